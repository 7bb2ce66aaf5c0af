using System.Text.RegularExpressions;

namespace Corpus.Package.Tests;

/// <summary>What the pages for users tell them to write and to run.</summary>
internal static class Docs
{
    /// <summary>The pieces of code of a language, word for word.</summary>
    public static string[] Pieces(string page, string language) =>
        [
            .. Regex
                .Matches(File.ReadAllText(Path.Combine(CleanMachine.Repository, page)), $"```{language}\n(.*?)```", RegexOptions.Singleline)
                .Select(m => m.Groups[1].Value),
        ];

    /// <summary>The command lines, without comments.</summary>
    public static string[] Commands(string page) =>
        [
            .. Pieces(page, "sh")
                .SelectMany(piece => piece.Split('\n'))
                .Select(line => line.Split(" #")[0].Trim())
                .Where(line => line.Length > 0),
        ];
}
