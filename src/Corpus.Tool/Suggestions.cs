using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus.Tool;

/// <summary>Answers the question of a shell, <c>[suggest:14] "corpus export "</c>: what can stand at a position of a command line.</summary>
internal static partial class Suggestions
{
    /// <returns>The suggestions, or null if the arguments are not such a question.</returns>
    public static string[]? For(Command root, string[] args, ParserConfiguration configuration)
    {
        if (args is not [var question, var line] || Question().Match(question) is not { Success: true } asked)
            return null;
        var position = Math.Min(int.Parse(asked.Groups[1].ValueSpan, CultureInfo.InvariantCulture), line.Length);
        var end = line.IndexOf(' ', position);
        line = end < 0 ? line : line[..end];
        var start = line.LastIndexOf(' ') + 1;
        var (before, word) = (line[..start], line[start..]);
        // After this word, there are only files.
        if (before.Split(' ').Contains("--"))
            return [];
        // The parser completes a value only if it is a word of its own.
        if (word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
            (before, word) = ($"{before}{word[..sign]} ", word[(sign + 1)..]);
        line = before + word;

        // A root command, because the line begins with the name of the tool.
        var parent = new RootCommand { root };
        parent.Options.Clear();
        var given = parent.Parse(line, configuration);
        // The parser fails to complete a word that it reads otherwise, such as the end of a quoted one.
        return word == "" || given.Tokens.Any(token => token.Value == word)
            ? [.. Labels().Where(label => label.StartsWith(word, StringComparison.OrdinalIgnoreCase))]
            : [];

        IEnumerable<string> Labels() => given.GetCompletions(line.Length).Select(item => item.Label);
    }

    [GeneratedRegex(@"^\[suggest:([0-9]{1,9})\]\z")]
    private static partial Regex Question();
}
