using Corpus.Extraction.Articles;
using Corpus.Extraction.Blocks;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.People;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Corrections;

/// <summary>
/// Lays what a person declared over what a stage found: each correction is looked up in the text, checked, and applied.
/// A correction that does not fit changes nothing and is a <see cref="Misfit"/>.
/// </summary>
internal static class DeclaredCorrections
{
    /// <summary>The name of the rule by which a declared result was found.</summary>
    public const string Declared = "declared";

    /// <summary>Each declared block takes the place of what it covers; what it covers in part keeps the rest.</summary>
    public static Block[] Apply(ArticleSource source, Block[] found, List<Misfit> misfits)
    {
        var blocks = found.ToList();
        foreach (var (number, correction, words) in Located<BlockCorrection>(source, misfits))
        {
            if (Stretch(source.Text, words, correction) is not { } span)
                misfits.Add(new Misfit(number, Rules.CorrectionNotFound, $"“{correction.To}” does not follow “{correction.Words}” in the text"));
            else if (blocks.Contains(new Block(span, correction.Kind)))
                misfits.Add(new Misfit(number, Rules.CorrectionIdle, $"“{correction.Words}” is a block of this kind already"));
            else
                blocks = [.. blocks.SelectMany(block => Around(source.Text, block, span)).Append(new Block(span, correction.Kind)).OrderBy(block => block.Span)];
        }

        return [.. blocks];
    }

    /// <summary>Speakers and kinds of quotations; the pieces that continue a corrected quotation follow it.</summary>
    /// <returns>The quotations, and the cast with the declared speakers added.</returns>
    public static (Quotation[] Quotations, Cast Cast) Apply(
        ArticleSource source, (Quotation[] Quotations, Cast Cast) found, List<Finding> findings, List<Misfit> misfits)
    {
        var quotations = found.Quotations.ToArray();
        var entities = found.Cast.Entities.ToList();
        var corrected = new HashSet<int>();
        foreach (var (number, correction, words) in Located<QuoteCorrection>(source, misfits))
        {
            var at = Innermost(quotations, words);
            if (at < 0)
            {
                misfits.Add(new Misfit(number, Rules.CorrectionNotFound, $"“{correction.Words}” stands in no quotation"));
                continue;
            }

            var speaker = correction.Speaker is { } name ? Entity(name, source.People, entities) : null;
            if (correction.Speaker is not null && speaker is null)
            {
                misfits.Add(new Misfit(number, Rules.CorrectionUnknownSpeaker, correction.Speaker));
                continue;
            }

            var before = quotations[at];
            quotations[at] = Declare(before, correction, speaker, entities);
            var settles = correction.DeclaresSpeaker || quotations[at].Kind == QuotationKind.Term;
            if (settles)
                corrected.Add(at);
            if (!(settles && Settle(findings, Rules.UnknownSpeaker, before.Content)) && quotations[at].Kind == before.Kind && quotations[at].Speaker == before.Speaker)
                misfits.Add(new Misfit(number, Rules.CorrectionIdle, $"“{correction.Words}” reads so already"));
        }

        for (var i = 0; i < quotations.Length; i++)
        {
            if (quotations[i].Continues is not { } first || !corrected.Contains(first) || corrected.Contains(i))
                continue;
            var (speaker, mention, cue) = (quotations[first].Speaker, quotations[first].Source, quotations[first].Cue);
            quotations[i] = quotations[i] with { Speaker = speaker, Source = mention, Cue = cue, Basis = SourceBasis.Declared, Rule = Declared };
            Settle(findings, Rules.UnknownSpeaker, quotations[i].Content);
        }

        return (quotations, found.Cast with { Entities = entities.ToEquatableArray() });
    }

    /// <summary>Each declared expression takes the place of those it overlaps.</summary>
    public static TemporalExpression[] Apply(
        ArticleSource source, Document document, TemporalExpression[] found, List<Finding> findings, List<Misfit> misfits)
    {
        var expressions = found.ToList();
        foreach (var (number, correction, words) in Located<ExpressionCorrection>(source, misfits))
        {
            if (!document.Sentences.Any(sentence => sentence.Span.Contains(words)))
            {
                misfits.Add(new Misfit(number, Rules.CorrectionNotFound, $"“{correction.Words}” stands in no sentence of the article"));
                continue;
            }

            var replaced = expressions.Where(expression => expression.Span.Overlaps(words)).ToArray();
            expressions.RemoveAll(expression => expression.Span.Overlaps(words));
            if (correction.When is { } when)
                expressions.Add(new TemporalExpression(words, TimexType.Date, Edtf.Write(when), TimexModifier.None, Anchor.Declared, when, Declared));
            var same = correction.When is null ? replaced.Length == 0 : replaced.Length == 1 && replaced[0].Span == words && replaced[0].Interval == correction.When;
            if (!Settle(findings, Rules.UnresolvedDate, words) && same)
                misfits.Add(new Misfit(number, Rules.CorrectionIdle, $"“{correction.Words}” reads so already"));
        }

        return [.. expressions.OrderBy(expression => expression.Span)];
    }

