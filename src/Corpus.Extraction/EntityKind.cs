namespace Corpus.Extraction;

/// <summary>What a named entity is.</summary>
internal enum EntityKind
{
    Person,
    Organization,
    State,

    /// <summary>A source that the text quotes but never names: "a spokesman".</summary>
    Unnamed,
}
