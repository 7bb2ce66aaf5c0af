using Corpus.Extraction.Blocks;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Events;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Corrections;

/// <summary>
/// Applies declared corrections to the results of a stage: each correction is located in the text, checked, and applied.
/// A correction that does not fit has no effect and is a <see cref="Misfit"/>.
/// </summary>
internal static class DeclaredCorrections
{
    /// <summary>The id of the rule for a result that the catalog declares. It has no stage, because it applies to all of them.</summary>
    public const string Declared = "declared";

    /// <summary>Each declared block replaces the blocks that it covers; a partly covered block keeps the rest.</summary>
    public static Block[] Apply(ArticleSource source, Block[] found, List<Misfit> misfits) =>
        source.Corrections.Count == 0 ? found : Correct(source, found, misfits);

    private static Block[] Correct(ArticleSource source, Block[] found, List<Misfit> misfits)
    {
        var blocks = found.ToList();
        foreach (var (number, correction, words) in CorrectionPlaces.Of<BlockCorrection>(source, misfits))
        {
            if (Stretch(source.Text, words, correction) is not { } span)
            {
                misfits.Add(
                    new Misfit(
                        number,
                        DiagnosticKinds.CorrectionNotFound,
                        $"'{correction.To}' does not follow '{correction.Words}' in the text"
                    )
                );
                continue;
            }

            var declared = new Block(span, correction.Kind);
            var (first, count) = Overlapped(blocks, block => block.Span, span);
            if (count == 1 && blocks[first] == declared && !correction.IsChecked)
                misfits.Add(new Misfit(number, DiagnosticKinds.CorrectionIdle, $"'{correction.Words}' is already a block of this kind"));
            else
                Replace(
                    blocks,
                    first,
                    count,
                    [
                        .. blocks
                            .Skip(first)
                            .Take(count)
                            .SelectMany(block => Around(source.Text, block, span))
                            .Append(declared)
                            .OrderBy(block => block.Span),
                    ]
                );
        }

        return [.. blocks];
    }

    /// <summary>Speakers and kinds of quotations; the pieces that continue a corrected quotation follow it.</summary>
    /// <returns>The quotations, and the entities with the declared speakers added.</returns>
    public static (Quote[] Quotations, ArticleEntities Entities) Apply(
        ArticleSource source,
        (Quote[] Quotations, ArticleEntities Entities) found,
        List<Finding> findings,
        List<Misfit> misfits
    ) => source.Corrections.Count == 0 ? found : Correct(source, found, findings, misfits);

    private static (Quote[] Quotations, ArticleEntities Entities) Correct(
        ArticleSource source,
        (Quote[] Quotations, ArticleEntities Entities) found,
        List<Finding> findings,
        List<Misfit> misfits
    )
    {
        var quotations = found.Quotations.ToArray();
        var entities = new Entities(source, found.Entities);
        var nesting = new Nesting(quotations);
        var doubts = new Doubts(findings, DiagnosticKinds.UnknownSpeaker, DiagnosticKinds.UnknownSource);
        var corrected = new HashSet<int>();
        foreach (
            var (number, correction, words) in CorrectionPlaces.Of<QuoteCorrection>(source, misfits, words => nesting.Innermost(words) >= 0)
        )
        {
            var at = nesting.Innermost(words);
            if (at < 0)
            {
                misfits.Add(new Misfit(number, DiagnosticKinds.CorrectionNotFound, $"'{correction.Words}' is not part of a quotation"));
                continue;
            }

            var speaker = correction.Speaker is { } name ? entities.NumberOf(name) : null;
            if (correction.Speaker is not null && speaker is null)
            {
                misfits.Add(new Misfit(number, DiagnosticKinds.CorrectionUnknownSpeaker, Unknown(correction.Speaker, entities.Names)));
                continue;
            }

            var before = quotations[at];
            quotations[at] = Declare(source.Text, before, correction, speaker, entities);
            var settles = correction.DeclaresSpeaker || quotations[at].Kind == QuoteKind.Term;
            if (settles)
                corrected.Add(at);
            if (
                !(settles && doubts.Settle(before.Content))
                && !correction.IsChecked
                && quotations[at].Kind == before.Kind
                && quotations[at].Speaker == before.Speaker
            )
                misfits.Add(
                    new Misfit(number, DiagnosticKinds.CorrectionIdle, $"the result for '{correction.Words}' is already the declared one")
                );
        }

        for (var i = 0; i < quotations.Length; i++)
        {
            if (quotations[i].Continues is not { } first || !corrected.Contains(first) || corrected.Contains(i))
                continue;
            var (speaker, mention, cue) = (quotations[first].Speaker, quotations[first].Source, quotations[first].Cue);
            quotations[i] = quotations[i] with
            {
                Speaker = speaker,
                Source = mention,
                Cue = cue,
                Basis = AttributionBasis.Declared,
                Rule = Declared,
            };
            doubts.Settle(quotations[i].Content);
        }

        doubts.Withdraw();

        return (quotations, found.Entities with { All = entities.All });
    }