    private static IEnumerable<(int Number, T Correction, TextSpan Words)> Located<T>(ArticleSource source, List<Misfit> misfits)
        where T : Correction
    {
        // Most texts have none: they pay nothing.
        LineMap? lines = null;
        for (var i = 0; i < source.Corrections.Count; i++)
        {
            if (source.Corrections[i] is not T correction)
                continue;
            var places = Places(source.Text, correction, lines ??= source.Lines.Count > 0 ? new LineMap(source.Lines, source.Text.Length) : new LineMap(source.Text)).Take(2).ToArray();
            var where = correction.Line is { } line ? $" in line {line}" + (correction.Column is { } column ? $", column {column}" : "") : "";
            if (places.Length == 0)
                misfits.Add(new Misfit(i, Rules.CorrectionNotFound, $"“{correction.Words}” does not stand{where} in the text"));
            else if (places.Length > 1)
                misfits.Add(new Misfit(i, Rules.CorrectionAmbiguous, $"“{correction.Words}”{where}; give {(correction.Line is null ? "the \"line\"" : "the \"column\" too")}"));
            else
                yield return (i, correction, new TextSpan(places[0], correction.Words.Length));
        }
    }

    private static IEnumerable<int> Places(string text, Correction correction, LineMap lines)
    {
        var bounds = correction.Line is { } line ? lines.Line(line) : new TextSpan(0, text.Length);
        if (correction.Column is { } column)
            bounds = column <= bounds.Length ? new TextSpan(bounds.Start + column - 1, 1) : new TextSpan(bounds.End, 0);
        var words = correction.Words;
        for (var at = bounds.Start - 1; at + 1 < bounds.End;)
        {
            // The words begin within the bounds; they may end behind them.
            var from = at + 1;
            at = text.IndexOf(words, from, Math.Min(bounds.End - 1 + words.Length, text.Length) - from, StringComparison.Ordinal);
            if (at < 0)
                yield break;
            if (correction is BlockCorrection || (!Joined(text, at) && !Joined(text, at + words.Length)))
                yield return at;
        }
    }

    /// <summary>Withdraws the doubts that the declaration settles.</summary>
    /// <returns>Whether there were any.</returns>
    private static bool Settle(List<Finding> findings, Rule doubt, TextSpan place) =>
        findings.RemoveAll(finding => finding.Rule == doubt && finding.Span == place) > 0;

    /// <summary>Whether an offset lies inside a word.</summary>
    private static bool Joined(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    private static TextSpan? Stretch(string text, TextSpan words, BlockCorrection correction)
    {
        if (correction.To is not { } to)
            return Trimmed(text, words);
        var end = text.IndexOf(to, words.Start, StringComparison.Ordinal);
        return end < 0 ? null : Trimmed(text, TextSpan.Between(words.Start, Math.Max(end + to.Length, words.End)));
    }

    private static IEnumerable<Block> Around(string text, Block block, TextSpan span)
    {
        if (!block.Span.Overlaps(span))
            return [block];
        return new[]
            {
                TextSpan.Between(block.Span.Start, Math.Max(block.Span.Start, span.Start)),
                TextSpan.Between(Math.Min(block.Span.End, span.End), block.Span.End),
            }
            .Select(rest => Trimmed(text, rest))
            .Where(rest => rest.Length > 0)
            .Select(rest => new Block(rest, block.Kind));
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }

    private static int Innermost(Quotation[] quotations, TextSpan words)
    {
        var innermost = -1;
        for (var i = 0; i < quotations.Length; i++)
        {
            if (quotations[i].Content.Contains(words) && (innermost < 0 || quotations[i].Content.Length <= quotations[innermost].Content.Length))
                innermost = i;
        }

        return innermost;
    }

    /// <returns>The number of the entity of this name, which is added where only the catalogue knows it; null where nobody does.</returns>
    private static int? Entity(string name, EquatableArray<CatalogPerson> people, List<Entity> entities)
    {
        var person = people.FirstOrDefault(person => person.Name == name || person.Aliases.Contains(name));
        var number = entities.FindIndex(entity => entity.Name == (person?.Name ?? name));
        if (number >= 0)
            return number;
        if (person is null)
            return null;
        entities.Add(new Entity(person.Name, person.Kind, Declared: true, person.Gender));
        return entities.Count - 1;
    }

    private static Quotation Declare(Quotation found, QuoteCorrection correction, int? speaker, List<Entity> entities)
    {
        var isTerm = found.Kind == QuotationKind.Term;
        var kind = correction.Kind ?? (isTerm && speaker is not null ? QuotationKind.Partial : found.Kind);
        if (kind == QuotationKind.Term)
            return Unattributed(found) with { Kind = kind };
        if (!correction.DeclaresSpeaker)
            return found with { Kind = kind };
        if (speaker is null)
            return Unattributed(found) with { Kind = kind };
        // A pronoun or a bare role beside the quotation stays the mention: only who it stands for was wrong.
        var holds = found.Speaker is not { } before || before == speaker || found.Basis == SourceBasis.Pronoun || entities[before].Kind == EntityKind.Unnamed;
        return found with
        {
            Kind = kind,
            Speaker = speaker,
            Source = holds ? found.Source : null,
            Cue = holds ? found.Cue : null,
            Continues = found.Speaker == speaker ? found.Continues : null,
            Basis = SourceBasis.Declared,
            Rule = Declared,
        };
    }

    private static Quotation Unattributed(Quotation found) => found with
    {
        Speaker = null, Source = null, Cue = null, Via = null, Addressee = null, Continues = null, Basis = SourceBasis.Declared, Rule = Declared,
    };
}
