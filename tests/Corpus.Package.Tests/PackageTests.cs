using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Corpus.Package.Tests;

/// <summary>What lies in the packages.</summary>
[Collection(nameof(CleanMachine))]
public class PackageTests(CleanMachine machine)
{
    [Fact]
    public void The_library_carries_the_generator_and_what_its_host_may_lack()
    {
        Assert.Equal(
            """
            Corpus.nuspec
            LICENSE
            NOTICE
            README.md
            analyzers/dotnet/cs/Corpus.Extraction.dll
            analyzers/dotnet/cs/Corpus.Generator.dll
            analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll
            analyzers/dotnet/cs/System.Buffers.dll
            analyzers/dotnet/cs/System.Memory.dll
            analyzers/dotnet/cs/System.Numerics.Vectors.dll
            analyzers/dotnet/cs/System.Runtime.CompilerServices.Unsafe.dll
            analyzers/dotnet/cs/System.Text.Encodings.Web.dll
            analyzers/dotnet/cs/System.Text.Json.dll
            analyzers/dotnet/cs/System.Threading.Tasks.Extensions.dll
            build/Corpus.props
            build/Corpus.targets
            buildTransitive/Corpus.props
            buildTransitive/Corpus.targets
            docs/accuracy.md
            docs/api.md
            docs/browser.md
            docs/catalog.md
            docs/corpus-card.md
            docs/corpus.schema.json
            docs/data.schema.json
            docs/diagnostics.md
            docs/diagnostics/CORPUS001.md
            docs/diagnostics/CORPUS003.md
            docs/diagnostics/CORPUS004.md
            docs/diagnostics/CORPUS005.md
            docs/diagnostics/CORPUS006.md
            docs/diagnostics/CORPUS007.md
            docs/diagnostics/CORPUS008.md
            docs/diagnostics/CORPUS009.md
            docs/diagnostics/CORPUS010.md
            docs/diagnostics/CORPUS011.md
            docs/diagnostics/CORPUS012.md
            docs/diagnostics/CORPUS013.md
            docs/diagnostics/CORPUS014.md
            docs/diagnostics/CORPUS015.md
            docs/diagnostics/CORPUS016.md
            docs/diagnostics/CORPUS017.md
            docs/diagnostics/CORPUS018.md
            docs/diagnostics/CORPUS019.md
            docs/diagnostics/CORPUS020.md
            docs/diagnostics/CORPUS021.md
            docs/diagnostics/CORPUS022.md
            docs/diagnostics/CORPUS023.md
            docs/diagnostics/CORPUS024.md
            docs/diagnostics/CORPUS025.md
            docs/diagnostics/CORPUS026.md
            docs/diagnostics/CORPUS027.md
            docs/diagnostics/CORPUS101.md
            docs/diagnostics/CORPUS102.md
            docs/diagnostics/CORPUS103.md
            docs/diagnostics/CORPUS104.md
            docs/diagnostics/CORPUS105.md
            docs/diagnostics/CORPUS106.md
            docs/diagnostics/CORPUS107.md
            docs/diagnostics/CORPUS108.md
            docs/diagnostics/CORPUS109.md
            docs/diagnostics/CORPUS110.md
            docs/diagnostics/CORPUS111.md
            docs/diagnostics/CORPUS112.md
            docs/diagnostics/CORPUS119.md
            docs/diagnostics/CORPUS121.md
            docs/diagnostics/CORPUS122.md
            docs/diagnostics/CORPUS123.md
            docs/diagnostics/CORPUS124.md
            docs/diagnostics/CORPUS201.md
            docs/diagnostics/CORPUS202.md
            docs/diagnostics/CORPUS203.md
            docs/diagnostics/CORPUS301.md
            docs/diagnostics/CORPUS401.md
            docs/explain.md
            docs/explain.schema.json
            docs/export.md
            docs/facts.md
            docs/import.md
            docs/performance.md
            docs/queries.md
            docs/reliability.md
            docs/rules.md
            docs/scale.md
            docs/snapshots.md
            icon.png
            lib/net8.0/Corpus.dll
            lib/net8.0/Corpus.xml
            runtimes/linux-x64/lib/net8.0/Corpus.dll
            runtimes/win-x64/lib/net8.0/Corpus.dll
            tools/net8.0/Corpus.Packer.dll
            tools/net8.0/Corpus.Packer.runtimeconfig.json
            """.ReplaceLineEndings("\n"),
            string.Join('\n', Files("Corpus", "nupkg"))
        );
        Assert.Equal(["Corpus.nuspec", "lib/net8.0/Corpus.pdb"], Files("Corpus", "snupkg"));
    }

