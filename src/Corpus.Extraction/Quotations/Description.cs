using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>What the text calls an entity at one place.</summary>
/// <param name="Words">The words of the description in lower case, and those of its complement: "mayor", "leeds".</param>
/// <param name="Rule">The rule that found it; null for a word of the entity’s own name.</param>
/// <param name="Place">The words that describe the entity; null for a word of its own name.</param>
/// <param name="IsPast">Whether the entity was so in the past: "Doe was the mayor".</param>
internal sealed record Description(int Entity, HashSet<string> Words, Rule? Rule = null, TextSpan? Place = null, bool IsPast = false)
{
    /// <summary>A pronoun tells whose that is: "her rival".</summary>
    public bool IsOwned { get; init; }
}

/// <summary>In which form a text describes somebody beside the name.</summary>
internal enum DescriptorForm : byte
{
    /// <summary>Words of the phrase that ends with the name: "Mayor" of "Mayor Doe". Each can be a noun for the one named.</summary>
    Title,

    /// <summary>A noun phrase with its complements: "the mayor of Leeds".</summary>
    Phrase,

    /// <summary>A noun that shares its phrase with the name: "driver" of "Driver and mother Ann Doe".</summary>
    Noun,

    /// <summary>A number: "61" of "Doe, 61,".</summary>
    Age,
}

/// <summary>The words that describe somebody beside a name.</summary>
/// <param name="At">The chunk with the words.</param>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last one.</param>
internal readonly record struct Descriptor(DescriptorForm Form, ChunkCursor At, int First, int End)
{
    /// <summary>Whether the one named was so in the past: "Doe was the mayor", and so "the former mayor" may mean Doe.</summary>
    public bool IsPast { get; init; }

    /// <summary>All words of a chunk.</summary>
    public Descriptor(DescriptorForm form, ChunkCursor at)
        : this(form, at, at.Chunk.First, at.Chunk.End) { }

    public TextSpan Span => TextSpan.Between(At.Parse.Tokens[First].Start, At.Parse.Tokens[End - 1].End);
}