    /// <summary>Each declared mention takes the place of those it overlaps.</summary>
    public static ArticleEntities Apply(ArticleSource source, Document document, ArticleEntities found, List<Misfit> misfits)
    {
        if (!source.Corrections.Any(correction => correction is MentionCorrection))
            return found;
        var mentions = found.Mentions.ToList();
        var ambiguous = found.Ambiguous.ToList();
        var entities = new Entities(source, found);
        bool Fits(TextSpan words) => IsInSentence(document, words);
        foreach (var (number, correction, words) in CorrectionPlaces.Of<MentionCorrection>(source, misfits, Fits))
        {
            if (!Fits(words))
            {
                misfits.Add(
                    new Misfit(number, DiagnosticKinds.CorrectionNotFound, $"'{correction.Words}' is not part of a sentence of the article")
                );
                continue;
            }

            var entity = correction.Entity is { } name ? entities.NumberOf(name) : null;
            if (correction.Entity is not null && entity is null)
            {
                misfits.Add(new Misfit(number, DiagnosticKinds.CorrectionUnknownSpeaker, Unknown(correction.Entity, entities.Names)));
                continue;
            }

            var (first, count) = Overlapped(mentions, mention => mention.Span, words);
            Mention[] declared = entity is { } known ? [new Mention(words, known)] : [];
            if (
                !correction.IsChecked
                && mentions.Skip(first).Take(count).SequenceEqual(declared)
                && !ambiguous.Any(place => place.Span.Overlaps(words))
            )
                misfits.Add(
                    new Misfit(number, DiagnosticKinds.CorrectionIdle, $"the result for '{correction.Words}' is already the declared one")
                );
            ambiguous.RemoveAll(place => place.Span.Overlaps(words));
            Replace(mentions, first, count, declared);
        }

        return new ArticleEntities(entities.All, mentions.ToEquatableArray()) { Ambiguous = ambiguous.ToEquatableArray() };
    }

    /// <summary>The days of events, and events that are none.</summary>
    public static DatedEvent[] Apply(ArticleSource source, DatedEvent[] found, List<Misfit> misfits)
    {
        if (!source.Corrections.Any(correction => correction is EventCorrection))
            return found;
        var events = found.ToList();
        bool Fits(TextSpan words) => events.Exists(dated => dated.Clause.Contains(words));
        foreach (var (number, correction, words) in CorrectionPlaces.Of<EventCorrection>(source, misfits, Fits))
        {
            // Of clauses inside one another, the innermost is meant.
            var clauses = events.Where(dated => dated.Clause.Contains(words)).OrderBy(dated => dated.Clause.Length).ToArray();
            if (clauses.Length == 0)
                misfits.Add(new Misfit(number, DiagnosticKinds.CorrectionNotFound, $"'{correction.Words}' is not part of an event"));
            else if (clauses.Length > 1 && clauses[1].Clause.Length == clauses[0].Clause.Length)
                misfits.Add(
                    new Misfit(
                        number,
                        DiagnosticKinds.CorrectionAmbiguous,
                        $"'{correction.Words}' is part of more than one event; correct the expression that dates it"
                    )
                );
            else if (correction.When is not { } when)
                events.Remove(clauses[0]);
            else if (IsSame(clauses[0].When, when) && !correction.IsChecked)
                misfits.Add(
                    new Misfit(number, DiagnosticKinds.CorrectionIdle, $"the result for '{correction.Words}' is already the declared one")
                );
            else
                events[events.IndexOf(clauses[0])] = clauses[0] with
                {
                    When = IsSame(clauses[0].When, when) ? clauses[0].When : when,
                    Basis = DateResolution.Declared,
                };
        }

        return [.. events];
    }

    /// <summary>Whether the days are the same. The catalog has no form for a week, a season or a decade: what is declared is an interval, and what was found is more precise.</summary>
    private static bool IsSame(DateInterval? found, DateInterval? declared) =>
        (found?.Start, found?.End, found?.IsApproximate) == (declared?.Start, declared?.End, declared?.IsApproximate);

