using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generation;

/// <summary>The classes of corpora that the build writes into files.</summary>
public class PackedCorpusTests
{
    /// <summary>A packed corpus has each list that a compiled one has, except that articles and entities have no members.</summary>
    [Fact]
    public void A_class_has_the_lists_of_a_compiled_corpus()
    {
        var run = new Project().WithProperty("CorpusPacks", "Archive,News").With("a.txt", "“It rains,” Carl Dorn said.").Run();
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        var (packed, compiled) = (Lists("Archive"), Lists("Press"));
        Assert.Equal(7, compiled.Count);
        foreach (var (name, type) in compiled)
            Assert.True(run.Output.HasImplicitConversion(type, packed[name]), name);
        Assert.Equal(["File"], packed.Keys.Except(compiled.Keys));
        Assert.Equal(packed.Keys, Lists("News").Keys);

        Dictionary<string, ITypeSymbol> Lists(string corpus) =>
            run
                .Output.GetTypeByMetadataName("App." + corpus)!
                .GetMembers()
                .OfType<IPropertySymbol>()
                .Where(property => property.DeclaredAccessibility == Accessibility.Public)
                .ToDictionary(property => property.Name, property => property.Type);
    }

    [Fact]
    public void The_file_beside_the_program_is_opened_at_first_use()
    {
        var image = new Project()
            .WithProperty("CorpusPacks", "Missing")
            .WithProperty("CorpusAssemblyEscaped", "The%22App%7B%23")
            .Run()
            .Emit();
        var type = System.Reflection.Assembly.Load(image.ToArray()).GetType("App.Missing")!;
        var error = Assert.Throws<System.Reflection.TargetInvocationException>(() => type.GetProperty("Quotes")!.GetValue(null));
        var missing = Assert.IsType<FileNotFoundException>(error.InnerException);
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "The\"App{#.Missing.corpus"), missing.FileName);
        Assert.Contains("The build of the project The\"App{# copies it", missing.Message, StringComparison.Ordinal);
    }

    /// <summary>What a catalog says of packed texts is no error of the compiler, which does not know them.</summary>
    [Theory]
    [InlineData("press", 0)]
    [InlineData("archive", 1)]
    public void Entries_of_packed_texts_are_not_missed(string packed, int missed)
    {
        var folders = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{Project.Root}{packed}/2024/"));
        var run = new Project()
            .WithProperty("CorpusPacks", "Archive")
            .WithProperty("CorpusPackFolders", folders)
            .With("press/a.txt", "It rains.")
            .WithCatalog("""{ "articles": { "2024/b.txt": {} } }""", "press/corpus.json")
            .Run();
        Assert.Equal(missed, run.Diagnostics.Count(d => d.Contains("CORPUS111", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("my corpus", "'my corpus' is not a valid class name for a corpus")]
    [InlineData("People", "'People' is not a valid class name for a corpus")]
    [InlineData("File", "'File' is not a valid class name for a corpus")]
    [InlineData("Press", "'Press' is also the name of another corpus")]
    [InlineData("PRESS", "the corpus names 'PRESS' and 'Press' differ only in case")]
    [InlineData("News,NEWS", "the corpus names 'NEWS' and 'News' differ only in case")]
    public void A_name_that_cannot_be_a_class_is_an_error(string names, string reason)
    {
        var run = new Project().WithProperty("CorpusPacks", names).With("a.txt", "It rains.").Run();
        Assert.Equal([$"error CORPUS004: No class was generated because {reason}; choose a different value for 'Corpus'"], run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }
}
