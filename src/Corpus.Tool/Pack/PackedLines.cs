extern alias library;

using Corpus.Extraction.Catalog;
using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;
using Corpus.Tool.Export;
using library::Corpus.Files;
using Microsoft.Win32.SafeHandles;

namespace Corpus.Tool.Pack;

/// <summary>A file of JSON Lines, each line of which is a text. The lines stay in the file until they are read.</summary>
internal sealed class PackedLines : IDisposable
{
    private readonly CorpusTexts _texts;
    private readonly string _name;
    private readonly string _place;
    private readonly SafeFileHandle _file;

    private PackedLines(CorpusTexts texts, string name, string place, SafeFileHandle file) =>
        (_texts, _name, _place, _file) = (texts, name, place, file);

    /// <summary>Gets the lines that are articles.</summary>
    public IReadOnlyList<PackInput> Inputs { get; private set; } = [];

    /// <summary>Determines whether a file has lines by its name.</summary>
    public static bool IsName(string file) => file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <param name="texts">What is declared about the articles.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PackedLines Open(CorpusTexts texts, string path, Messages messages)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            return new PackedLines(texts, path, path, file.SafeFileHandle).Scanned(file, messages);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Copies a stream, which can be a pipe, into a temporary file. Articles are read in the order of their ids, which is known only at its end.</summary>
    /// <param name="place">A path in the folder of the catalog.</param>
    /// <param name="folder">The folder of the file.</param>
    public static PackedLines Copy(CorpusTexts texts, Stream input, string place, string folder, Messages messages)
    {
        var copy = TemporaryFile.Create(folder);
        try
        {
            input.CopyTo(copy);
            copy.Flush();
            copy.Position = 0;
            return new PackedLines(texts, ArticleLine.Path, place, copy.SafeFileHandle).Scanned(copy, messages);
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    public void Dispose() => _file.Dispose();

    private PackedLines Scanned(FileStream file, Messages messages)
    {
        var (reader, inputs, start) = (new LineReader(file), new List<PackInput>(), 0L);
        for (var number = 1; reader.Read(out var line); number++)
        {
            if (ArticleLine.Read(line, number, messages, _name) is { } article)
            {
                var id = ArticleLine.Written(article.Id);
                if (id.Length > 0)
                    inputs.Add(new Line(this, id, number, start, line.Length));
                else
                    messages.Report(_name, number, 1, DiagnosticKinds.BadLine, "its 'id' is empty");
            }

            start = reader.Position;
        }

        Inputs = inputs;
        return this;
    }

    /// <summary>A line that is an article.</summary>
    private sealed record Line(PackedLines Lines, string Given, int Number, long Start, int Length) : PackInput(Given, Given)
    {
        public override long Bytes => Length;

        public override string Place => $"line {Number} of {Lines._name}";

        public override IEnumerable<TextPlace> Places => Lines._texts.PlacesOf(Given, Lines._place);

        public override DeclaredPeople People => Lines._texts.PeopleOf(Lines._place);

        public override ReadText? Read(Messages messages, out uint checksum)
        {
            var line = Content();
            checksum = Crc32C.Of(line);
            if (ArticleLine.Read(line, Number, messages, Lines._name) is not { } article)
                return null;
            var text = Lines._texts.Read(article with { Id = Given }, Lines._place);
            Lines._texts.ReportAt(Lines._name, Number, text, messages);
            return text;
        }

        public override uint? Checksum(Messages messages) => Crc32C.Of(Content());

        public override void ReportDouble(PackInput other, Messages messages) =>
            messages.Report(
                Lines._name,
                Number,
                1,
                DiagnosticKinds.BadLine,
                $"its 'id' '{Id}' is also that of {(other is Line line && line.Lines == Lines ? $"line {line.Number}" : other.Place)}"
            );

        private byte[] Content()
        {
            var line = new byte[Length];
            for (var read = 0; read < Length; )
            {
                var count = RandomAccess.Read(Lines._file, line.AsSpan(read), Start + read);
                if (count == 0)
                    throw new IOException($"{Lines._name} became shorter while it was read");
                read += count;
            }

            return line;
        }
    }
}
