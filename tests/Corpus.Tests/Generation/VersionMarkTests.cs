extern alias generator;

using System.Runtime.Loader;
using Corpus.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Layout = generator::Corpus.Data.Layout;

namespace Corpus.Tests.Generation;

/// <summary>Data of a layout that the library does not read: generated code does not compile, and what was compiled says what to rebuild.</summary>
public class VersionMarkTests
{
    private static readonly string Mark = $"global::Corpus.Data.CorpusData.Layout{Layout.Format}";

    [Fact]
    public void The_library_has_the_mark_of_its_layout_and_no_other() =>
        Assert.Equal([$"Layout{Layout.Format}"], typeof(CorpusData).GetFields().Where(f => f.IsLiteral).Select(f => f.Name));

    [Fact]
    public void Code_that_was_generated_for_another_library_does_not_compile()
    {
        var error = Assert.Single(Marked("global::Corpus.Data.CorpusData.Layout0").GetDiagnostics(), d =>
            d.Severity == DiagnosticSeverity.Error
        );
        Assert.Equal(
            "CS0117: 'CorpusData' does not contain a definition for 'Layout0'",
            $"{error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"
        );
    }

    [Fact]
    public void A_library_that_was_built_for_another_layout_says_what_to_rebuild()
    {
        using var image = new MemoryStream();
        Assert.True(Marked("0").Emit(image).Success);
        image.Position = 0;
        var press = new AssemblyLoadContext(null).LoadFromStream(image).GetType("App.Press")!;
        var thrown = Assert.ThrowsAny<Exception>(() => press.GetProperty("Quotes")!.GetValue(null)).GetBaseException();
        Assert.IsType<InvalidOperationException>(thrown);
        Assert.Equal(
            $"App.Press+Baked contains data in layout 0, but this version of Corpus reads layout {Layout.Format}; rebuild the project of that class with this version",
            thrown.Message
        );
    }

    private static CSharpCompilation Marked(string mark)
    {
        var output = (CSharpCompilation)new Project().With("a.txt", "“It rains,” Carl Dorn said.").Run().Output;
        var marked = Assert.Single(output.SyntaxTrees, t => t.ToString().Contains(Mark, StringComparison.Ordinal));
        return output.ReplaceSyntaxTree(
            marked,
            CSharpSyntaxTree.ParseText(marked.ToString().Replace(Mark, mark, StringComparison.Ordinal))
        );
    }
}
