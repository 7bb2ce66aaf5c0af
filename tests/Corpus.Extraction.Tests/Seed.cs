namespace Corpus.Extraction.Tests;

/// <summary>The seed articles, and what a person found in them, as the repository keeps both.</summary>
internal static class Seed
{
    /// <summary>The titles that stand in the texts themselves but do not look like titles: the catalog gives them.</summary>
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["003_298c47045adf98c1"] =
            "South Korean president Lee Jae-myung seeks China’s influence to alleviate North Korea’s international tension, "
            + "yet remains uncertain if China will favor one side over the other",
    };

    public static TheoryData<string> Names =>
        ["000_1cb9dc7a1250d094", "001_30d0f2d53ee8f89c", "002_ed73effe6fc8d6d8", "003_298c47045adf98c1", "004_1d6ad4e23a77a5e2"];

    /// <summary>The folder of the seeds.</summary>
    public static string Folder => Path.Combine(Root, "seeds");

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    /// <summary>The catalog of the seeds.</summary>
    public static string Catalog => File.ReadAllText(Path.Combine(Folder, "corpus.json"));

    public static string? Title(string name) => Titles.GetValueOrDefault(name);

    /// <summary>The lines of <c>STAGE/Seeds/NAME.txt</c> in the tests.</summary>
    public static string[] Expected(string stage, string name) =>
        File.ReadAllLines(Path.Combine(Root, "tests", "Corpus.Extraction.Tests", stage, "Seeds", name + ".txt"));

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Corpus.sln")))
                folder = folder.Parent ?? throw new DirectoryNotFoundException("Corpus.sln is in no folder above the tests");
            return folder.FullName;
        }
    }
}
