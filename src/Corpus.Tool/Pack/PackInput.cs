extern alias library;

using System.Runtime.InteropServices;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Compilation;
using Corpus.Tool.Export;
using Corpus.Tool.Files;
using library::Corpus.Files;

namespace Corpus.Tool.Pack;

/// <summary>A text before it is read.</summary>
/// <param name="Name">The id that is given; null if it is made from the path.</param>
/// <param name="Path">The file, relative to the root folder.</param>
internal abstract record PackInput(string? Name, string Path)
{
    public string Id { get; init; } = Name ?? "";

    public abstract long Bytes { get; }

    /// <summary>Gets what messages about other texts call this one.</summary>
    public abstract string Place { get; }

    /// <summary>Gets the text in the files that can apply to it.</summary>
    public abstract IEnumerable<TextPlace> Places { get; }

    /// <summary>Gets the people that its catalog declares.</summary>
    public abstract DeclaredPeople People { get; }

    /// <summary>Reads the text. Called on several threads.</summary>
    /// <param name="checksum">The checksum of what was read.</param>
    /// <returns>Null, after reporting a message, if there is no text.</returns>
    public abstract ReadText? Read(Messages messages, out uint checksum);

    /// <summary>Returns the checksum of the text, without processing it. Called on several threads.</summary>
    /// <returns>Null, after reporting a message, if the text cannot be read.</returns>
    public abstract uint? Checksum(Messages messages);

    /// <summary>Reports that another text, which is kept, has the same id.</summary>
    public abstract void ReportDouble(PackInput other, Messages messages);
}

/// <summary>A text that is a file.</summary>
/// <param name="File">The file as it was given.</param>
internal sealed record PackedFile(CorpusTexts Texts, string File, string? Name, string Path) : PackInput(Name, Path)
{
    public override long Bytes => TextFile.Length(File);

    public override string Place => Path;

    public override IEnumerable<TextPlace> Places => Texts.Declared(File).Places;

    public override DeclaredPeople People => Texts.Declared(File).People;

    public static IEnumerable<PackInput> Of(CorpusTexts texts) =>
        from file in texts.Files
        where !PackedLines.IsName(file)
        let declared = texts.Declared(file)
        select new PackedFile(texts, file, declared.Entry?.Name, declared.Path);

    public override ReadText? Read(Messages messages, out uint checksum)
    {
        checksum = 0;
        if (CorpusTexts.Input(FileRole.Text, File, messages) is not { } input)
            return null;
        checksum = ChecksumOf(input);
        var read = Texts.Read(input);
        Texts.Report(File, read, messages);
        return read;
    }

    public override uint? Checksum(Messages messages) =>
        CorpusTexts.Input(FileRole.Text, File, messages) is { } input ? ChecksumOf(input) : null;

    public override void ReportDouble(PackInput other, Messages messages)
    {
        // A file that is listed twice is one text.
        if (other is not PackedFile || other.Path != Path)
            CorpusTexts.ReportDouble(File, Id, other.Place, messages);
    }

    private static uint ChecksumOf(InputFile input) => Crc32C.Of(MemoryMarshal.AsBytes(input.Content.AsSpan()));
}