    private static bool IsInSentence(Document document, TextSpan words) =>
        Overlapped(document.Sentences, s => s.Span, words).First is var sentence
        && sentence < document.Sentences.Length
        && document.Sentences[sentence].Span.Contains(words);

    private static string Unknown(string name, IEnumerable<string> known) =>
        $"'{name}' is neither declared nor named in this text"
        + (Spelling.Hint(name, known) is { Length: > 0 } hint ? hint : "; add an entry with this 'name' to 'people' in corpus.json");

    /// <summary>Each declared expression takes the place of those it overlaps.</summary>
    public static TemporalExpression[] Apply(
        ArticleSource source,
        Document document,
        TemporalExpression[] found,
        List<Finding> findings,
        List<Misfit> misfits,
        List<(TextSpan Words, DateInterval? When)>? applied = null
    ) => source.Corrections.Count == 0 ? found : Correct(source, document, found, findings, misfits, applied);

    private static TemporalExpression[] Correct(
        ArticleSource source,
        Document document,
        TemporalExpression[] found,
        List<Finding> findings,
        List<Misfit> misfits,
        List<(TextSpan Words, DateInterval? When)>? applied
    )
    {
        var expressions = found.ToList();
        var doubts = new Doubts(findings, DiagnosticKinds.UnresolvedDate);
        foreach (
            var (number, correction, words) in CorrectionPlaces.Of<ExpressionCorrection>(source, misfits, words =>
                IsInSentence(document, words)
            )
        )
        {
            if (!IsInSentence(document, words))
            {
                misfits.Add(
                    new Misfit(number, DiagnosticKinds.CorrectionNotFound, $"'{correction.Words}' is not part of a sentence of the article")
                );
                continue;
            }

            var (first, count) = Overlapped(expressions, expression => expression.Span, words);
            var same = correction.When is null
                ? count == 0
                : count == 1 && expressions[first].Span == words && IsSame(expressions[first].When, correction.When);
            if (!same)
                applied?.Add((words, correction.When));
            TemporalExpression[] declared =
                correction.When is not { } when ? []
                // What is confirmed keeps its type and its value: an evening, a clock time.
                : same ? [expressions[first] with { Anchor = TimexAnchor.Declared, AnchorSpan = null, Rule = Declared }]
                : [new(words, TimexType.Date, when.ToString(), TimexModifier.None, TimexAnchor.Declared, when, Declared)];
            Replace(expressions, first, count, declared);
            if (!doubts.Settle(words) && same && !correction.IsChecked)
                misfits.Add(
                    new Misfit(number, DiagnosticKinds.CorrectionIdle, $"the result for '{correction.Words}' is already the declared one")
                );
        }

        doubts.Withdraw();
        return [.. expressions];
    }

    /// <summary>Returns the first item that overlaps a span, and the number of such items. The items are ordered and do not overlap.</summary>
    private static (int First, int Count) Overlapped<T>(IReadOnlyList<T> items, Func<T, TextSpan> spanOf, TextSpan span)
    {
        int low = 0,
            high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(items[middle]).End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        var end = low;
        while (end < items.Count && spanOf(items[end]).Start < span.End)
            end++;
        return (low, end - low);
    }

    private static void Replace<T>(List<T> items, int first, int count, T[] others)
    {
        // The items behind are moved only if their number changes.
        var kept = Math.Min(count, others.Length);
        for (var i = 0; i < kept; i++)
            items[first + i] = others[i];
        items.RemoveRange(first + kept, count - kept);
        items.InsertRange(first + kept, others.Skip(kept));
    }

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

    private static Quote Declare(string text, Quote found, QuoteCorrection correction, int? speaker, Entities entities)
    {
        var isTerm = found.Kind == QuoteKind.Term;
        var kind = correction.Kind ?? (isTerm && speaker is not null ? QuoteKind.Partial : found.Kind);
        if (kind == QuoteKind.Term)
            return Unattributed(found) with { Kind = kind };
        if (!correction.DeclaresSpeaker)
            return found with { Kind = kind };
        if (speaker is null)
            return Unattributed(found) with { Kind = kind };
        // Words that can stand for the speaker stay the mention: a pronoun, a role, a name that two people share. Only who they stand for was wrong.
        var holds =
            found.Speaker is not { } before
            || before == speaker
            || found.Basis is AttributionBasis.Pronoun or AttributionBasis.Described
            || entities[before].Kind == EntityKind.Unnamed
            || found.Source is { } mention && entities.IsNamed(speaker.Value, mention.In(text));
        return found with
        {
            Kind = kind,
            Speaker = speaker,
            Source = holds ? found.Source : null,
            Cue = holds ? found.Cue : null,
            Continues = found.Speaker == speaker ? found.Continues : null,
            Basis = AttributionBasis.Declared,
            Rule = Declared,
        };
    }

