using Corpus.Extraction.Compilation;
using Corpus.Tool.Export;

namespace Corpus.Tool;

/// <summary>What a project says of a corpus file: a line for each setting, in this order, and then a line for each file, with a tab behind its role.</summary>
/// <param name="Output">The corpus file. What is written has the extension <c>.new</c> behind this name, and gets this name from the build.</param>
/// <param name="Root">The folder to which the paths of texts are relative.</param>
/// <param name="Messages">The number of messages of one kind to show in full.</param>
/// <param name="LinksSurnames">Whether a surname alone can mean a person whom other articles name in full.</param>
/// <param name="Source">What the file says that it was made of.</param>
/// <param name="Files">The texts and what declares something about them.</param>
/// <param name="Others">The folders of the other texts of the project.</param>
internal sealed record PackList(
    string Output,
    string Root,
    int Messages,
    bool LinksSurnames,
    string Source,
    CorpusFiles Files,
    IReadOnlyList<string> Others
)
{
    // The first is the packer: with another one, the list is another one, and the file is written again.
    private const int SettingLines = 6;
    private const string Other = "other";

    public static PackList Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var named = lines
            .Skip(SettingLines)
            .Select(line => line.Split('\t', 2))
            .Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0] == Other);
        var files = named[false].Select(parts => (Role: FileRoles.Of(parts[0]), Path: parts[1])).ToArray();
        var declared = files.Where(file => file.Role != FileRole.Text).DistinctBy(file => file.Path).ToArray();
        var taken = declared.Select(file => file.Path).ToHashSet();
        return new PackList(
            lines[1],
            lines[2],
            Settings.MessagesOf(ValueOf(lines[3])),
            Settings.LinksSurnames(ValueOf(lines[4])),
            lines[5],
            // "press/**" takes in the catalog as well.
            new CorpusFiles(
                [.. files.Where(file => file.Role == FileRole.Text && !taken.Contains(file.Path)).Select(file => file.Path).Distinct()],
                declared
            ),
            [.. named[true].Select(parts => parts[1])]
        );
    }

    /// <summary>Returns what stands behind the first space, without spaces around it. MSBuild removes a space at the end of a line, so that a property without a value has none.</summary>
    private static string ValueOf(string line) =>
        line.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? line[space..].Trim() : "";
}
