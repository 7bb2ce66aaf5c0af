using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Fuzz;

/// <summary>
/// Inputs that once broke a law or did not end: a file for each, in a folder for each kind. Tests feed them again on every run. What UTF-8 cannot hold or
/// no editor shows is written as <c>\u0000</c>, a backslash as <c>\\</c>.
/// </summary>
internal static class Regression
{
    private static readonly string Folder = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "../../../../../tests/Corpus.Tool.Tests/Regressions")
    );

    /// <returns>The file that it is kept as.</returns>
    public static string Keep(string kind, string input)
    {
        var written = Escape(input);
        var folder = Directory.CreateDirectory(Path.Combine(Folder, kind)).FullName;
        var file = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written)))[..8] + ".txt");
        File.WriteAllText(file, written);
        return file;
    }

    public static string Read(string file) => Regex.Unescape(File.ReadAllText(file));

    public static string Escape(string input) =>
        string.Concat(
            input.Select(c =>
                c switch
                {
                    '\\' => "\\\\",
                    '\n' or (>= ' ' and <= '~') => c.ToString(),
                    _ when char.IsLetterOrDigit(c) || char.IsPunctuation(c) => c.ToString(),
                    _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                }
            )
        );
}
