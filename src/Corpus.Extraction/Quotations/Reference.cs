namespace Corpus.Extraction.Quotations;

/// <summary>How a phrase finds whom it means.</summary>
internal enum ReferenceKind : byte
{
    /// <summary>It means nobody who is known, or it is not clear whom.</summary>
    Nobody,

    /// <summary>It means somebody whose name it has, or next to whose name it stands.</summary>
    Named,

    /// <summary>It means the body named before its noun, and from here on so does the noun by itself: "the Reuters report", "the report".</summary>
    NamedBefore,

    /// <summary>It means somebody named elsewhere whom the text describes so.</summary>
    Described,

    /// <summary>It means the one named elsewhere who is most likely spoken of here.</summary>
    Salient,

    /// <summary>It means whom another phrase means, which has to be looked at.</summary>
    Other,

    /// <summary>It means somebody without a name.</summary>
    Unnamed,

    /// <summary>It means several who speak together.</summary>
    Together,
}

/// <summary>Whom a phrase means, by a rule.</summary>
internal readonly record struct Reference(ReferenceKind Kind)
{
    public static readonly Reference Nobody = new(ReferenceKind.Nobody);

    public static readonly Reference Unnamed = new(ReferenceKind.Unnamed);

    public static readonly Reference Together = new(ReferenceKind.Together);

    /// <summary>The number of the entity; null if the kind is one without an entity.</summary>
    public int? Entity { get; init; }

    /// <summary>The name of the entity.</summary>
    public string? Name { get; init; }

    /// <summary>Where the text describes the entity with words of the phrase; null if no description was used.</summary>
    public Description? Description { get; init; }

    /// <summary>The chunk of the other phrase.</summary>
    public int Chunk { get; init; }

    /// <summary>The words of the other phrase.</summary>
    public TextSpan Words { get; init; }

    public static Reference Other(int chunk, TextSpan words) => new(ReferenceKind.Other) { Chunk = chunk, Words = words };
}
