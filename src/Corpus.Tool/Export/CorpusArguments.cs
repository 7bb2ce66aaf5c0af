using System.CommandLine;

namespace Corpus.Tool.Export;

/// <summary>How a command line names a corpus, and the file to write it to: the same for every command that writes records.</summary>
internal sealed class CorpusArguments
{
    private readonly Argument<string[]> _texts = new("TEXTS")
    {
        Description = """Texts in UTF-8: files, folders (all .txt in them) and patterns such as "press/**/*.txt". None: the bundled corpus.""",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _catalog = new("--catalog")
    {
        Description = "What is declared about the texts; by default each corpus.json beside them.", HelpName = "FILE",
    };

    private readonly Option<string> _root = new("--root")
    {
        Description = "The folder that paths of texts are told from.", HelpName = "FOLDER", DefaultValueFactory = _ => ".",
    };

    public void AddTo(Command command)
    {
        command.Add(_texts);
        command.Add(_catalog);
        command.Add(_root);
        command.Validators.Add(given =>
        {
            if (given.GetValue(_texts)?.FirstOrDefault(text => text.StartsWith('-')) is { } option)
                given.AddError($"there is no option {option}; a file of this name is written ./{option}");
            else if (given.GetValue(_catalog) is not null && given.GetValue(_texts) is not { Length: > 0 })
                given.AddError("--catalog goes with TEXTS");
        });
    }

    /// <returns>Null, with messages, where there is nothing to write.</returns>
    public ExportedCorpus? Read(ParseResult given, Messages messages) => given.GetValue(_texts) is { Length: > 0 } paths
        ? ExportedCorpus.Read(TextFiles.Of(paths, messages), given.GetValue(_catalog), given.GetValue(_root)!, messages)
        : ExportedCorpus.Bundled;

    /// <returns>Whether it could be written; if not, a message says why.</returns>
    public static bool Write(string path, Action<Stream> write, TextWriter errors)
    {
        try
        {
            OutputFile.Write(path, write);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"corpus: {path} cannot be written: {error.Message}");
            return false;
        }
    }
}
