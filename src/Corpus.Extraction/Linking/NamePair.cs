using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Linking;

/// <summary>Two full names with the same surname, of which it is asked whether they name the same person.</summary>
/// <param name="together">An article names both, as two people.</param>
internal readonly struct NamePair(PersonName one, PersonName other, bool together) : IRuleContext
{
    public PersonName One { get; } = one;

    public PersonName Other { get; } = other;

    public bool Together { get; } = together;

    /// <summary>None: the names stand in different articles.</summary>
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

/// <summary>A name of one word in an article, of which it is asked whether it is the surname of a person whom other articles name in full.</summary>
/// <param name="word">The name.</param>
/// <param name="articles">The number of articles that name the best known person with that surname in full.</param>
/// <param name="second">The same number for the person with that surname who is known second best; 0 if there is none.</param>
internal readonly struct SurnameAlone(string word, int articles, int second) : IRuleContext
{
    public string Word { get; } = word;

    public int Articles { get; } = articles;

    public int Second { get; } = second;

    /// <inheritdoc cref="NamePair.Place"/>
    public TextSpan Place => default;

    public Trace? Trace => null;
}
