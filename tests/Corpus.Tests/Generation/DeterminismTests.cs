extern alias generator;

using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis.Emit;

namespace Corpus.Tests.Generation;

/// <summary>The same inputs give the same bytes: whatever the order of the files, the culture, and what ran before in the process.</summary>
public class DeterminismTests
{
    private static readonly (string Path, string Text)[] Texts =
    [
        ("press/a.txt", "“It rains,” Carl Dorn said on Tuesday.\nIn June 2019 İstanbul’s mayor opened the bridge."),
        ("press/b.txt", "Iris Ims told reporters last week that the “INDIGO” line would open in Q3 2025."),
        ("press/ı/I.txt", "Nothing was said on 2024-05-03 or the year before."),
        ("press/i.txt", "TITLE IN CAPITALS\n\n“I will,” IVAN IL said."),
    ];

    private const string Catalog =
        """{ "articles": { "press/a.txt": { "published": "2024-05-04", "title": "Iıİi" } }, "people": [ { "name": "Iris Ims", "aliases": ["IMS"] } ] }""";

    [Fact]
    public void The_order_of_the_files_changes_no_byte() => Assert.Equal(Built(Texts), Built([.. Texts.Reverse()]));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("de-CH")]
    public void The_culture_changes_no_byte(string culture)
    {
        var expected = Built(Texts);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Built(Texts));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_ran_before_in_the_process_changes_no_byte()
    {
        var first = Built(Texts);
        new Project().With("other.txt", "“Snow,” Carla Dorn said on Friday. Dorn left.").Run();
        Assert.Equal(first, Built(Texts));
    }

    /// <summary>What is static in the generator is set once, and is the same in every process: nothing remembers.</summary>
    [Fact]
    public void Nothing_static_can_change()
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var fields = new[] { typeof(generator::Corpus.Generator.CorpusGenerator), typeof(generator::Corpus.Extraction.Articles.Extractor) }
            .SelectMany(t => t.Assembly.GetTypes())
            .Where(t => t.Namespace?.StartsWith("Corpus.", StringComparison.Ordinal) == true)
            .SelectMany(t => t.GetFields(Static));
        Assert.DoesNotContain(fields, f => f is { IsInitOnly: false, IsLiteral: false } && !IsCompilers(f));
    }

    /// <summary>A lambda kept for the next call, which the compiler does.</summary>
    private static bool IsCompilers(FieldInfo field) => field.Name.StartsWith('<') || field.DeclaringType!.Name.StartsWith('<');

    /// <summary>The library and its symbols, as the compiler writes them.</summary>
    private static string Built((string Path, string Text)[] texts)
    {
        var project = new Project();
        foreach (var (path, text) in texts)
            project.With(path, text);
        using var library = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = project
            .WithCatalog(Catalog)
            .Run()
            .Output.Emit(library, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Convert.ToHexString(library.ToArray()) + " " + Convert.ToHexString(symbols.ToArray());
    }
}
