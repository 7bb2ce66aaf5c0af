namespace Corpus.Benchmarks;

/// <summary>Measures again what a page shows: below each <c>&lt;!-- bench: COMMAND --&gt;</c> stands a block with what the command printed.</summary>
internal static class Page
{
    private const string Mark = "<!-- bench: ";

    /// <param name="only">The commands to run: those that begin so.</param>
    public static void Renew(string file, string only)
    {
        var lines = File.ReadAllLines(file).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith(Mark, StringComparison.Ordinal))
                continue;
            var command = lines[i][Mark.Length..].Replace("-->", "", StringComparison.Ordinal).Trim();
            if (!command.StartsWith(only, StringComparison.Ordinal))
                continue;
            Console.Error.WriteLine(command);
            var printed = Child.Run([.. Child.Self, .. command.Split(' ')]).Split('\n');
            var begin = lines.FindIndex(i, l => l.StartsWith("```", StringComparison.Ordinal)) + 1;
            lines.RemoveRange(begin, lines.FindIndex(begin, l => l.StartsWith("```", StringComparison.Ordinal)) - begin);
            lines.InsertRange(begin, printed.Select(l => l.TrimEnd()));
            // What has been measured stays, should a later command fail.
            File.WriteAllText(file, string.Join('\n', lines) + '\n');
        }
    }
}
