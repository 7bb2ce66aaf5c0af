using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Tests.Docs;

/// <summary>docs/corpus-card.md says what the library holds: counts and checksums are written here, and compared.</summary>
public class CorpusCardTests
{
    private const string Begin = "it fails when this is not what the library holds. -->\n";

    [Fact]
    public void The_card_says_what_the_library_holds()
    {
        var path = Path.Combine(Repository, "docs", "corpus-card.md");
        var card = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = card.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var right = $"{card[..start]}\n{Contents()}\n{card[card.IndexOf("## ", start, StringComparison.Ordinal)..]}";
        if (card == right)
            return;
        var received = Path.ChangeExtension(path, ".received.md");
        File.WriteAllText(received, right);
        Assert.Fail($"docs/corpus-card.md is not what the library holds; {received} is");
    }

    private static string Contents()
    {
        var text = new StringBuilder();
        text.Append(
            "| article | outlet | published | characters | blocks | quotations | with a source | expressions | events |\n|---|---|---|---|---|---|---|---|---|\n"
        );
        foreach (var a in Seeds.Articles)
            Row(
                $"`{a.Id}`",
                a.Outlet ?? "not known",
                $"{a.Published?.ToString("O", CultureInfo.InvariantCulture)} ({a.PublicationDateSource?.ToString().ToLowerInvariant()})",
                a.Text.Length,
                a.Blocks.Count,
                a.Quotes.Count,
                a.Quotes.Count(q => q.SpeakerName is not null),
                a.Expressions.Count,
                a.Events.Count
            );
        Row(
            "all",
            "",
            "",
            Seeds.Articles.Sum(a => a.Text.Length),
            Seeds.Articles.Sum(a => a.Blocks.Count),
            Seeds.Quotes.Count,
            Seeds.Quotes.Count(q => q.SpeakerName is not null),
            Seeds.Articles.Sum(a => a.Expressions.Count),
            Seeds.Events.Count
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n{Seeds.Entities.Count} people, organizations and states, {Seeds.Entities.Count(p => p.IsDeclared)} of them declared in the catalog.\n\n"
        );
        text.Append("| file | bytes | SHA-256 |\n|---|---|---|\n");
        foreach (var file in Directory.GetFiles(Path.Combine(Repository, "seeds")).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            Row($"`seeds/{Path.GetFileName(file)}`", bytes.Length, $"`{Convert.ToHexStringLower(SHA256.HashData(bytes))}`");
        }

        return text.ToString();

        void Row(params object[] cells) =>
            text.Append("| ").AppendJoin(" | ", cells.Select(c => string.Format(CultureInfo.InvariantCulture, "{0}", c))).Append(" |\n");
    }

    private static string Repository => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