    [Fact]
    public void The_tool_carries_the_extraction_the_library_what_it_reads_and_writes_with_and_no_compiler()
    {
        string[] own = ["Corpus.Extraction", "Corpus.Import", "Corpus.Tool", "Corpus"];
        string[] files =
        [
            .. own.Select(name => name + ".dll"),
            "AngleSharp.dll",
            "BouncyCastle.Cryptography.dll",
            "CommunityToolkit.HighPerformance.dll",
            "Corpus.Tool.deps.json",
            "Corpus.Tool.runtimeconfig.json",
            "DotnetToolSettings.xml",
            "K4os.Compression.LZ4.dll",
            "Markdig.dll",
            "Microsoft.Bcl.Cryptography.dll",
            "Microsoft.IO.RecyclableMemoryStream.dll",
            "MimeKit.dll",
            "Parquet.dll",
            "Snappier.dll",
            "Spectre.Console.Ansi.dll",
            "Spectre.Console.dll",
            "System.CommandLine.dll",
            "System.Formats.Asn1.dll",
            "System.Security.Cryptography.Pkcs.dll",
            "System.ServiceModel.Syndication.dll",
            "UtfUnknown.dll",
            "ZstdSharp.dll",
            "runtimes/win/lib/net8.0/System.Security.Cryptography.Pkcs.dll",
        ];
        string[] expected =
        [
            "Corpus.Tool.nuspec",
            "LICENSE",
            "NOTICE",
            "README.md",
            "icon.png",
            .. new[] { "any", "linux-x64", "win-x64" }.SelectMany(kind => files.Select(file => $"tools/net8.0/{kind}/{file}")),
            // Those that are compiled ahead of time have none.
            .. own.Select(name => $"tools/net8.0/any/{name}.pdb"),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Files("Corpus.Tool", "nupkg"));
    }

    [Theory]
    [InlineData("Corpus", "")]
    [InlineData("Corpus.Tool", "DotnetTool")]
    public void A_package_says_what_it_is(string id, string type)
    {
        using var package = Open(id, "nupkg");
        using var stream = package.GetEntry(id + ".nuspec")!.Open();
        var nuspec = XDocument.Load(stream).Root!.Elements().Single();
        XElement? Of(string name) => nuspec.Elements().SingleOrDefault(e => e.Name.LocalName == name);
        foreach (var name in new[] { "id", "version", "authors", "license", "icon", "readme", "description", "copyright", "tags" })
            Assert.False(string.IsNullOrWhiteSpace(Of(name)?.Value), $"{id} has no {name}");
        Assert.Equal(type, string.Concat(Of("packageTypes")?.Elements().Select(e => e.Attribute("name")!.Value) ?? []));
        Assert.DoesNotContain(nuspec.Descendants(), e => e.Name.LocalName == "dependency");
    }

