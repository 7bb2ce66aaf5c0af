extern alias library;

using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using library::Corpus;
using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks.Files;

/// <summary>A corpus file beside JSON Lines and SQLite with the same records: each query in a process of its own that reads nothing before.</summary>
internal static class FileQueries
{
    private static readonly string[] Forms = ["file", "jsonl", "sqlite"];
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
            Console.WriteLine(
                $"{Machine.Line} Each query in its own process; median of {runs} interleaved runs, and the largest resident set."
            );
            Write(folder, articles, data);
            var figures = new Dictionary<(string, string), List<(double Time, double Memory, string Answer)>>();
            for (var run = 0; run < runs; run++)
            {
                foreach (var (query, form) in Queries.SelectMany(query => Forms.Select(form => (query, form))))
                {
                    var printed = Child.Run([.. Child.Self, "files-one", folder, form, query]).Split(' ');
                    if (!figures.TryGetValue((query, form), out var list))
                        figures[(query, form)] = list = [];
                    list.Add((Double(printed[0]), Double(printed[1]), printed[2]));
                }
            }

            Console.WriteLine($"{"", -8} " + string.Join(" | ", Forms.Select(form => $"{form, 18}")));
            foreach (var query in Queries)
            {
                Console.WriteLine(
                    $"{query, -8} "
                        + string.Join(
                            " | ",
                            Forms.Select(form =>
                                string.Create(
                                    CultureInfo.InvariantCulture,
                                    $"{Median(figures[(query, form)].Select(f => f.Time)), 8:F1} ms {figures[(query, form)].Max(f => f.Memory), 4:F0} MB"
                                )
                            )
                        )
                );
                if (Forms.Select(form => figures[(query, form)][0].Answer).Distinct().Count() > 1)
                    throw new InvalidOperationException($"{query}: the answers differ");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        static double Double(string number) => double.Parse(number, CultureInfo.InvariantCulture);

        static double Median(IEnumerable<double> figures) => figures.Order().ElementAt(figures.Count() / 2);
    }

    /// <summary>Prints the milliseconds of a query from opening the data to the answer, the resident set in MB, and the answer.</summary>
    public static void One(string folder, string form, string query)
    {
        var (id, person) = (File.ReadAllText(Path.Combine(folder, "id")), File.ReadAllText(Path.Combine(folder, "person")));
        var path = Path.Combine(folder, "corpus." + form);
        var clock = Stopwatch.StartNew();
        var answer = form switch
        {
            "file" => OfFile(path, query, id, person),
            "jsonl" => OfLines(path, query, id, person),
            _ => OfDatabase(path, query, id, person),
        };
        var time = clock.Elapsed.TotalMilliseconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time:F2} {process.PeakWorkingSet64 / 1e6:F0} {answer}"));
    }

    private static long OfFile(string path, string query, string id, string person)
    {
        using var corpus = CorpusFile.Open(path);
        return query switch
        {
            "title" => corpus.Articles[0].Title?.Length ?? 0,
            "id" => corpus.Quotes[id].Text.Length,
            "person" => corpus.Quotes.By(person).Sum(quote => (long)quote.Text.Length),
            "months" => corpus
                .Articles.GroupBy(article => article.Published is { } day ? (day.Year * 12) + day.Month : 0)
                .Max(month => month.LongCount()),
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
            "months" => articles.GroupBy(article => article.Published?[..7]).Max(month => month.LongCount()),
            _ => quotes.Where(quote => quote.Entity is not null).Sum(quote => (long)quote.Text.Length),
        };
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
            "months" => "SELECT count(*) AS n FROM article GROUP BY substr(published, 1, 7) ORDER BY n DESC LIMIT 1",
            _ => "SELECT text FROM quote WHERE entity IS NOT NULL",
        };
        using var reader = command.ExecuteReader();
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
            File.WriteAllText(Path.Combine(part.FullName, $"{i:D7}.txt"), SyntheticNews.Article(i, 5000));
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
        File.WriteAllText(Path.Combine(folder, "id"), corpus.Quotes[corpus.Quotes.Count / 2].Id);
        File.WriteAllText(Path.Combine(folder, "person"), speaker.Name);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{corpus.Articles.Count:N0} articles of {size / 1e6:N0} MB, {corpus.Quotes.Count:N0} quotations, {speaker.GetQuotes().Count:N0} of the person; packed in {time.TotalSeconds:N0} s."
            )
        );
        Console.WriteLine(
            $"{"MB", -8} "
                + string.Join(" | ", Forms.Select(form => $"{new FileInfo(Path.Combine(folder, "corpus." + form)).Length / 1e6, 18:F0}"))
        );
    }

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
