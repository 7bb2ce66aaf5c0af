using System.Reflection;
using System.Text.RegularExpressions;

namespace Corpus.Accuracy.Scoring.Quotes;

/// <summary>The cues of <c>saying-cues.txt</c>, and "according to".</summary>
internal static partial class SayingCues
{
    private static readonly HashSet<string> Words = Read();

    public static bool Says(string? cue)
    {
        string[] words = [.. Word().Matches((cue ?? "").ToLowerInvariant()).Select(m => m.Value)];
        return words.Any(Words.Contains) || words is ["according", "to", ..];
    }

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("saying-cues")!);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n')
                .Where(line => !line.StartsWith('#'))
                .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ];
    }

    [GeneratedRegex("[a-z']+")]
    private static partial Regex Word();
}
