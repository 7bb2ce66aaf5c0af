using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Diagnostics;

/// <summary>The stages of processing a text or a catalog, in order. Diagnostics of internal errors name the stage.</summary>
internal enum Stage
{
    Decoding,
    Facts,
    Blocks,
    Sentences,
    Entities,
    Quotations,
    Dates,
    Events,
    Emission,
    Catalog,

    /// <summary>The tool writes an output line.</summary>
    Output,
}

/// <summary>Called whenever a stage reports progress. Tests use it to inject exceptions; builds and the tool do not use it.</summary>
internal delegate void StageProbe(Stage stage, TextSpan place);

/// <summary>
/// The progress of the work on one text. It stops canceled work, and it converts an exception, which is always a bug in this program, into a diagnostic at
/// the current position, so that a fault in one text does not affect other texts.
/// </summary>
/// <param name="cancellation">Editors cancel the work on a text when there is a newer version.</param>
/// <param name="probe">Null except in tests.</param>
internal sealed class ExtractionProgress(StageProbe? probe = null, CancellationToken cancellation = default)
{
    private Stage _stage;
    private TextSpan _place;

    /// <summary>Records which rules were asked; null unless an explanation was requested.</summary>
    public Trace? Trace { get; init; }

    /// <summary>Reports the current position of a stage. Every stage calls this at least once per sentence.</summary>
    public void Reach(TextSpan place)
    {
        cancellation.ThrowIfCancellationRequested();
        _place = place;
        probe?.Invoke(_stage, place);
    }

    /// <summary>Runs a stage.</summary>
    /// <param name="start">The position at which a fault is reported if the stage has not reported another position.</param>
    /// <returns>The diagnostic of the fault that ended the stage, or null. The exception of a cancellation is passed on.</returns>
    public Finding? Run(Stage stage, Action work, TextSpan start = default)
    {
        _stage = stage;
        try
        {
            Reach(start);
            work();
            return null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var failed = error as RuleException;
            var (rule, place, cause) = failed is null
                ? ("", _place, error)
                : ($", rule '{failed.Rule.Id}'", failed.Place, failed.InnerException);
            return new Finding(
                stage == Stage.Catalog ? DiagnosticKinds.CatalogFault : DiagnosticKinds.TextFault,
                place,
                $"{stage}{rule} ({cause.GetType().Name}: {cause.Message})"
            );
        }
    }
}
