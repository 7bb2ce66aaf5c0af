using System.Text;

namespace Corpus.Tool.Import;

/// <summary>Makes names of files that every system can have, of words that come from outside.</summary>
internal static class FileNames
{
    private const int Longest = 80;

    // Names of devices, which Windows has in every folder.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    /// <summary>The letters, digits and simple marks of a name; what is between them is a hyphen.</summary>
    public static string Safe(string name)
    {
        var safe = new StringBuilder();
        foreach (var c in name.Normalize())
        {
            if (safe.Length >= Longest)
                break;
            if (char.IsLetterOrDigit(c) || c is '_' or '.' && safe.Length > 0)
                safe.Append(c);
            else if (safe.Length > 0 && safe[^1] != '-')
                safe.Append('-');
        }

        var made = safe.ToString().Trim('-', '.');
        var isDevice =
            Devices.Contains(made, StringComparer.OrdinalIgnoreCase)
            || made.Length == 4
                && (
                    made.StartsWith("com", StringComparison.OrdinalIgnoreCase) || made.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)
                )
                && char.IsDigit(made[3]);
        return made.Length == 0 ? "article"
            : isDevice ? made + "_"
            : made;
    }
}
