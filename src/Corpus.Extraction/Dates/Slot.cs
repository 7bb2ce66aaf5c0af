namespace Corpus.Extraction.Dates;

/// <summary>What one element of a pattern matched.</summary>
/// <param name="End">The token after it; 0, or not past its first token, if nothing matched.</param>
/// <param name="Number">The value of a slot that matches numbers.</param>
/// <param name="Value">The value of any other slot.</param>
internal readonly record struct Capture(int End, int Number = 0, object? Value = null);

/// <summary>An element of patterns with a name, <c>&lt;month&gt;</c>: a word list, or a matcher for what no word list can hold.</summary>
internal abstract class Slot(string name, Func<SentenceWindow, int, Capture> match)
{
    public string Name { get; } = name;

    /// <summary>The number of the slot among all <see cref="Slots"/>.</summary>
    public int Number { get; set; }

    /// <summary>What the slot matches at a token.</summary>
    public Func<SentenceWindow, int, Capture> Match { get; } = match;

    public const string Articles = "articles";

    /// <summary>The word lists of <c>Dates/</c> with whose words it can begin.</summary>
    public string[] Lists { get; init; } = [];

    /// <summary>It is one word list, so that only what follows in the pattern can follow a whole entry.</summary>
    public bool IsList { get; init; }

    /// <summary>It can begin with digits (or the apostrophe of '98).</summary>
    public bool IsNumeric { get; init; }

    /// <summary>The word lists that can follow an article, for a slot that can begin with one. "A" is too frequent to try the rules after every article.</summary>
    public string[] AfterArticle { get; init; } = [];

    /// <summary>For a slot that matches a whole expression: whether it accepts one.</summary>
    public Func<Candidate, bool>? Accepts { get; init; }

    public bool IsNested => Accepts is not null;

    /// <summary>Takes an expression that has been found already as the match.</summary>
    public Capture Accept(Candidate found) => Accepts!(found) ? new Capture(found.End, Value: found) : default;

    public override string ToString() => $"<{Name}>";
}

/// <summary>A slot whose value has a type.</summary>
internal sealed class Slot<T>(string name, Func<SentenceWindow, int, Capture> match, Func<Capture, T> value) : Slot(name, match)
{
    public T ValueOf(in Capture capture) => value(capture);
}