    private static Quote Unattributed(Quote found) =>
        found with
        {
            Speaker = null,
            Source = null,
            Cue = null,
            Via = null,
            Addressee = null,
            Continues = null,
            Basis = AttributionBasis.Declared,
            Rule = Declared,
        };

    /// <summary>The doubts of one kind that the extraction had: a declaration settles those at its place.</summary>
    private sealed class Doubts(List<Finding> findings, params DiagnosticKind[] kinds)
    {
        private readonly HashSet<TextSpan> _open =
        [
            .. findings.Where(finding => kinds.Contains(finding.Kind)).Select(finding => finding.Span),
        ];

        /// <returns>Whether there was a doubt.</returns>
        public bool Settle(TextSpan place) => _open.Remove(place);

        /// <summary>Withdraws the settled doubts.</summary>
        public void Withdraw() => findings.RemoveAll(finding => kinds.Contains(finding.Kind) && !_open.Contains(finding.Span));
    }

    /// <summary>The entities of an article, by name.</summary>
    private sealed class Entities
    {
        private readonly DeclaredPeople _people;
        private readonly List<Entity> _all;
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly ILookup<string, int> _mentions;

        public Entities(ArticleSource source, ArticleEntities found)
        {
            (_all, _people) = ([.. found.All], source.People);
            _mentions = found.Mentions.ToLookup(mention => mention.Span.In(source.Text), mention => mention.Entity, StringComparer.Ordinal);
            for (var i = 0; i < _all.Count; i++)
            {
                if (!_numbers.ContainsKey(_all[i].Name))
                    _numbers.Add(_all[i].Name, i);
            }
        }

        /// <summary>The names that a correction can have.</summary>
        public IEnumerable<string> Names =>
            _all.Select(entity => entity.Name).Concat(_people.SelectMany(person => person.Aliases.Prepend(person.Name)));

        public EquatableArray<Entity> All => _all.ToEquatableArray();

        public Entity this[int number] => _all[number];

        /// <summary>Whether the words are a name of the entity, or the last word of one.</summary>
        public bool IsNamed(int number, string words)
        {
            var name = _all[number].Name;
            var aliases = _people.Find(name)?.Aliases ?? default;
            return aliases.Prepend(name).Any(known => known == words || known.EndsWith(" " + words, StringComparison.Ordinal));
        }

        /// <returns>The number of the entity of this name, which is added if only the catalog declares it; null if it is unknown.</returns>
        public int? NumberOf(string name)
        {
            var person = _people.Find(name);
            if (_numbers.TryGetValue(person?.Name ?? name, out var number))
                return number;
            if (person is null)
                return _mentions[name].Distinct().Take(2).ToArray() is { Length: 1 } named ? named[0] : null;
            _all.Add(new Entity(person.Name, person.Kind, Declared: true, person.Gender));
            _numbers.Add(person.Name, _all.Count - 1);
            return _all.Count - 1;
        }
    }

    /// <summary>Returns the enclosing quotation of each quotation.</summary>
    private sealed class Nesting
    {
        // In the order of the text, the outer before the inner.
        private readonly (int Number, TextSpan Span)[] _quotations;

        // For each the position of the one around it, or -1.
        private readonly int[] _around;

        public Nesting(Quote[] quotations)
        {
            _quotations =
            [
                .. quotations
                    .Select((q, number) => (number, q.Content))
                    .OrderBy(q => q.Content.Start)
                    .ThenByDescending(q => q.Content.Length),
            ];
            _around = new int[_quotations.Length];
            for (var i = 0; i < _around.Length; i++)
            {
                _around[i] = i - 1;
                while (_around[i] >= 0 && !_quotations[_around[i]].Span.Contains(_quotations[i].Span))
                    _around[i] = _around[_around[i]];
            }
        }

        /// <summary>The number of the innermost quotation that holds some words, or -1.</summary>
        public int Innermost(TextSpan words)
        {
            int low = 0,
                high = _quotations.Length;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (_quotations[middle].Span.Start <= words.Start)
                    low = middle + 1;
                else
                    high = middle;
            }

            var at = low - 1;
            while (at >= 0 && !_quotations[at].Span.Contains(words))
                at = _around[at];
            return at < 0 ? -1 : _quotations[at].Number;
        }
    }
}
