using Corpus.Extraction;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Blocks;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Events;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;

namespace Corpus.Tool.Explain;

/// <summary>A text that is read while the questions about a part of it are recorded: a method for each kind of thing that can be found there.</summary>
internal sealed class Reading
{
    private readonly TextSpan _place;
    private readonly bool _isColumn;
    private readonly Question[] _questions;

    /// <param name="place">The span to explain.</param>
    /// <param name="isColumn">Whether that is one character, not a line.</param>
    /// <param name="recorded">The part of the text whose questions are recorded.</param>
    /// <param name="unknownWord">The offset of a word that is read as if no word list had it; null for none.</param>
    public Reading(ArticleSource source, TextSpan place, bool isColumn, TextSpan recorded, int? unknownWord = null)
    {
        (Text, _place, _isColumn) = (source.Text, place, isColumn);
        var trace = new Trace { Within = recorded, UnknownWord = unknownWord };
        Model = Extractor.Extract(source, new ExtractionProgress { Trace = trace });
        _questions = Question.In(trace);
        Document = Document.Read(
            source.Text,
            [.. Model.Blocks.Where(block => block.Span.Overlaps(recorded))],
            new ExtractionProgress
            {
                Trace = new Trace { Within = default(TextSpan), UnknownWord = unknownWord },
            }
        );
        Found = [.. Blocks(), .. Sentences(), .. Names(), .. Quotations(), .. Expressions(), .. Events(), .. Word()];
    }

    public string Text { get; }

    public ArticleModel Model { get; }

    /// <summary>The recorded part of the text.</summary>
    public Document Document { get; }

    public Found[] Found { get; }

    /// <summary>The questions about the place that did not lead to anything that was found there.</summary>
    public IEnumerable<Question> Others()
    {
        var shown = Found.SelectMany(found => found.Questions).ToHashSet();
        return _questions.Where(q =>
            q.Place.Overlaps(_place)
            && !shown.Contains(q)
            && !TaggingRules.Cascades.Contains(q.Cascade)
            && !BlockRules.Cascades.Contains(q.Cascade)
            && !(q.Cascade == ClauseBoundaryRules.Boundary && q.Rule is null)
            // A word of an expression can begin another, shorter one.
            && !(q.Cascade == DateRules.Cascade && Model.Expressions.Any(e => e.Span.Contains(q.Place)))
        );
    }

    private IEnumerable<Found> Blocks() =>
        from block in Model.Blocks
        where block.Span.Overlaps(_place)
        let questions = Asked(BlockRules.Cascades, q => q.Place.Overlaps(block.Span))
        select new Found(
            "block",
            block.Span,
            [],
            [("kind", Name(block.Kind))],
            Array.FindLast(questions, q => q.Answer is BlockKind kind && kind == block.Kind)?.Rule?.Id,
            questions
        );

    private IEnumerable<Found> Sentences() =>
        from sentence in Document.Sentences
        where sentence.Span.Overlaps(_place)
        let questions = Asked(SentenceRules.Cascades, q => sentence.Span.Contains(q.Place))
        select new Found(
            "sentence",
            sentence.Span,
            [sentence.Span],
            [],
            questions.LastOrDefault(q => q.Answer is StopKind.Ends)?.Rule?.Id,
            questions
        );

    private IEnumerable<Found> Names()
    {
        foreach (var mention in Model.Entities.Mentions.Where(mention => mention.Span.Overlaps(_place)))
        {
            var entity = Model.Entities.All[mention.Entity];
            var questions = Asked([.. NameRules.Cascades, .. EntityRules.Cascades, .. DescriptionRules.Cascades], q =>
                q.Place.Overlaps(mention.Span)
            );
            yield return new Found(
                "name",
                mention.Span,
                [mention.Span],
                [
                    ("entity", entity.Name),
                    ("kind", Name(entity.Kind)),
                    .. entity.Gender == Gender.Unknown ? [] : new[] { ("gender", Name(entity.Gender)) },
                    .. entity.Declared ? [("declared", "yes")] : Array.Empty<(string, string)>(),
                ],
                questions.LastOrDefault(q => q.Cascade == NameKindRules.Kind && q.Rule is not null)?.Rule?.Id,
                questions
            );
        }
    }