    /// <summary>The page of a package shows neither images of the repository nor diagrams; all else is the README.</summary>
    [Theory]
    [InlineData("Corpus")]
    [InlineData("Corpus.Tool")]
    public void The_readme_of_a_package_has_nothing_that_its_page_does_not_show(string id)
    {
        using var package = Open(id, "nupkg");
        var packed = System.Text.Encoding.UTF8.GetString(Content(package, "README.md"));
        Assert.DoesNotContain("![", packed, StringComparison.Ordinal);
        Assert.DoesNotContain("```mermaid", packed, StringComparison.Ordinal);
        string[] left =
        [
            .. File.ReadAllText(Path.Combine(CleanMachine.Repository, "README.md"))
                .ReplaceLineEndings("\n")
                .Split("\n\n")
                .Where(piece =>
                    !piece.StartsWith("![", StringComparison.Ordinal) && !piece.StartsWith("```mermaid", StringComparison.Ordinal)
                ),
        ];
        Assert.Equal(string.Join("\n\n", left).Trim(), packed.ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void Symbols_name_no_folder_of_this_machine()
    {
        using var package = Open("Corpus", "snupkg");
        using var pdb = new MemoryStream(Content(package, "lib/net8.0/Corpus.pdb"));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
        var reader = provider.GetMetadataReader();
        var documents = reader.Documents.Select(d => reader.GetString(reader.GetDocument(d).Name)).ToArray();
        Assert.Contains("/_/src/Corpus/Records/Article.cs", documents);
        Assert.DoesNotContain(documents, d => d.StartsWith(CleanMachine.Repository, StringComparison.Ordinal));
    }

    /// <summary>What one kind of machine loads is what the others load, compiled: the same module, with native code beside its IL.</summary>
    [Theory]
    [InlineData("runtimes/linux-x64/lib/net8.0/Corpus.dll")]
    [InlineData("runtimes/win-x64/lib/net8.0/Corpus.dll")]
    public void An_image_is_the_library_compiled_ahead_of_time(string path)
    {
        using var package = Open("Corpus", "nupkg");
        using var library = new PEReader([.. Content(package, "lib/net8.0/Corpus.dll")]);
        using var image = new PEReader([.. Content(package, path)]);
        Assert.Equal(Module(library), Module(image));
        Assert.Equal(0, library.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.NotEqual(0, image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);

        static Guid Module(PEReader file) => file.GetMetadataReader().GetGuid(file.GetMetadataReader().GetModuleDefinition().Mvid);
    }

    [Theory]
    [InlineData("Corpus", "nupkg")]
    [InlineData("Corpus", "snupkg")]
    [InlineData("Corpus.Tool", "nupkg")]
    public void No_file_names_a_folder_of_this_machine(string id, string kind)
    {
        byte[][] folders =
        [
            .. new[] { CleanMachine.Repository, machine.Folder }.SelectMany(f =>
                new[] { Encoding.UTF8.GetBytes(f), Encoding.Unicode.GetBytes(f) }
            ),
        ];
        using var package = Open(id, kind);
        foreach (var entry in package.Entries)
        {
            var content = Content(package, entry.FullName);
            Assert.All(folders, folder => Assert.True(content.AsSpan().IndexOf(folder) < 0, entry.FullName));
        }
    }

    [Fact]
    public async Task The_tool_writes_what_a_build_compiles()
    {
        (await Consumers.Build(machine)).Succeeds();
        var project = Path.Combine(machine.Folder, "Consumers", "OwnTexts");
        foreach (var texts in new[] { "Press", "Odd" })
        {
            (await machine.Run(project, "dotnet", "bin/Debug/net10.0/OwnTexts.dll", texts, "compiled.json")).Succeeds();
            (await machine.Corpus(project, "export", texts.ToLowerInvariant(), "--output", "exported.json")).Succeeds();
            Assert.Equal(
                await File.ReadAllTextAsync(Path.Combine(project, "compiled.json")),
                (await File.ReadAllTextAsync(Path.Combine(project, "exported.json"))).TrimEnd('\n')
            );
        }
    }

    private IEnumerable<string> Files(string id, string kind)
    {
        using var package = Open(id, kind);
        return package
            .Entries.Select(e => e.FullName)
            .Where(f =>
                !f.StartsWith("_rels/", StringComparison.Ordinal)
                && !f.StartsWith("package/", StringComparison.Ordinal)
                && f != "[Content_Types].xml"
            )
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    private static byte[] Content(ZipArchive package, string path)
    {
        using var content = new MemoryStream();
        using (var stream = package.GetEntry(path)!.Open())
            stream.CopyTo(content);
        return content.ToArray();
    }

    private ZipArchive Open(string id, string kind) => ZipFile.OpenRead(Path.Combine(machine.Feed, $"{id}.{CleanMachine.Version}.{kind}"));
}
