using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Tests.Rules;

/// <summary>A text that is extracted while every rule is asked wherever its question comes up, even after an earlier rule has decided.</summary>
internal sealed class RuleRun
{
    private readonly Trace _trace = new() { AsksEveryRule = true };

    public RuleRun(string text, CalendarDate? published = null)
    {
        Text = text;
        Model = Extractor.Extract(new ArticleSource(text, null, published, default), new ExtractionProgress { Trace = _trace });
    }

    public string Text { get; }

    public ArticleModel Model { get; }

    /// <summary>Whether the rule decided something, with the rules before it.</summary>
    public bool Decides(string rule) => _trace.Steps.Any(step => step.Rule.Id == rule && step is { Result: not null, Overruled: false });

    /// <summary>What the rule by itself answers wherever its question comes up.</summary>
    public string?[] Answers(string rule) => [.. _trace.Steps.Where(step => step.Rule.Id == rule).Select(step => step.Result)];
}
