using System.Globalization;
using System.Text;
using System.Text.Json;
using Corpus.Extraction;
using Corpus.Extraction.Compilation;
using Corpus.Extraction.Quotations;
using Google.Protobuf;
using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks.Cold;

/// <summary>One way to ship the same articles: what its project holds beside the program.</summary>
internal sealed record Form(string Name, string[] Sources, Action<string, SyntheticArticle[]> WriteData, string Items = "")
{
    /// <summary>Writes the project, builds it, and gives the command that starts it.</summary>
    public string[] Build(string folder, SyntheticArticle[] articles, string mode)
    {
        Directory.CreateDirectory(folder);
        foreach (var source in Sources)
        {
            using var reader = new StreamReader(typeof(Form).Assembly.GetManifestResourceStream($"form.{source}.cs")!);
            File.WriteAllText(
                Path.Combine(folder, source + ".cs"),
                reader
                    .ReadToEnd()
                    .Replace(".FIRST", Group(articles.Length))
                    .Replace("QUOTES", Count(articles, (_, _) => true))
                    .Replace("SPOKEN", Count(articles, (article, quote) => Forms.Speaker(article, quote.Speaker) is not null))
            );
        }

        WriteData(folder, articles);
        File.WriteAllText(
            Path.Combine(folder, Name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><RootNamespace>App</RootNamespace><AssemblyName>{Name}</AssemblyName>
                <Nullable>enable</Nullable><LangVersion>latest</LangVersion><InvariantGlobalization>true</InvariantGlobalization>
                {Properties(mode)}
                <!-- The made-up news is large (007), with speakers (201) and dates (301) that nobody declared: what is measured is not what is said of it. -->
                <NoWarn>CORPUS007;CORPUS201;CORPUS301</NoWarn>
              </PropertyGroup>
              <ItemGroup>{Items.Replace("$(Repository)", Repository())}</ItemGroup>
            </Project>
            """
        );
        Child.Run("dotnet", "publish", folder, "-c", "Release", "-o", Path.Combine(folder, "out"), "-v", "q", "-nologo");
        var program = Path.Combine(folder, "out", Name);
        return mode == "aot" ? [program] : ["dotnet", program + ".dll"];
    }

    /// <summary>Where the name of the first article stands: names of many articles are grouped by their dates.</summary>
    public static string Group(int articles) =>
        articles switch
        {
            <= 1000 => "",
            <= 12_000 => ".In2024_01",
            _ => ".In2024_01_01",
        };

    private static string Count(SyntheticArticle[] articles, Func<SyntheticArticle, Quote, bool> of) =>
        articles.Sum(a => a.Model.Quotations.Count(quote => of(a, quote))).ToString(CultureInfo.InvariantCulture);

    private static string Properties(string mode)
    {
        var runtime = $"<RuntimeIdentifier>{System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>";
        var newest = $"<TargetFramework>net{Environment.Version.Major}.0</TargetFramework><UseAppHost>false</UseAppHost>";
        return mode switch
        {
            "r2r" => newest + runtime + "<PublishReadyToRun>true</PublishReadyToRun><SelfContained>false</SelfContained>",
            // The newest whose native runtime is in every feed.
            "aot" => $"<TargetFramework>net9.0</TargetFramework>{runtime}<PublishAot>true</PublishAot><StripSymbols>true</StripSymbols>",
            _ => newest,
        };
    }

    private static string Repository([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
}

internal static class Forms
{
    private const string Embedded = """<EmbeddedResource Include="data" LogicalName="data" />""";

    /// <summary>Object initializers stop compiling long before 10,000 articles.</summary>
    public const int MostObjects = 1000;

    /// <summary>The data as Corpus bakes it.</summary>
    public static Form Baked { get; } =
        new(
            "baked",
            ["Baked"],
            WriteTexts,
            """
            <ProjectReference Include="$(Repository)/src/Corpus/Corpus.csproj" />
            <ProjectReference Include="$(Repository)/src/Corpus.Extraction/Corpus.Extraction.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            <ProjectReference Include="$(Repository)/src/Corpus.Generator/Corpus.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            <CorpusText Include="press/*.txt" Corpus="Press" />
            </ItemGroup><Import Project="$(Repository)/src/Corpus/build/Corpus.props" /><Import Project="$(Repository)/src/Corpus/build/Corpus.targets" />
            <!-- The package has the library compiled ahead of time: what its users start. -->
            <Target Name="AsPacked" AfterTargets="Publish" Condition="'$(PublishReadyToRun)$(PublishAot)' == ''">
              <PropertyGroup><Images>$(Repository)/src/Corpus.ReadyToRun/Corpus.ReadyToRun.csproj</Images></PropertyGroup>
              <MSBuild Projects="$(Images)" Targets="Restore" Properties="Configuration=Release;Stage=Restore" />
              <MSBuild Projects="$(Images)" Targets="Images" Properties="Configuration=Release"><Output TaskParameter="TargetOutputs" ItemName="Image" /></MSBuild>
              <Copy SourceFiles="@(Image)" DestinationFolder="$(PublishDir)" Condition="'%(Runtime)' == '$(NETCoreSdkPortableRuntimeIdentifier)'" />
            </Target>
            <ItemGroup>
            """
        );

    private const string Sqlite = """
        <None Include="data.db" CopyToOutputDirectory="PreserveNewest" /><PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.11" />
        <PackageReference Include="SQLitePCLRaw.bundle_e_sqlite3" Version="3.0.3" /><PackageReference Include="SQLitePCLRaw.core" Version="3.0.3" />
        """;

    public static IEnumerable<Form> All(int size) =>
        new[]
        {
            new Form("bare", ["Bare"], (_, _) => { }),
            Baked,
            new Form("made", ["Made"], (_, _) => { }),
            new Form("objects", ["Model", "Query"], WriteObjects),
            new Form("json", ["Model", "Query", "Json"], WriteJson, Embedded),
            new Form(
                "protobuf",
                ["Model", "Query", "Protobuf"],
                WriteProtobuf,
                Embedded + """<PackageReference Include="Google.Protobuf" Version="3.25.1" />"""
            ),
            new Form("sqlite", ["Sqlite"], WriteSqlite, Sqlite),
        }.Where(form => form.Name != "objects" || size <= MostObjects);

    /// <summary>The name of a speaker; null for one whom the text doesn't name, as in the compiled data.</summary>
    public static string? Speaker(SyntheticArticle article, int? entity) =>
        entity is { } number && article.Model.Entities.All[number] is { Kind: not EntityKind.Unnamed, Name: var name } ? name : null;

    private static void WriteTexts(string folder, SyntheticArticle[] articles)
    {
        var press = Directory.CreateDirectory(Path.Combine(folder, "press")).FullName;
        foreach (var article in articles)
            File.WriteAllText(Path.Combine(press, article.Name + ".txt"), article.Text);
        File.WriteAllText(
            Path.Combine(press, "corpus.json"),
            JsonSerializer.Serialize(
                new
                {
                    articles = articles.ToDictionary(
                        a => a.Name + ".txt",
                        a => new
                        {
                            name = a.Name,
                            title = a.Title,
                            published = a.Published.ToString(),
                        }
                    ),
                }
            )
        );
    }

    private static void WriteObjects(string folder, SyntheticArticle[] articles)
    {
        var code = new StringBuilder(
            "namespace App;\n\ninternal static class Data\n{\n    public static System.Collections.Generic.List<ArticleData> Read() =>\n    [\n"
        );
        for (var i = 0; i < articles.Length; i++)
            code.Append(CultureInfo.InvariantCulture, $"        A{i}.Article,\n");
        code.Append("    ];\n}\n");
        for (var i = 0; i < articles.Length; i++)
        {
            var article = articles[i];
            code.Append(
                CultureInfo.InvariantCulture,
                $"\ninternal static class A{i}\n{{\n    public static readonly ArticleData Article = new()\n    {{\n        Title = {Quoted(article.Title)},\n        Text = {Quoted(article.Text)},\n        Quotes =\n        [\n"
            );
            foreach (var quote in article.Model.Quotations)
                code.Append(
                    CultureInfo.InvariantCulture,
                    $"            new() {{ Start = {quote.Content.Start}, Length = {quote.Content.Length}, Speaker = {(Speaker(article, quote.Speaker) is { } speaker ? Quoted(speaker) : "null")}, Kind = {(int)quote.Kind} }},\n"
                );
            code.Append("        ],\n        Events =\n        [\n");
            foreach (var happening in article.Model.Events)
                code.Append(
                    CultureInfo.InvariantCulture,
                    $"            new() {{ Start = {happening.Clause.Start}, Length = {happening.Clause.Length}, First = {happening.When.Start.DayNumber}, Last = {happening.When.End.DayNumber} }},\n"
                );
            code.Append("        ],\n    };\n}\n");
        }

        File.WriteAllText(Path.Combine(folder, "Data.cs"), code.ToString());
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";

    private static void WriteJson(string folder, SyntheticArticle[] articles) =>
        File.WriteAllBytes(
            Path.Combine(folder, "data"),
            JsonSerializer.SerializeToUtf8Bytes(
                articles.Select(a => new
                {
                    a.Title,
                    a.Text,
                    Quotes = a.Model.Quotations.Select(q => new
                    {
                        q.Content.Start,
                        q.Content.Length,
                        Speaker = Speaker(a, q.Speaker),
                        Kind = (int)q.Kind,
                    }),
                    Events = a.Model.Events.Select(e => new
                    {
                        e.Clause.Start,
                        e.Clause.Length,
                        First = e.When.Start.DayNumber,
                        Last = e.When.End.DayNumber,
                    }),
                })
            )
        );

    private static void WriteProtobuf(string folder, SyntheticArticle[] articles)
    {
        using var file = File.Create(Path.Combine(folder, "data"));
        using var output = new CodedOutputStream(file);
        foreach (var article in articles)
        {
            output.WriteTag(1, WireFormat.WireType.LengthDelimited);
            output.WriteBytes(
                Message(message =>
                {
                    Write(message, 1, article.Title);
                    Write(message, 2, article.Text);
                    foreach (var quote in article.Model.Quotations)
                    {
                        Write(
                            message,
                            3,
                            Message(q =>
                            {
                                Write(q, 1, quote.Content.Start);
                                Write(q, 2, quote.Content.Length);
                                if (Speaker(article, quote.Speaker) is { } speaker)
                                    Write(q, 3, speaker);
                                Write(q, 4, (int)quote.Kind);
                            })
                        );
                    }

                    foreach (var happening in article.Model.Events)
                    {
                        Write(
                            message,
                            4,
                            Message(e =>
                            {
                                Write(e, 1, happening.Clause.Start);
                                Write(e, 2, happening.Clause.Length);
                                Write(e, 3, happening.When.Start.DayNumber);
                                Write(e, 4, happening.When.End.DayNumber);
                            })
                        );
                    }
                })
            );
        }
    }

    private static ByteString Message(Action<CodedOutputStream> write)
    {
        using var memory = new MemoryStream();
        using (var output = new CodedOutputStream(memory, leaveOpen: true))
            write(output);
        return ByteString.CopyFrom(memory.ToArray());
    }

    private static void Write(CodedOutputStream output, int field, string value)
    {
        output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        output.WriteString(value);
    }

    private static void Write(CodedOutputStream output, int field, ByteString value)
    {
        output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        output.WriteBytes(value);
    }

    private static void Write(CodedOutputStream output, int field, int value)
    {
        output.WriteTag(field, WireFormat.WireType.Varint);
        output.WriteInt32(value);
    }

    private static void WriteSqlite(string folder, SyntheticArticle[] articles)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "data.db")};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Execute(
            "CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, text TEXT); CREATE TABLE quote (article INTEGER, start INTEGER, length INTEGER, speaker TEXT, kind INTEGER); CREATE TABLE event (article INTEGER, start INTEGER, length INTEGER, first INTEGER, last INTEGER)"
        );
        for (var i = 0; i < articles.Length; i++)
        {
            var article = articles[i];
            Execute("INSERT INTO article VALUES ($0, $1, $2)", i, article.Title, article.Text);
            foreach (var quote in article.Model.Quotations)
                Execute(
                    "INSERT INTO quote VALUES ($0, $1, $2, $3, $4)",
                    i,
                    quote.Content.Start,
                    quote.Content.Length,
                    Speaker(article, quote.Speaker) ?? (object)DBNull.Value,
                    (int)quote.Kind
                );
            foreach (var happening in article.Model.Events)
                Execute(
                    "INSERT INTO event VALUES ($0, $1, $2, $3, $4)",
                    i,
                    happening.Clause.Start,
                    happening.Clause.Length,
                    happening.When.Start.DayNumber,
                    happening.When.End.DayNumber
                );
        }

        transaction.Commit();

        void Execute(string sql, params object[] values)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
                command.Parameters.AddWithValue("$" + i.ToString(CultureInfo.InvariantCulture), values[i]);
            command.ExecuteNonQuery();
        }
    }
}
