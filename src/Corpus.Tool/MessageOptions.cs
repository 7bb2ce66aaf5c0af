using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Corpus.Extraction.Compilation;

namespace Corpus.Tool;

/// <summary>The options of all commands that report on many texts.</summary>
internal sealed class MessageOptions
{
    /// <summary>The name of the option, without its hyphens.</summary>
    public const string MostName = "messages";

    private readonly Option<int> _most = new("--" + MostName)
    {
        Description = "The number of messages of one kind that are shown in full; 0 shows all.",
        HelpName = "N",
        DefaultValueFactory = _ => ReportLimit.Default,
        CustomParser = Number,
    };

    private readonly Option<bool> _quiet = new("--quiet") { Description = "Show errors only. The exit code does not change." };

    public void AddTo(Command command)
    {
        command.Add(_most);
        command.Add(_quiet);
    }

    public MessageLog Open(ParseResult given, TextWriter errors) => new(errors, given.GetValue(_most), given.GetValue(_quiet));

    private static int Number(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        given.AddError($"--{MostName} must be a number from 0 to {int.MaxValue}, not '{given.Tokens[0].Value}'");
        return 0;
    }
}
