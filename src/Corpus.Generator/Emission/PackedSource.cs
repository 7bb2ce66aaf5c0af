using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Emission;

/// <summary>The source of the class of a corpus in a file beside the program. It has the lists of a compiled corpus, without names of single articles and entities.</summary>
internal static class PackedSource
{
    private static readonly (string Name, string Type, string What)[] Lists =
    [
        ("Articles", "ArticleList", "the articles, in the ordinal order of their ids"),
        ("Quotes", "QuoteList", "all quotations, in the order of the articles"),
        ("Events", "EventList", "all dated events, in the order of their dates"),
        ("Entities", "EntityList", "all people, organizations and states that are named or quoted"),
        ("People", "EntityList", "the people"),
        ("Organizations", "EntityList", "the organizations"),
        ("States", "EntityList", "the states"),
    ];

    /// <param name="assembly">The name of the assembly.</param>
    public static SourceWriter Write(string corpus, string assembly, string ns)
    {
        var file = $"{assembly}.{corpus}.corpus";
        var writer = new SourceWriter(
            $"{corpus}: the records of a corpus file, which the build writes and copies to the output folder.",
            ns
        );
        writer.Summary(
            $"The records of the file <c>{SourceWriter.Xml(file)}</c> in the folder of the program, which is opened when it is first used."
        );
        using (writer.Block($"public static class {corpus}"))
        {
            writer
                .Line("private static readonly global::System.Lazy<global::Corpus.CorpusFile> Reader = new(Open);")
                .Line()
                .Summary("Gets the file, which stays open until the program ends.")
                .Line("public static global::Corpus.CorpusFile File => Reader.Value;");
            foreach (var (name, type, what) in Lists)
                writer.Line().Summary($"Gets {what}.").Line($"public static global::Corpus.{type} {name} => File.{name};");
            writer
                .Line()
                .Line("private static global::Corpus.CorpusFile Open()")
                .Line("{")
                .Line($"    var path = global::System.IO.Path.Combine(global::System.AppContext.BaseDirectory, {Quoted(file)});")
                .Line("    return global::System.IO.File.Exists(path)")
                .Line("        ? global::Corpus.CorpusFile.Open(path)")
                .Line("        : throw new global::System.IO.FileNotFoundException(")
                .Line(
                    $"            $\"The corpus file '{{path}}' does not exist. The build of the project \" + {Quoted(assembly)} + \" copies it to the output folder of each program that references the project.\","
                )
                .Line("            path);")
                .Line("}");
        }

        return writer;
    }

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