    private IEnumerable<Found> Quotations()
    {
        foreach (var quote in Model.Quotations)
        {
            // The marks belong to it.
            var marked = TextSpan.Between(Math.Max(0, quote.Content.Start - 1), Math.Min(Text.Length, quote.Content.End + 1));
            TextSpan[] parts = [marked, .. new[] { quote.Source, quote.Cue, quote.Via, quote.Addressee }.OfType<TextSpan>()];
            if (!Array.Exists(parts, part => part.Overlaps(_place)))
                continue;
            yield return new Found(
                "quotation",
                quote.Content,
                parts,
                [
                    ("kind", Name(quote.Kind)),
                    .. Fact("speaker", quote.Speaker is { } speaker ? Model.Entities.All[speaker].Name : null),
                    .. Fact("source", quote.Source),
                    .. Fact("cue", quote.Cue),
                    .. Fact("via", quote.Via),
                    .. Fact("addressee", quote.Addressee),
                    .. Fact("act", quote.Act is { } act ? Name(act) : null),
                    .. Fact("continues", quote.Continues is { } first ? Model.Quotations[first].Content : null),
                    .. Fact("inside", quote.Parent is { } parent ? Model.Quotations[parent].Content : null),
                    .. Fact("basis", quote.Basis == AttributionBasis.None ? null : Name(quote.Basis)),
                ],
                quote.Rule.Length > 0 ? quote.Rule : null,
                Asked([.. QuotationRules.Cascades, .. ReferentRules.Cascades], q =>
                    q.Place == quote.Content
                    || quote.Source is { } source && ReferentRules.Cascades.Contains(q.Cascade) && source.Contains(q.Place)
                    || q.Cascade == MarkRules.InOrder && marked.Contains(q.Place) && !quote.Content.Contains(q.Place)
                    || quote.Cue is { } cue && SubjectSteps.Cascades.Contains(q.Cascade) && q.Rule is not null && q.Place.Overlaps(cue)
                )
            );
        }
    }

    private IEnumerable<Found> Expressions() =>
        from expression in Model.Expressions
        where expression.Span.Overlaps(_place)
        select new Found(
            "expression",
            expression.Span,
            [expression.Span],
            [
                ("type", Name(expression.Type)),
                ("value", expression.Value),
                .. Fact("modifier", expression.Modifier == TimexModifier.None ? null : Name(expression.Modifier)),
                .. Fact("days", expression.When is { } days ? days.ToString() : null),
                ("counted from", Name(expression.Anchor)),
            ],
            expression.Rule,
            Asked([DateRules.Cascade], q => q.Place.Start == expression.Span.Start)
        );

    private IEnumerable<Found> Events() =>
        from happening in Model.Events
        let expression = Model.Expressions[happening.Expression]
        where happening.Clause.Overlaps(_place)
        let questions = Asked(EventRules.Cascades, q =>
            q.Place == expression.Span
            || q.Place == happening.Clause
            || q.Cascade == ClauseBoundaryRules.Boundary && q.Rule is not null && happening.Clause.Contains(q.Place)
        )
        select new Found(
            "event",
            happening.Clause,
            [happening.Sentence, expression.Span],
            [
                ("when", happening.When.ToString()),
                .. Fact("date", expression.Span),
                ("basis", Name(happening.Basis)),
                .. Fact("participants", string.Join(", ", happening.Participants.Select(i => Model.Entities.All[i].Name))),
                .. Fact("same as", happening.Key),
            ],
            questions.LastOrDefault(q => q.Place == expression.Span)?.Rule?.Id ?? questions.LastOrDefault()?.Rule?.Id,
            questions
        );

    /// <summary>The word or mark at the place, as the rules for quotations see it.</summary>
    private IEnumerable<Found> Word() =>
        from token in _isColumn ? Document.Tokens : []
        where token.Span.Overlaps(_place)
        let questions = Asked(TaggingRules.Cascades, q => q.Place == token.Span)
        where questions.Length > 0
        select new Found(
            "word",
            token.Span,
            [token.Span],
            [.. Fact("tag", questions[^1].AnswerIn(Text))],
            questions[^1].Rule?.Id,
            questions
        );

    private Question[] Asked(IReadOnlyList<Cascade> cascades, Func<Question, bool> isAbout) =>
        [.. _questions.Where(q => cascades.Contains(q.Cascade) && isAbout(q))];

    private static IEnumerable<(string, string)> Fact(string name, string? value) => string.IsNullOrEmpty(value) ? [] : [(name, value)];

    private IEnumerable<(string, string)> Fact(string name, TextSpan? words) => Fact(name, words?.In(Text));

    private static string Name<T>(T value)
        where T : struct, Enum => CatalogReader.Word(value);
}
