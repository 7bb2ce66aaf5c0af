using System.Diagnostics;

namespace Corpus;

/// <summary>Represents the quotations of one speaker.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SpeakerQuotes
{
    internal SpeakerQuotes(Entity? speaker, string? name, Quote[] quotes) =>
        (Speaker, Name, Quotes) = (speaker, name, new ValueList<Quote>(quotes));

    /// <summary>Gets the speaker, or null for a source that the text never names and if the source is not known.</summary>
    public Entity? Speaker { get; }

    /// <summary>Gets the name of the speaker or the words for a source that the text never names, such as "the spokesman". It is null for quotations without a source.</summary>
    public string? Name { get; }

    /// <summary>Gets the quotations, in the order in which they were passed to <see cref="QuoteExtensions.GroupBySpeaker"/>.</summary>
    public ValueList<Quote> Quotes { get; }

    /// <summary>Returns the name and the number of quotations.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => $"{Name ?? "no speaker"}: {Quotes}";
}
