using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Entities;

/// <summary>Tokens that may be a name.</summary>
/// <param name="first">The first token.</param>
/// <param name="end">The token after the last one.</param>
/// <param name="titled">Whether a title or an office stands before the tokens.</param>
/// <param name="titleGender">The gender that the title tells.</param>
/// <param name="kind">What the tokens name, as far as that is decided.</param>
internal readonly struct NameContext(
    NameText text,
    int first,
    int end,
    bool titled = false,
    Gender titleGender = Gender.Unknown,
    EntityKind? kind = null
) : IRuleContext
{
    public NameText Text { get; } = text;

    public int First { get; } = first;

    public int End { get; } = end;

    public bool Titled { get; } = titled;

    public Gender TitleGender { get; } = titleGender;

    public EntityKind? Kind { get; } = kind;

    /// <summary>The number of tokens.</summary>
    public int Count => End - First;

    public ref readonly Token FirstToken => ref Text.Tokens[First];

    public TextSpan Place => TextSpan.Between(Text.Tokens[First].Start, Text.Tokens[Math.Max(First, End - 1)].End);

    public Trace? Trace => Text.Document.Progress.Trace;
}
