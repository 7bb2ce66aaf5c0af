using System.Text;
using System.Text.Json;
using Corpus.Generator;

namespace Corpus.Tool;

/// <summary>Takes inputs to their answers and writes these in order.</summary>
/// <param name="probe">Null outside of tests.</param>
internal sealed class ExtractRun(CatalogFile catalog, Messages messages, Progress? progress, StageProbe? probe = null)
{
    private static ReadOnlySpan<byte> Start => "{\"id\":\""u8;

    /// <summary>Opens a file to write the answers to.</summary>
    /// <param name="resumes">Whether what stands in it is kept, and the inputs are taken behind the last article that it holds.</param>
    /// <returns>Null, with a message, where it cannot be written or does not fit the input; then nothing in it is changed.</returns>
    public Stream? Open(string path, bool resumes, IEnumerator<ArticleInput> inputs)
    {
        FileStream? file = null;
        try
        {
            // Shared with none, so that two runs into one file do not mix; without a buffer, so that each line goes to the file at once, and whole.
            var (mode, access) = resumes ? (FileMode.OpenOrCreate, FileAccess.ReadWrite) : (FileMode.Create, FileAccess.Write);
            file = new FileStream(path, mode, access, FileShare.None, bufferSize: 0);
            if (resumes)
                Resume(file, inputs);
            return new WholeWrites(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            file?.Dispose();
            Tell($"corpus: {path} cannot be {(resumes ? "resumed" : "written")}: {error.Message}{Environment.NewLine}", hasErrors: true);
            return null;
        }
    }

    /// <param name="stopsAtBadLines">Whether the first input that should be an article and is none ends the run.</param>
    public void Write(IEnumerator<ArticleInput> inputs, Stream output, int cores, bool stopsAtBadLines)
    {
        foreach (var answer in InOrder.Map(inputs, input => input.Bytes, new Extraction(catalog, probe).Answer, cores))
        {
            Tell(answer.Messages, answer.HasErrors);
            output.Write(answer.Line.Span);
            // Whoever waits for this article gets it now, and whole.
            output.Flush();
            progress?.Advance(answer.Input.Bytes, article: !answer.Line.IsEmpty);
            if (stopsAtBadLines && answer.IsBad)
                break;
        }
    }

    /// <summary>Passes over the articles that a file holds already, and cuts off the half line that an interrupted run may have left.</summary>
    /// <remarks>
    /// Each whole line of the file must be of the next article of the input, which its id tells. Bad and blank lines have no line in the file and are passed over as
    /// on the first run, with the same messages. Nothing is cut unless all lines fit.
    /// </remarks>
    private void Resume(Stream file, IEnumerator<ArticleInput> inputs)
    {
        var lines = new LineReader(file);
        var end = 0L;
        for (var number = 1; lines.Read(out var line); number++)
        {
            if (!lines.HasEnd && IsBegun(line.Span))
                break;
            var id = Id(line.Span) ?? throw new InvalidDataException($"its line {number} is not the data of an article");
            var next = NextArticle(inputs) ?? throw new InvalidDataException($"its line {number} is of \"{id}\", and the input has no more articles");
            if (next != id)
                throw new InvalidDataException($"its line {number} is of \"{id}\", and the input goes on with \"{next}\"");
            end = lines.Position;
        }

        file.SetLength(end);
        file.Position = end;
    }

    private string? NextArticle(IEnumerator<ArticleInput> inputs)
    {
        while (inputs.MoveNext())
        {
            using var told = new StringWriter();
            var said = new Messages(told);
            var article = inputs.Current.Read(catalog, said);
            Tell(told.ToString(), said.HasErrors);
            progress?.Skip(inputs.Current.Bytes);
            // As it is written: half a surrogate pair has become a replacement character.
            if (article is not null)
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(article.Id));
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
            return json.Read() && json.Read() && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("id"u8) && json.Read() ? json.GetString() : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private void Tell(string said, bool hasErrors)
    {
        if (said != "")
            progress?.Clear();
        messages.Add(said, hasErrors);
    }
}
