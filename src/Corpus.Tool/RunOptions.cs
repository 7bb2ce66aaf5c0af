using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Corpus.Tool;

/// <summary>The options of all commands that process many texts.</summary>
internal static class RunOptions
{
    // More than any machine has. A typo must not reserve memory for a billion articles.
    private const int MostCores = 4096;

    public static Option<int> Cores() =>
        new("--cores")
        {
            Description = "The number of articles to process in parallel. The output does not depend on it.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            CustomParser = Number,
        };

    public static Option<bool> Resume() =>
        new("--resume") { Description = "Continue an interrupted run with the same input and the same --output file." };

    public static Option<bool> Progress() =>
        new("--progress") { Description = "Report progress on standard error even if it is not a terminal." };

    private static int Number(ArgumentResult given)
    {
        if (
            int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= MostCores
        )
            return number;
        given.AddError($"--cores must be a number from 1 to {MostCores}, not '{given.Tokens[0].Value}'");
        return 1;
    }
}
