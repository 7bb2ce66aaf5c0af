extern alias library;

using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using library::Corpus;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks.Files;

/// <summary>A corpus file beside Parquet read by DuckDB, SQLite, and JSON Lines with the same records: each query in a process of its own that reads nothing before.</summary>
internal static class FileQueries
{
    private static readonly string[] Forms = ["file", "duckdb", "sqlite", "jsonl"];
    private static readonly string[] Queries = ["title", "id", "person", "months", "every"];

    private static readonly string Tool = typeof(FileQueries)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "Tool")
        .Value!;

    /// <param name="data">A folder with texts; null for made-up ones.</param>
    public static void Print(int articles, int runs, string? data)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-files").FullName;
        try
        {
            Write(folder, articles, data);
            Print(folder, runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes the files into a folder and leaves them there.</summary>
    public static void Keep(string folder, int articles, string? data) => Write(Directory.CreateDirectory(folder).FullName, articles, data);

    /// <summary>Runs the queries over the files of a folder.</summary>
    public static void Print(string folder, int runs)
    {
        Console.WriteLine(File.ReadAllText(Path.Combine(folder, "what")));
        Console.WriteLine(
            $"{Machine.Line} Each query in its own process; medians of {runs} interleaved runs, and the largest resident set."
        );
        Console.WriteLine($"{"", -8} " + string.Join(" | ", Forms.Select(form => $"{form, 30}")));
        Console.WriteLine($"{"", -8} " + string.Join(" | ", Forms.Select(_ => "      ms    cpu ms      x   MB")));
        Console.WriteLine(
            $"{"size", -8} " + string.Join(" | ", Forms.Select(form => $"{Size(Path.Combine(folder, "corpus." + form)) / 1e6, 30:F0}"))
        );
        foreach (var query in Queries)
        {
            var figures = Forms.ToDictionary(form => form, _ => new List<Figure>());
            for (var run = 0; run < runs; run++)
            {
                foreach (var form in Forms)
                    figures[form].Add(Figure.Parse(Child.Run([.. Child.Self, "files-one", folder, form, query])));
            }

            if (figures.Values.Select(list => list[0].Answer).Distinct().Count() > 1)
                throw new InvalidOperationException($"{query}: the answers differ");
            Console.WriteLine($"{query, -8} " + string.Join(" | ", Forms.Select(form => Cell(figures[form], figures[Forms[0]]))));
        }

        Console.WriteLine(
            "size: MB of the files. cpu ms: what the process took of all cores, which other processes disturb less. x: cpu ms over those of the corpus file."
        );

        static long Size(string path) =>
            Directory.Exists(path) ? Directory.GetFiles(path).Sum(file => new FileInfo(file).Length) : new FileInfo(path).Length;

        static string Cell(List<Figure> figures, List<Figure> first) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Median(figures, f => f.Time), 8:F0}  {Median(figures, f => f.Cpu), 8:F0} {Median(figures, f => f.Cpu) / Median(first, f => f.Cpu), 6:F1} {figures.Max(f => f.Memory), 4:F0}"
            );

        static double Median(List<Figure> figures, Func<Figure, double> of) => figures.Select(of).Order().ElementAt(figures.Count / 2);
    }

    /// <summary>Prints a figure of a query, from opening the data to the answer.</summary>
    public static void One(string folder, string form, string query)
    {
        var (id, person) = (File.ReadAllText(Path.Combine(folder, "id")), File.ReadAllText(Path.Combine(folder, "person")));
        var path = Path.Combine(folder, "corpus." + form);
        using var process = Process.GetCurrentProcess();
        var (clock, cpu) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var answer = form switch
        {
            "file" => OfFile(path, query, id, person),
            "jsonl" => OfLines(path, query, id, person),
            "duckdb" => OfParquet(path, query, id, person),
            _ => OfDatabase(path, query, id, person),
        };
        process.Refresh();
        Console.WriteLine(
            new Figure(
                clock.Elapsed.TotalMilliseconds,
                (process.TotalProcessorTime - cpu).TotalMilliseconds,
                process.PeakWorkingSet64 / 1e6,
                answer
            )
        );
    }

    /// <param name="Time">Milliseconds.</param>
    /// <param name="Cpu">Milliseconds of all cores.</param>
    /// <param name="Memory">The largest resident set in MB.</param>
    private sealed record Figure(double Time, double Cpu, double Memory, long Answer)
    {
        public static Figure Parse(string line)
        {
            var numbers = line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            return new Figure(numbers[0], numbers[1], numbers[2], (long)numbers[3]);
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time} {Cpu} {Memory} {Answer}");
    }

    private static long OfFile(string path, string query, string id, string person)
    {
        using var corpus = CorpusFile.Open(path);
        return query switch
        {
            "title" => corpus.Articles[0].Title?.Length ?? 0,
            "id" => corpus.Quotes[id].Text.Length,
            "person" => corpus.Quotes.By(person).Sum(quote => (long)quote.Text.Length),
            "months" => corpus.Articles.CountByMonth().Max(month => month.Count),
            _ => corpus.Quotes.Where(quote => quote.Speaker is not null).Sum(quote => (long)quote.Text.Length),
        };
    }

    private static long OfLines(string path, string query, string id, string person)
    {
        var articles = File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Line>(line, JsonSerializerOptions.Web)!);
        var quotes = articles.SelectMany(article => article.Quotes ?? []);
        return query switch
        {
            "title" => articles.First().Title?.Length ?? 0,
            "id" => articles
                .First(article => id.StartsWith(article.Id + ":", StringComparison.Ordinal))
                .Quotes!.First(quote => id.EndsWith($":{quote.Start}-{quote.End}", StringComparison.Ordinal))
                .Text.Length,
            "person" => quotes.Where(quote => quote.Speaker == person).Sum(quote => (long)quote.Text.Length),
            "months" => articles
                .Where(article => article.Published is not null)
                .GroupBy(article => article.Published![..7])
                .Max(month => month.LongCount()),
            _ => quotes.Where(quote => quote.Entity is not null).Sum(quote => (long)quote.Text.Length),
        };
    }

    private static long OfParquet(string path, string query, string id, string person)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        var (articles, quotes) = ($"'{path}/article.parquet'", $"'{path}/quote.parquet'");
        command.CommandText = query switch
        {
            "title" => $"SELECT coalesce(title, '') FROM {articles} LIMIT 1",
            "id" => $"SELECT text FROM {quotes} WHERE id = $value",
            "person" => $"SELECT text FROM {quotes} WHERE speaker = $value",
            "months" =>
                $"SELECT count(*) AS n FROM {articles} WHERE published IS NOT NULL GROUP BY date_trunc('month', published) ORDER BY n DESC LIMIT 1",
            _ => $"SELECT text FROM {quotes} WHERE entity IS NOT NULL",
        };
        if (query is "id" or "person")
            command.Parameters.Add(new DuckDBParameter("value", query == "id" ? id : person));
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();
        return Sum(reader, query);
    }

    private static long OfDatabase(string path, string query, string id, string person)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$person", person);
        command.CommandText = query switch
        {
            "title" => "SELECT coalesce(title, '') FROM article ORDER BY id LIMIT 1",
            "id" => "SELECT text FROM quote WHERE id = $id",
            "person" => "SELECT text FROM quote WHERE speaker = $person",
            "months" =>
                "SELECT count(*) AS n FROM article WHERE published IS NOT NULL GROUP BY substr(published, 1, 7) ORDER BY n DESC LIMIT 1",
            _ => "SELECT text FROM quote WHERE entity IS NOT NULL",
        };
        using var reader = command.ExecuteReader();
        return Sum(reader, query);
    }

    private static long Sum(System.Data.Common.DbDataReader reader, string query)
    {
        var sum = 0L;
        while (reader.Read())
            sum += query == "months" ? reader.GetInt64(0) : reader.GetString(0).Length;
        return sum;
    }

    private static void Write(string folder, int articles, string? data)
    {
        var texts = data ?? Directory.CreateDirectory(Path.Combine(folder, "texts")).FullName;
        for (var i = 0; i < articles && data is null; i++)
        {
            var part = Directory.CreateDirectory(Path.Combine(texts, $"{i / 1000:D4}"));
            File.WriteAllText(Path.Combine(part.FullName, $"{i:D7}.txt"), Dated(i, SyntheticNews.Article(i, 5000)));
        }

        var file = Path.Combine(folder, "corpus.file");
        var clock = Stopwatch.StartNew();
        Child.Run("dotnet", Tool, "pack", texts, "--output", file, "--quiet");
        var time = clock.Elapsed;
        using var corpus = CorpusFile.Open(file);
        var size = Directory.GetFiles(texts, "*.txt", SearchOption.AllDirectories).Sum(text => new FileInfo(text).Length);
        var speaker = corpus.People.Take(10_000).MaxBy(person => person.GetQuotes().Count)!;
        using (var lines = File.Create(Path.Combine(folder, "corpus.jsonl")))
            library::Corpus.Export.CorpusJson.WriteLines(lines, corpus.Articles);
        WriteDatabase(Path.Combine(folder, "corpus.sqlite"), corpus);
        WriteParquet(Path.Combine(folder, "corpus.duckdb"), corpus);
        File.WriteAllText(Path.Combine(folder, "id"), corpus.Quotes[corpus.Quotes.Count / 2].Id);
        File.WriteAllText(Path.Combine(folder, "person"), speaker.Name);
        File.WriteAllText(
            Path.Combine(folder, "what"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{corpus.Articles.Count:N0} articles of {size / 1e6:N0} MB, {corpus.Quotes.Count:N0} quotations, {speaker.GetQuotes().Count:N0} of the person; packed in {time.TotalSeconds:N0} s."
            )
        );
    }

    /// <summary>Writes the tables that SQLite has as Parquet files, by DuckDB itself, in the order of the corpus.</summary>
    private static void WriteParquet(string path, CorpusFile corpus)
    {
        Directory.CreateDirectory(path);
        using var connection = new DuckDBConnection($"DataSource={path}/tables.duckdb");
        connection.Open();
        Execute(
            "CREATE TABLE article (id TEXT, title TEXT, published DATE, text TEXT);"
                + "CREATE TABLE quote (id TEXT, article TEXT, entity TEXT, speaker TEXT, text TEXT)"
        );
        using (var articles = connection.CreateAppender("article"))
        using (var quotes = connection.CreateAppender("quote"))
        {
            foreach (var one in corpus.Articles)
            {
                articles.CreateRow().AppendValue(one.Id).AppendValue(one.Title).AppendValue(one.Published).AppendValue(one.Text).EndRow();
                foreach (var said in one.Quotes)
                    quotes
                        .CreateRow()
                        .AppendValue(said.Id)
                        .AppendValue(one.Id)
                        .AppendValue(said.Speaker?.Name)
                        .AppendValue(said.SpeakerName)
                        .AppendValue(said.Text)
                        .EndRow();
            }
        }

        foreach (var table in new[] { "article", "quote" })
            Execute($"COPY {table} TO '{path}/{table}.parquet' (FORMAT parquet, COMPRESSION zstd)");
        connection.Close();
        File.Delete(path + "/tables.duckdb");

        void Execute(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    // Ten years, in no order.
    private static string Dated(int number, string text) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"---\ndate: {new DateOnly(2015, 1, 1).AddDays((int)(number * 2654435761L % 3653)):yyyy-MM-dd}\n---\n{text}"
        );

    private static void WriteDatabase(string path, CorpusFile corpus)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Insert(
            "CREATE TABLE article (id TEXT PRIMARY KEY, title TEXT, published TEXT, text TEXT);"
                + "CREATE TABLE quote (id TEXT PRIMARY KEY, article TEXT, entity TEXT, speaker TEXT, text TEXT);"
                + "CREATE INDEX speakers ON quote (speaker)"
        )();
        var article = Insert("INSERT INTO article VALUES ($0, $1, $2, $3)", 4);
        var quote = Insert("INSERT INTO quote VALUES ($0, $1, $2, $3, $4)", 5);
        foreach (var one in corpus.Articles)
        {
            article(one.Id, one.Title, one.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), one.Text);
            foreach (var said in one.Quotes)
                quote(said.Id, one.Id, said.Speaker?.Name, said.SpeakerName, said.Text);
        }

        transaction.Commit();

        Row Insert(string sql, int parameters = 0)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < parameters; i++)
                command.Parameters.Add("$" + i.ToString(CultureInfo.InvariantCulture), SqliteType.Text);
            return values =>
            {
                for (var i = 0; i < parameters; i++)
                    command.Parameters[i].Value = (object?)values[i] ?? DBNull.Value;
                command.ExecuteNonQuery();
            };
        }
    }

    private sealed record Line(string Id, string? Title, string? Published, Said[]? Quotes);

    private sealed record Said(int Start, int End, string Text, string? Speaker, int? Entity);

    private delegate void Row(params string?[] values);
}
