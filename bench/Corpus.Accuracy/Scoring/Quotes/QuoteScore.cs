using System.Globalization;

namespace Corpus.Accuracy.Scoring.Quotes;

/// <summary>How many speakers are right among those asked for.</summary>
internal readonly record struct Share(int Right, int Of)
{
    public static Share operator +(Share a, Share b) => new(a.Right + b.Right, a.Of + b.Of);

    public override string ToString() => Of == 0 ? "  n/a" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * Right / Of, 5:F1}");
}

/// <summary>The figures of some documents. "Name", "strict" and "entity" say how a speaker is compared: see <see cref="QuoteScorer"/>.</summary>
internal sealed record QuoteScore
{
    public Ratio ExactSpan { get; init; }

    public Ratio RelaxedSpan { get; init; }

    /// <summary>Speakers, where the span is exact and the gold names one.</summary>
    public Share Name { get; init; }

    public Share Strict { get; init; }

    /// <summary>Where the span is exact and the gold names nobody.</summary>
    public Share NoSpeaker { get; init; }

    /// <summary>Where an annotator resolved a pronoun.</summary>
    public Share Entity { get; init; }

    public Ratio EndToEndName { get; init; }

    public Ratio EndToEndStrict { get; init; }

    /// <summary>Relaxed spans, speakers by name.</summary>
    public Ratio EndToEndRelaxed { get; init; }

    /// <summary>By entity where there is one, else by name.</summary>
    public Ratio EndToEndEntity { get; init; }

    public static QuoteScore operator +(QuoteScore a, QuoteScore b) =>
        new()
        {
            ExactSpan = a.ExactSpan + b.ExactSpan,
            RelaxedSpan = a.RelaxedSpan + b.RelaxedSpan,
            Name = a.Name + b.Name,
            Strict = a.Strict + b.Strict,
            NoSpeaker = a.NoSpeaker + b.NoSpeaker,
            Entity = a.Entity + b.Entity,
            EndToEndName = a.EndToEndName + b.EndToEndName,
            EndToEndStrict = a.EndToEndStrict + b.EndToEndStrict,
            EndToEndRelaxed = a.EndToEndRelaxed + b.EndToEndRelaxed,
            EndToEndEntity = a.EndToEndEntity + b.EndToEndEntity,
        };

    public void Print(TextWriter output, string title)
    {
        output.WriteLine($"== {title}: {ExactSpan.Gold} gold quotes, {ExactSpan.Predicted} predicted");
        output.WriteLine($"  quote span, exact     {ExactSpan}");
        output.WriteLine($"  quote span, relaxed   {RelaxedSpan}");
        output.WriteLine(
            $"  speaker | exact span  name {Name}  strict {Strict}   (n={Name.Of})   no-speaker right {NoSpeaker} (n={NoSpeaker.Of})"
        );
        if (Entity.Of > 0)
            output.WriteLine($"  speaker entity        {Entity}   (hand-resolved pronouns, n={Entity.Of})");
        output.WriteLine($"  END TO END  name      {EndToEndName}");
        output.WriteLine($"              strict    {EndToEndStrict}");
        output.WriteLine($"              relaxed   {EndToEndRelaxed}");
        if (Entity.Of > 0)
            output.WriteLine($"              entity    {EndToEndEntity}   (pronouns must be resolved)");
    }
}
