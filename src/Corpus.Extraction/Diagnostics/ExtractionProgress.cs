using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Diagnostics;

/// <summary>What is done with a text, or with a catalog, one after the other. The diagnostic of a fault names one of these.</summary>
internal enum Stage
{
    Decoding,
    Blocks,
    Sentences,
    People,
    Quotations,
    Dates,
    Events,
    Emission,
    Catalog,

    /// <summary>The tool writes a line.</summary>
    Output,
}

/// <summary>Called wherever a stage reports its progress. Tests pass one that throws; a build and the tool pass none.</summary>
internal delegate void StageProbe(Stage stage, TextSpan place);

/// <summary>
/// How far the work on one text has come. It ends the work that nobody waits for any more, and it turns an exception, which is always a bug of this
/// program, into a diagnostic at the place that was being read, so that one text cannot take the others down.
/// </summary>
/// <param name="cancellation">An editor that has a newer text cancels the reading of the old one.</param>
/// <param name="probe">Null outside of tests.</param>
internal sealed class ExtractionProgress(StageProbe? probe = null, CancellationToken cancellation = default)
{
    private Stage _stage;
    private TextSpan _place;

    /// <summary>The name of the rule that is being tried; null where a stage does not tell.</summary>
    public string? Rule { get; set; }

    /// <summary>Records which rules were asked; null unless somebody wants an explanation.</summary>
    public Trace? Trace { get; init; }

    /// <summary>A stage has come to a place. Every stage calls this at each sentence or more often.</summary>
    public void Reach(TextSpan place)
    {
        cancellation.ThrowIfCancellationRequested();
        _place = place;
        probe?.Invoke(_stage, place);
    }

    /// <summary>Runs a stage.</summary>
    /// <param name="start">Where a fault is reported that happens before the stage has reached another place.</param>
    /// <returns>The diagnostic of the fault that ended the stage, or null. A cancellation is no fault: it is thrown.</returns>
    public Finding? Run(Stage stage, Action work, TextSpan start = default)
    {
        (_stage, Rule) = (stage, null);
        try
        {
            Reach(start);
            work();
            return null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var failed = error as RuleException;
            var (name, place, cause) = failed is null ? (Rule, _place, error) : (failed.Rule.Id, failed.Place, failed.InnerException);
            var rule = name is null ? "" : $", rule '{name}'";
            return new Finding(stage == Stage.Catalog ? DiagnosticKinds.CatalogFault : DiagnosticKinds.TextFault, place, $"{stage}{rule} ({cause.GetType().Name}: {cause.Message})");
        }
    }
}
