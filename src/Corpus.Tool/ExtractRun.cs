using System.Text.Json;
using Corpus.Extraction.Diagnostics;
using Corpus.Tool.Files;

namespace Corpus.Tool;

/// <summary>Takes inputs to their answers and writes these in order.</summary>
/// <param name="probe">Null outside of tests.</param>
internal sealed class ExtractRun(RunCatalog catalog, Messages messages, Progress? progress, StageProbe? probe = null)
{
    private static ReadOnlySpan<byte> Start => "{\"id\":\""u8;

    /// <summary>Opens a file to write the answers to.</summary>
    /// <param name="record">The record of the inputs and options that determine the output of this run.</param>
    /// <param name="resumes">Whether the content of the file is kept and the run continues after the last article in it.</param>
    /// <exception cref="ToolException">The file cannot be written or does not match the input; the file is then not changed.</exception>
    public Stream Open(OutputFile output, RunRecord record, bool resumes, IEnumerator<ArticleInput> inputs)
    {
        if (!output.IsPlain)
            return resumes ? throw CannotResume("it is a pipe or a device, not a file") : output.Open(keeps: false);
        var path = RunRecord.PathFor(output);
        var begun = RunRecord.Read(path);
        var file = output.Open(keeps: resumes);
        try
        {
            if (file.CanRead && file.Length > 0)
                Resume(file, inputs, record, begun);
            else
                record.Write(path);
            return file;
        }
        catch (InvalidDataException error)
        {
            file.Dispose();
            throw CannotResume(error.Message);
        }
        catch
        {
            file.Dispose();
            throw;
        }

        ToolException CannotResume(string reason) => new($"{output.Name} cannot be resumed: {reason}");
    }

    /// <param name="stopsAtBadLines">Whether the first invalid input ends the run.</param>
    /// <returns>Whether all inputs were processed.</returns>
    public bool Write(IEnumerator<ArticleInput> inputs, Stream output, int cores, bool stopsAtBadLines)
    {
        foreach (var answer in OrderedParallel.Map(inputs, input => input.Bytes, new Extraction(catalog, probe).Answer, cores))
        {
            messages.Add(answer.Messages);
            output.Write(answer.Line.Span);
            // A consumer that waits for this article gets it now, as a complete line.
            output.Flush();
            progress?.Advance(answer.Input.Bytes, article: !answer.Line.IsEmpty);
            if (stopsAtBadLines && answer.IsBad)
                return false;
        }

        return true;
    }

    /// <summary>Skips the articles that the file already contains, and removes an incomplete last line that an interrupted run can leave.</summary>
    /// <remarks>
    /// Each complete line of the file must belong to the next article of the input, which is known by its id. Invalid and blank lines have no line in the file and are skipped as
    /// on the first run, with the same messages. The file is truncated only if all lines match.
    /// </remarks>
    /// <param name="begun">The record of the run that wrote the file; null if that run was completed or the record is lost.</param>
    private void Resume(Stream file, IEnumerator<ArticleInput> inputs, RunRecord record, RunRecord? begun)
    {
        const string StartOver = "; to start over, omit --resume";
        if (begun is not null && record.Difference(begun) is { } difference)
            throw new InvalidDataException(difference + StartOver);
        var lines = new LineReader(file);
        var end = 0L;
        for (var number = 1; lines.Read(out var line); number++)
        {
            if (!lines.HasEnd && IsBegun(line.Span))
                break;
            var id = Id(line.Span) ?? throw new InvalidDataException($"line {number} is not the data of an article");
            var next = NextArticle(inputs)
                ?? throw new InvalidDataException($"line {number} is article '{id}', but the input has no more articles");
            if (next != id)
                throw new InvalidDataException($"line {number} is article '{id}', but the next article of the input is '{next}'");
            end = lines.Position;
        }

        // The origin of a file without a record file is unknown. If the file is already complete, its origin does not matter.
        if (begun is null && (end < file.Length || NextArticle(inputs) is not null))
            throw new InvalidDataException(
                "it is incomplete, and the record of the version, options, and catalog of its run is missing" + StartOver
            );
        file.SetLength(end);
        file.Position = end;
    }

    private string? NextArticle(IEnumerator<ArticleInput> inputs)
    {
        while (inputs.MoveNext())
        {
            var reported = new MessageList();
            var article = inputs.Current.Read(catalog, reported);
            messages.Add(reported);
            progress?.Skip(inputs.Current.Bytes);
            if (article is not null)
                return ArticleLine.Written(article.Id);
        }

        return null;
    }

    // A half line that anything else has written is not for us to cut.
    private static bool IsBegun(ReadOnlySpan<byte> line) => line.StartsWith(Start) || Start.StartsWith(line);

    private static string? Id(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            return json.Read() && json.Read() && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("id"u8) && json.Read()
                ? json.GetString()
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
