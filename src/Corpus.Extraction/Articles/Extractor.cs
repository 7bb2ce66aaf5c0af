using Corpus.Extraction.Blocks;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Corrections;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Events;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Metadata;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Articles;

/// <summary>Runs all stages of extraction on a text. The generator and the tool share this code.</summary>
internal sealed class Extractor
{
    private readonly ArticleSource _source;
    private readonly ExtractionProgress _progress;
    private readonly TokenizedText _tokens;
    private readonly (Stage Stage, Action Read)[] _stages;
    private readonly List<Finding> _findings = [];
    private readonly List<Misfit> _misfits = [];

    // The results of the stages so far.
    private Page? _page;
    private PageFacts _stated = PageFacts.None;
    private ArticleFact[] _facts = [];
    private bool _isForeign;
    private Block[] _blocks = [];
    private Document? _document;
    private ArticleEntities _entities = new(default, default);
    private Quote[] _quotations = [];
    private TemporalExpression[] _expressions = [];
    private DatedEvent[] _events = [];

    private Extractor(ArticleSource source, ExtractionProgress progress)
    {
        (_source, _progress, _tokens) = (source, progress, new TokenizedText(source.Reading, progress.Trace?.UnknownWord));
        _stages =
        [
            (Stage.Facts, ReadFacts),
            (Stage.Blocks, ReadBlocks),
            (Stage.Sentences, ReadSentences),
            (Stage.Entities, ReadEntities),
            (Stage.Quotations, ReadQuotations),
            (Stage.Dates, ReadDates),
            (Stage.Events, ReadEvents),
        ];
    }

    private Document Document => _document!;

    /// <summary>The title that the catalog or the front matter gives.</summary>
    private string? Title => _source.Title ?? _source.Front.Title?.Text;

    private CalendarDate? Published => Value(FactKind.Published) is { } day ? CalendarDate.Parse(day) : null;

    private string? Value(FactKind kind) => _facts.FirstOrDefault(fact => fact.Kind == kind)?.Value;

    /// <returns>The results. After a fault in a stage, a diagnostic reports it and the results of the previous stages are returned.</returns>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static ArticleModel Extract(ArticleSource source, StageProbe? probe = null, CancellationToken cancellation = default) =>
        Extract(source, new ExtractionProgress(probe, cancellation));

    /// <inheritdoc cref="Extract(ArticleSource, StageProbe?, CancellationToken)"/>
    public static ArticleModel Extract(ArticleSource source, ExtractionProgress progress) => new Extractor(source, progress).Extract();

    private ArticleModel Extract()
    {
        foreach (var (stage, read) in _stages)
        {
            var (findings, misfits) = (_findings.Count, _misfits.Count);
            if (_progress.Run(stage, read) is not { } fault)
                continue;
            // Findings of the failed stage refer to results that do not exist.
            _findings.RemoveRange(findings, _findings.Count - findings);
            _misfits.RemoveRange(misfits, _misfits.Count - misfits);
            _findings.Add(fault);
            break;
        }

        return new ArticleModel(
            new(_facts),
            new(_blocks),
            _entities,
            new(_quotations),
            new(_expressions),
            new(_events),
            _findings.OrderBy(f => f.Span).ToEquatableArray(),
            _misfits.ToEquatableArray()
        )
        {
            Sentences = _document is null ? default : _document.Sentences.Select(sentence => sentence.Span).ToEquatableArray(),
            Tags = _source.Tags.Count > 0 ? _source.Tags : _source.Front.Tags,
            Fields = ArticleField.Merged(_source.Fields, _source.Front.Fields),
        };
    }

    private void ReadFacts()
    {
        _page = Page.Read(_source.Reading, _progress, _tokens);
        _stated = FactFinder.Find(_page, Title, _progress);
        _facts = FactChoice.Of(_source, _stated, _findings, _misfits);
        var language = Value(FactKind.Language);
        _isForeign = language is null ? _stated.IsForeign : !language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        if (_isForeign)
            _findings.Add(
                new Finding(
                    DiagnosticKinds.NotEnglish,
                    default,
                    language is null ? "hardly a word of it is one of the common words of English" : $"its language is '{language}'"
                )
            );
    }

    private void ReadBlocks()
    {
        var found = BlockFinder.Find(_page!, Title, _progress, _stated.TitleLine, _stated.Lines, Value(FactKind.Byline));
        var blocks = DeclaredCorrections.Apply(_source, found, _misfits);
        if (blocks.Length > 0 && !blocks.Any(b => b.IsBody))
            _findings.Add(new Finding(DiagnosticKinds.NoArticle, blocks[0].Span, ""));
        _blocks = blocks;
    }

    private void ReadSentences() => _document = Document.Read(_source.Reading, _blocks, _progress, _tokens);

    private void ReadEntities() =>
        _entities = DeclaredCorrections.Apply(
            _source,
            Document,
            _isForeign ? _entities : EntityFinder.Find(Document, _source.People),
            _misfits
        );

    private void ReadQuotations() =>
        (_quotations, _entities) = DeclaredCorrections.Apply(
            _source,
            _isForeign ? (Unattributed(), _entities) : QuoteFinder.Find(Document, _entities, _findings),
            _findings,
            _misfits
        );

    /// <summary>The quotations of a text in another language: their spans, without anything that depends on English words.</summary>
    private Quote[] Unattributed() =>
        [
            .. QuoteFinder
                .Find(Document, _entities, [], marksOnly: true)
                .Quotations.Select(quote =>
                    quote with
                    {
                        Speaker = null,
                        Source = null,
                        Cue = null,
                        Via = null,
                        Addressee = null,
                        Continues = null,
                        Basis = AttributionBasis.None,
                    }
                ),
        ];

    private void ReadDates()
    {
        var declared = new List<(TextSpan Words, DateInterval? When)>();
        var findings = new List<Finding>();
        _expressions = DeclaredCorrections.Apply(
            _source,
            Document,
            _isForeign ? WholeDates() : ExpressionFinder.Find(Document, Published, findings),
            findings,
            _misfits,
            declared
        );
        if (declared.Count > 0 && !_isForeign)
        {
            // What is counted from a corrected expression is counted from what it means.
            findings.Clear();
            _expressions = DeclaredCorrections.Apply(
                _source,
                Document,
                ExpressionFinder.Find(Document, Published, findings, [.. declared.OrderBy(words => words.Words)]),
                findings,
                []
            );
        }

        _findings.AddRange(findings);
        ReportOpenDates();
    }

    /// <summary>The days of a text in another language that are written in full.</summary>
    private TemporalExpression[] WholeDates() =>
        [
            .. ExpressionFinder
                .Find(Document, null, [])
                .Where(e => e is { Anchor: TimexAnchor.Absolute, When.Precision: DatePrecision.Day, Type: TimexType.Date }),
        ];

    /// <summary>One finding reports all unresolved expressions.</summary>
    private void ReportOpenDates()
    {
        var open = _findings.Where(finding => finding.Kind == DiagnosticKinds.UnresolvedDate).ToArray();
        if (open.Length == 0)
            return;
        _findings.RemoveAll(finding => finding.Kind == DiagnosticKinds.UnresolvedDate);
        var others = open.Length switch
        {
            1 => "",
            2 => " and 1 other expression",
            _ => $" and {Figures.Write(open.Length - 1)} other expressions",
        };
        _findings.Add(open[0] with { Detail = $"'{open[0].Detail}'{others}" });
    }

    private void ReadEvents() =>
        _events = DeclaredCorrections.Apply(
            _source,
            _isForeign ? [] : EventFinder.Find(Document, _entities, _expressions, _findings),
            _misfits
        );
}
