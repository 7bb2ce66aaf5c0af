using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;

namespace Corpus.Tool.Tests;

/// <summary>Parquet files as DuckDB reads them.</summary>
public class ParquetTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly DuckDBConnection _database = new("DataSource=:memory:");

    public ParquetTests() => _database.Open();

    [Fact]
    public void The_tables_have_the_records()
    {
        var run = ToolRun.Of(["export", "--format", "parquet", "--output", _folder.Path("out")]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Errors, run.Output));
        Assert.Equal(
            Seeds.Articles.Select(a => $"{a.Id}|{a.Title}|{a.Published:yyyy-MM-dd}|{a.Text.Length}"),
            Query("SELECT id, title, published, length(text) FROM articles ORDER BY id")
        );
        Assert.Equal(
            Seeds.Quotes.Select(q => $"{q.Id}|{q.Article.Id}|{q.Location.Line}|{q.Text}|{q.SpeakerName}|{q.Cue?.Text}"),
            Query("SELECT id, article, line, text, speaker, cue FROM quotes")
        );
        Assert.Equal(
            Seeds.Events.Select(e =>
                $"{e.Id}|{e.When}|{e.When.Start:yyyy-MM-dd}|{e.When.End:yyyy-MM-dd}|[{string.Join(",", e.Participants.Select(p => p.Name))}]"
            ),
            Query("SELECT id, edtf, first, last, participantNames FROM events")
        );
        Assert.Equal(
            Seeds.Articles.SelectMany(a => a.Expressions).Select(e => $"{e.Article.Id}|{e.Passage.Text}|{e.Value}|{e.When}"),
            Query("SELECT article, text, value, edtf FROM expressions")
        );
    }

    [Fact]
    public void Tables_are_joined_by_entity_and_article()
    {
        ToolRun.Of(["export", "--format", "parquet", "--output", _folder.Path("out")]);
        Assert.Equal(
            Seeds.Entities.Where(e => e.GetQuotes().Count > 0).Select(e => $"{e.Name}|{e.GetQuotes().Count}").Order(StringComparer.Ordinal),
            Query("SELECT name, count(*) FROM quotes JOIN entities USING (entity) GROUP BY entity, name").Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            Seeds.Events.SelectMany(e => e.Participants.Select(p => $"{e.Id}|{p.Name}")).Order(StringComparer.Ordinal),
            Query("SELECT id, name FROM (SELECT id, unnest(participants) AS entity FROM events) JOIN entities USING (entity)")
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            [$"{Seeds.Articles.Sum(a => a.Mentions.Count)}"],
            Query("SELECT count(*) FROM mentions JOIN articles ON article = id JOIN entities USING (entity)")
        );
    }

    [Fact]
    public void Columns_have_types()
    {
        ToolRun.Of(["export", "--format", "parquet", "--output", _folder.Path("out")]);
        Assert.Equal(
            ["first|DATE", "start|INTEGER", "approximate|BOOLEAN", "participants|INTEGER[]", "text|VARCHAR"],
            Query("SELECT column_name, column_type FROM (DESCRIBE SELECT first, start, approximate, participants, text FROM events)")
        );
    }

    [Fact]
    public void The_query_of_the_page_runs()
    {
        ToolRun.Of(["export", "--format", "parquet", "--output", _folder.Path("out")]);
        var page = File.ReadAllText(Repository("docs/export.md")).ReplaceLineEndings("\n");
        var query = Regex.Match(page, "```sql\n(SELECT .*?)```", RegexOptions.Singleline).Groups[1].Value;
        var most = Seeds.Entities.MaxBy(e => e.GetQuotes().Count)!;
        Assert.StartsWith(
            $"{most.Name}|{most.GetQuotes().Count}|",
            Query(query.Replace("press-tables", _folder.Path("out"), StringComparison.Ordinal)).First(),
            StringComparison.Ordinal
        );
    }

    /// <summary>No text, no name and no list is a value too.</summary>
    [Fact]
    public void What_is_not_known_is_null_or_empty()
    {
        _folder.Write("rain.txt", "It rains.\n");
        var run = ToolRun.Of(["export", _folder.Path("rain.txt"), "--format", "parquet", "--output", _folder.Path("out")]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["rain|||[]"], Query("SELECT id, title, published, tags FROM articles"));
        Assert.Equal(
            ["0|0|0"],
            Query("SELECT (SELECT count(*) FROM quotes), (SELECT count(*) FROM events), (SELECT count(*) FROM entities)")
        );
    }

    [Fact]
    public void The_files_need_a_folder()
    {
        var run = ToolRun.Of(["export", "--format", "parquet"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--format parquet writes several files and needs --output FOLDER", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>The rows, their values with | between them. Tables are named as their files are.</summary>
    private IEnumerable<string> Query(string query)
    {
        foreach (var table in new[] { "articles", "entities", "mentions", "quotes", "expressions", "events" })
            Execute($"CREATE OR REPLACE VIEW {table} AS SELECT * FROM '{_folder.Path($"out/{table}.parquet")}'");
        using var command = _database.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return string.Join(
                '|',
                Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.IsDBNull(i) ? null : reader.GetValue(i)))
            );
    }

    private static string Repository(string path, [CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", path);

    private void Execute(string statement)
    {
        using var command = _database.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            string text => text,
            IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Text))}]",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
