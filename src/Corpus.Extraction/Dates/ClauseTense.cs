using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Dates;

/// <summary>What the stages after this one ask about tenses and years, so that they need none of the types that find dates.</summary>
internal sealed class ClauseTense(Document document)
{
    private readonly ResolutionContext _context = new(document, published: null);

    public SentenceTense In(Sentence sentence) => new(new SentenceWindow(_context, sentence));

    /// <summary>Whether an expression is a year by itself: "1985".</summary>
    public static bool IsBareYear(TemporalExpression expression) => expression.Form == ExpressionForm.BareYear;

    /// <summary>Whether an expression is a season: "summer", "autumn 2024".</summary>
    public static bool IsSeason(TemporalExpression expression) => expression.When?.Precision == DatePrecision.Season;

    /// <summary>Whether an expression is a year by itself in any form: "1985", "'85".</summary>
    public static bool IsYear(TemporalExpression expression) => IsBareYear(expression) || expression.Form == ExpressionForm.ShortYear;
}

/// <summary>The tenses of the words of one sentence.</summary>
internal readonly struct SentenceTense(SentenceWindow window)
{
    /// <summary>The tense that a token shows by itself.</summary>
    public Tense Of(int token) => Tenses.Of(window, token);

    /// <summary>Whether a token shows a tense in some contexts: "due", "expected".</summary>
    public bool IsCue(int token) => Tenses.IsCue(window, token);

    /// <summary>Whether what the words before a limit such as "until" say is denied and past: "did not stop until".</summary>
    public bool IsDeniedBefore(int limit) => Tenses.IsDeniedBefore(window, limit);

    /// <summary>Whether a token is a word in "-ly".</summary>
    public bool IsAdverb(int token) => Tenses.IsAdverb(window, token);

    /// <summary>Whether a token is a superlative in "-est".</summary>
    public bool IsSuperlative(int token) => Tenses.IsSuperlative(window, token);

    /// <summary>Whether a token is a word in "-ing".</summary>
    public bool IsGerund(int token) => Tenses.IsGerund(window, token);

    /// <summary>Whether a token is a weak past form, such as "cut", behind what can be its subject.</summary>
    public bool IsWeakPast(int token) => Tenses.IsWeakPast(window, token);

    /// <summary>Whether a token is the auxiliary of what had happened by a time: "had".</summary>
    public bool IsHad(int token) => window.Is(token, Marker.PastPerfect);

    /// <summary>Whether a token is a verb that shows its tense, or an auxiliary.</summary>
    public bool IsVerb(int token) => Tenses.IsVerb(window, token);
}
