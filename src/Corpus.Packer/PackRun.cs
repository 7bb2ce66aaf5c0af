using Corpus.Extraction.Compilation;
using Corpus.Tool.Export;
using Corpus.Tool.Files;
using Corpus.Tool.Pack;

namespace Corpus.Tool;

/// <summary>Writes one corpus file of a project.</summary>
internal static class PackRun
{
    /// <param name="list">The file that <c>build/Corpus.targets</c> writes; see <see cref="PackList"/>.</param>
    /// <param name="log">Gets messages in the form that MSBuild recognizes as warnings and errors of a file.</param>
    /// <returns><see cref="CorpusTool.Done"/>, or <see cref="CorpusTool.Failed"/> if there was an error.</returns>
    public static int Of(string list, TextWriter log)
    {
        // What changes from now on may be read or not, so that the next build reads it again.
        var start = DateTime.UtcNow;
        var given = PackList.Read(list);
        using var messages = new BuildMessages(log, given.Output, given.Messages);
        try
        {
            if (CorpusTexts.Open(given.Files, given.Root, messages) is not { } texts)
                return CorpusTool.Failed;
            using var inputs = PackInputs.Of(texts, messages);
            texts.ReportMissing(inputs.Texts.SelectMany(text => text.Places), given.Others, messages);
            // Nothing is read for a file that will not be written; the errors of the texts follow when these are gone.
            if (messages.HasErrors)
                return CorpusTool.Failed;
            // After an error, or if the process is killed, the file stays until the next build; "dotnet clean" knows its name.
            var unfinished = given.Output + ".new";
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                using var index = new IndexSpool(TemporaryFile.Create(Path.GetDirectoryName(unfinished)!));
                var packer = new Packer(inputs.Texts, messages);
                packer.WriteTo(file, index, given.Output, [given.Source], given.LinksSurnames, Environment.ProcessorCount);
                // On the disk before it gets its name.
                file.Flush(flushToDisk: true);
            }

            File.SetLastWriteTimeUtc(unfinished, start);
        }
        catch (ToolException end)
        {
            // The errors above end the build by themselves.
            if (!messages.HasErrors)
                messages.Fail(end.Message);
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            messages.Fail($"{given.Output} cannot be written: {FileFault.Reason(error)}");
        }

        return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
    }

    /// <summary>Writes the first messages of each kind in full, and at the end one for each kind with the number of the others.</summary>
    /// <param name="log">Gets the messages.</param>
    /// <param name="output">The file that is written.</param>
    /// <param name="most">The number of messages of one kind that are written in full; 0 for all.</param>
    private sealed class BuildMessages(TextWriter log, string output, int most) : Messages, IDisposable
    {
        private readonly ReportCounts _counts = new(most);

        public void Dispose()
        {
            foreach (var (kind, rest) in _counts.Rests(ReportLimit.ProjectSetting))
                log.WriteLine($"{Printable(output)} : {Word(kind.Severity)} {kind.Id}: {rest}");
        }

        protected override void Add(Message message)
        {
            if (message.Kind is not { } kind)
                log.WriteLine(message.IsNote ? message.Line : $"{Printable(output)} : error : {message.Line}");
            else if (_counts.Add(kind, message.Path))
                log.WriteLine(message.Line);
        }
    }
}
