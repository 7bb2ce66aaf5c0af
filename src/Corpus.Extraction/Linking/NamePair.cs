using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Linking;

/// <summary>Two full names with the same surname; the question is whether they name the same person.</summary>
/// <param name="together">An article names both, as two people.</param>
internal readonly struct NamePair(PersonName one, PersonName other, bool together) : IRuleContext
{
    public PersonName One { get; } = one;

    public PersonName Other { get; } = other;

    public bool Together { get; } = together;

    /// <summary>Empty, because the names come from different articles.</summary>
    public TextSpan Place => default;

    public Trace? Trace => null;
}

/// <summary>A name that articles give to entities of two kinds.</summary>
/// <param name="often">The number of articles with the kind that is more frequent.</param>
/// <param name="seldom">The number of articles with the other kind.</param>
internal readonly struct NameOfTwoKinds(int often, int seldom) : IRuleContext
{
    public int Often { get; } = often;

    public int Seldom { get; } = seldom;

    /// <inheritdoc cref="NamePair.Place"/>
    public TextSpan Place => default;

    public Trace? Trace => null;
}

/// <summary>A name of one word in an article; the question is whether it is the surname of a person named in full elsewhere.</summary>
/// <param name="word">The name.</param>
/// <param name="articles">The number of articles that name the best known person with that surname in full.</param>
/// <param name="second">The largest number of articles that name another person with that surname in full, or an organization so; 0 if there is none.</param>
internal readonly struct SurnameAlone(string word, int articles, int second) : IRuleContext
{
    public string Word { get; } = word;

    public int Articles { get; } = articles;

    public int Second { get; } = second;

    /// <inheritdoc cref="NamePair.Place"/>
    public TextSpan Place => default;

    public Trace? Trace => null;
}
