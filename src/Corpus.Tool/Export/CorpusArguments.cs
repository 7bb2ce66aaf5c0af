using System.CommandLine;
using Corpus.Extraction.Compilation;
using Corpus.Tool.Files;

namespace Corpus.Tool.Export;

/// <summary>The arguments that specify a corpus, shared by all commands that write records.</summary>
internal sealed class CorpusArguments
{
    private readonly Argument<string[]> _texts = new("TEXTS")
    {
        Description =
            """UTF-8 texts: files, folders (all .txt files in them), or patterns such as "press/**/*.txt". The default is the bundled corpus.""",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _catalog = new("--catalog")
    {
        Description =
            "The catalog of the texts. The default is the corpus.json file next to each text. Sidecars and corpus.csv files next to the texts are always used.",
        HelpName = "FILE",
    };

    private readonly Option<string> _root = new("--root")
    {
        Description = "The folder to which the paths of texts are relative.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<bool> _noSurnameLinks = new("--no-surname-links")
    {
        Description = "Do not take a surname alone for the person with that surname whom other articles name in full.",
    };

    /// <param name="texts">What the texts are, where none are not the bundled corpus.</param>
    public void AddTo(Command command, string? texts = null)
    {
        _texts.Description = texts ?? _texts.Description;
        command.Add(_texts);
        command.Add(_catalog);
        command.Add(_root);
        command.Add(_noSurnameLinks);
    }

    /// <param name="output">The file to write, or null for standard output or a folder.</param>
    /// <param name="isStandardOutput">Whether the corpus is written to standard output.</param>
    /// <returns>Null, after reporting messages, if there are no articles.</returns>
    /// <exception cref="ToolException">The options conflict, or the output is one of the inputs.</exception>
    public ExportedCorpus? Read(ParseResult given, OutputFile? output, MessageLog messages, ToolHost host, bool isStandardOutput) =>
        Find(given, [output?.Name], messages, host) is { } files
            ? ExportedCorpus.Read(files, given.GetValue(_root)!, messages, linkSurnames: LinksSurnames(given), progress: texts =>
                isStandardOutput && host.ShowsOutput ? null : host.Bar(messages, texts)
            )
            : ExportedCorpus.Bundled;

    /// <param name="output">The file to write.</param>
    /// <returns>Null, after reporting messages, if a catalog, sidecar or table cannot be read.</returns>
    /// <exception cref="ToolException">The options conflict, or the output is one of the inputs.</exception>
    public CorpusTexts? Open(ParseResult given, OutputFile output, Messages messages, ToolHost host)
    {
        if (Find(given, PackParts.FilesFor(output), messages, host) is not { } files)
            throw ToolException.Usage("specify TEXTS or --jsonl");
        return CorpusTexts.Open(files, given.GetValue(_root)!, messages);
    }

    /// <summary>Opens what is declared about articles that standard input brings.</summary>
    /// <param name="place">A path in the folder of the catalog.</param>
    /// <returns>Null, after reporting messages, if the catalog cannot be read.</returns>
    /// <exception cref="ToolException">The options conflict, or the output is one of the inputs.</exception>
    public CorpusTexts? OpenLines(ParseResult given, OutputFile output, Messages messages, ToolHost host, out string place)
    {
        if (given.GetValue(_texts) is { Length: > 0 })
            throw ToolException.Usage("specify either TEXTS or --jsonl, not both");
        var (catalog, root) = (given.GetValue(_catalog), Root(given));
        place = Path.Join(Path.GetDirectoryName(Path.GetFullPath(catalog ?? ".")), ArticleLine.Path);
        var files = new CorpusFiles([], catalog is null ? [] : [(FileRole.Catalog, catalog)]);
        Overwriting.Refuse(PackParts.FilesFor(output), Paths(files), host.Input, host);
        return CorpusTexts.Open(files, root, messages);
    }

    /// <summary>Determines whether a surname alone can mean a person whom other articles name in full.</summary>
    public bool LinksSurnames(ParseResult given) => !given.GetValue(_noSurnameLinks);

    /// <summary>Returns the arguments that decide what is in the corpus, one per line.</summary>
    public IEnumerable<string> Lines(ParseResult given)
    {
        var (texts, catalog, root) = (given.GetValue(_texts) ?? [], given.GetValue(_catalog), given.GetValue(_root)!);
        IEnumerable<string> options =
        [
            .. catalog is null ? [] : (string[])["--catalog " + catalog],
            .. root == "." ? [] : (string[])["--root " + root],
            .. LinksSurnames(given) ? [] : (string[])[_noSurnameLinks.Name],
        ];
        return texts.Concat(options).Select(Messages.Printable);
    }

    private string Root(ParseResult given) =>
        given.GetValue(_root)! is var root && Directory.Exists(root) ? root : throw ToolException.NoFolder("--root", root);

    /// <param name="outputs">The files to write; null for standard output.</param>
    /// <returns>Null if no texts are specified.</returns>
    private CorpusFiles? Find(ParseResult given, IReadOnlyList<string?> outputs, Messages messages, ToolHost host)
    {
        var (paths, catalog) = (given.GetValue(_texts) ?? [], given.GetValue(_catalog));
        if (catalog is not null && paths.Length == 0)
            throw ToolException.Usage("--catalog requires TEXTS");
        Root(given);
        if (paths.Length == 0)
            return null;
        var files = CorpusFiles.Find(paths, catalog, messages);
        Overwriting.Refuse(outputs, Paths(files), standardInput: null, host);
        return files;
    }

    private static IReadOnlyList<string> Paths(CorpusFiles files) => [.. files.Texts, .. files.Declared.Select(file => file.Path)];
}
