extern alias library;

using System.Text.Json;
using library::Corpus;
using Corpus.Tool.Files;
using library::Corpus.Export;
using Parquet;
using Parquet.Schema;

namespace Corpus.Tool.Export;

/// <summary>Writes the records of a corpus as Parquet files, one for each kind of record. The columns have the names and the words of the JSON format.</summary>
internal static class ParquetTables
{
    /// <summary>The rows of a row group. Articles have their texts, so a group of them has fewer.</summary>
    private const int Rows = 65_536;
    private const int Articles = 2_048;

    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Zstd };

    /// <summary>Writes the files into a folder, which is created if it does not exist. Files of other names stay.</summary>
    /// <exception cref="ToolException">A file cannot be written.</exception>
    public static void Write(string folder, ExportedCorpus corpus)
    {
        OutputFolder.Create(folder);
        var entities = corpus.Entities.Select((entity, number) => (entity, number)).ToDictionary(e => e.entity, e => e.number, ByReference);
        Replace(
            folder,
            new (string, Action<Stream>)[]
            {
                ("articles", Table(Articles, corpus.Articles, ArticleColumns)),
                ("entities", Table(Rows, corpus.Entities, EntityColumns(entities))),
                ("mentions", Table(Rows, corpus.Articles.SelectMany(a => a.Mentions), MentionColumns(entities))),
                ("quotes", Table(Rows, corpus.Quotes, QuoteColumns(entities))),
                ("expressions", Table(Rows, corpus.Articles.SelectMany(a => a.Expressions), ExpressionColumns)),
                ("events", Table(Rows, corpus.Events, EventColumns(entities))),
            }
        );
    }

    /// <summary>Replaces the files after all of them are written, because the numbers of entities are those of one export.</summary>
    private static void Replace(string folder, ReadOnlyMemory<(string Name, Action<Stream> Write)> tables)
    {
        if (tables.IsEmpty)
            return;
        var (name, write) = tables.Span[0];
        OutputFile
            .At(Path.Combine(folder, name + ".parquet"))
            .Replace(stream =>
            {
                write(stream);
                Replace(folder, tables[1..]);
            });
    }

    // Two people can have the same name and be equal as records.
    private static IEqualityComparer<Entity> ByReference => ReferenceEqualityComparer.Instance;

    private static ParquetColumn<Article>[] ArticleColumns { get; } =
    [
        ParquetColumn<Article>.Text("id", a => a.Id),
        ParquetColumn<Article>.Text("path", a => a.Path),
        ParquetColumn<Article>.Text("title", a => a.Title),
        ParquetColumn<Article>.Text("outlet", a => a.Outlet),
        ParquetColumn<Article>.Text("byline", a => a.Byline),
        ParquetColumn<Article>.Value("published", a => a.Published),
        ParquetColumn<Article>.Text("publishedBasis", a => Word(a.PublicationDateSource)),
        ParquetColumn<Article>.Text("url", a => a.Url),
        ParquetColumn<Article>.Text("language", a => a.Language),
        ParquetColumn<Article>.Text("rights", a => a.Rights),
        ParquetColumn<Article>.Text("story", a => a.Story()),
        ParquetColumn<Article>.Texts("tags", a => a.Tags),
        ParquetColumn<Article>.Texts("fieldNames", a => a.Fields.Select(field => field.Name)),
        ParquetColumn<Article>.Texts("fieldValues", a => a.Fields.Select(field => field.Text)),
        ParquetColumn<Article>.Text("text", a => a.Text),
    ];

    private static ParquetColumn<Entity>[] EntityColumns(Dictionary<Entity, int> numbers) =>
        [
            ParquetColumn<Entity>.Value<int>("entity", e => numbers[e]),
            ParquetColumn<Entity>.Text("name", e => e.Name),
            ParquetColumn<Entity>.Text("kind", e => Word<EntityKind>(e.Kind)),
            ParquetColumn<Entity>.Text("role", e => e.Role),
            ParquetColumn<Entity>.Texts("aliases", e => e.Aliases),
            ParquetColumn<Entity>.Value<bool>("declared", e => e.IsDeclared),
        ];

    private static ParquetColumn<Mention>[] MentionColumns(Dictionary<Entity, int> numbers) =>
        [
            .. Places<Mention>(m => m.Article, m => m.Passage.Span),
            ParquetColumn<Mention>.Text("text", m => m.Passage.Text),
            ParquetColumn<Mention>.Value<int>("entity", m => numbers[m.Entity]),
        ];

    private static ParquetColumn<Quote>[] QuoteColumns(Dictionary<Entity, int> numbers) =>
        [
            ParquetColumn<Quote>.Text("id", q => q.Id),
            .. Places<Quote>(q => q.Article, q => q.Span),
            ParquetColumn<Quote>.Text("text", q => q.Text),
            ParquetColumn<Quote>.Text("kind", q => Word<QuoteKind>(q.Kind)),
            ParquetColumn<Quote>.Text("speaker", q => q.SpeakerName),
            ParquetColumn<Quote>.Value<int>("entity", q => q.Speaker is { } speaker ? numbers[speaker] : null),
            ParquetColumn<Quote>.Text("source", q => q.Source?.Text),
            ParquetColumn<Quote>.Text("cue", q => q.Cue?.Text),
            ParquetColumn<Quote>.Text("via", q => q.Via?.Text),
            ParquetColumn<Quote>.Text("addressee", q => q.Addressee?.Text),
            ParquetColumn<Quote>.Text("act", q => Word(q.Act)),
            ParquetColumn<Quote>.Text("continues", q => q.Continues?.Id),
            ParquetColumn<Quote>.Text("parent", q => q.Parent?.Id),
            ParquetColumn<Quote>.Text("basis", q => Word<AttributionBasis>(q.Basis)),
            ParquetColumn<Quote>.Text("rule", q => q.Rule),
        ];

    private static ParquetColumn<TemporalExpression>[] ExpressionColumns { get; } =
    [
        .. Places<TemporalExpression>(e => e.Article, e => e.Passage.Span),
        ParquetColumn<TemporalExpression>.Text("text", e => e.Passage.Text),
        ParquetColumn<TemporalExpression>.Text("type", e => Word<TimexType>(e.Type)),
        ParquetColumn<TemporalExpression>.Text("value", e => e.Value),
        ParquetColumn<TemporalExpression>.Text("modifier", e => Word<TimexModifier>(e.Modifier)),
        ParquetColumn<TemporalExpression>.Text("anchor", e => Word<TimexAnchor>(e.Anchor)),
        .. Days<TemporalExpression>(e => e.When),
        ParquetColumn<TemporalExpression>.Text("rule", e => e.Rule),
    ];

    private static ParquetColumn<DatedEvent>[] EventColumns(Dictionary<Entity, int> numbers) =>
        [
            ParquetColumn<DatedEvent>.Text("id", e => e.Id),
            .. Places<DatedEvent>(e => e.Article, e => e.Clause.Span),
            ParquetColumn<DatedEvent>.Text("text", e => e.Text),
            .. Days<DatedEvent>(e => e.When),
            ParquetColumn<DatedEvent>.Text("time", e => ToDocument.Time(e.Time)),
            ParquetColumn<DatedEvent>.Text("partOfDay", e => Word(e.PartOfDay)),
            ParquetColumn<DatedEvent>.Text("sentence", e => e.Sentence.Text),
            ParquetColumn<DatedEvent>.Text("basis", e => Word<DateResolution>(e.Basis)),
            ParquetColumn<DatedEvent>.Text("key", e => e.Key),
            ParquetColumn<DatedEvent>.Numbers("participants", e => e.Participants.Select(participant => numbers[participant])),
            ParquetColumn<DatedEvent>.Texts("participantNames", e => e.Participants.Select(participant => participant.Name)),
        ];

    /// <summary>The columns that say where a record stands.</summary>
    private static ParquetColumn<T>[] Places<T>(Func<T, Article> article, Func<T, TextSpan> span) =>
        [
            ParquetColumn<T>.Text("article", row => article(row).Id),
            ParquetColumn<T>.Value<int>("start", row => span(row).Start),
            ParquetColumn<T>.Value<int>("end", row => span(row).End),
            ParquetColumn<T>.Value<int>("line", row => article(row).GetLocation(span(row).Start).Line),
            ParquetColumn<T>.Value<int>("column", row => article(row).GetLocation(span(row).Start).Column),
        ];

    private static ParquetColumn<T>[] Days<T>(Func<T, DateInterval?> when) =>
        [
            ParquetColumn<T>.Text("edtf", row => when(row)?.ToString()),
            ParquetColumn<T>.Value("first", row => when(row)?.Start),
            ParquetColumn<T>.Value("last", row => when(row)?.End),
            ParquetColumn<T>.Text("precision", row => Word(when(row)?.Precision)),
            ParquetColumn<T>.Value("approximate", row => when(row)?.IsApproximate),
        ];

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : null;

    private static Action<Stream> Table<T>(int groupRows, IEnumerable<T> rows, ParquetColumn<T>[] columns) =>
        stream => WriteAsync(stream, groupRows, rows, columns).GetAwaiter().GetResult();

    private static async Task WriteAsync<T>(Stream output, int groupRows, IEnumerable<T> rows, ParquetColumn<T>[] columns)
    {
        var schema = new ParquetSchema([.. columns.Select(column => column.Field)]);
        var writer = await ParquetWriter.CreateAsync(schema, output, Options).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            foreach (var chunk in rows.Chunk(groupRows))
            {
                using var group = writer.CreateRowGroup();
                foreach (var column in columns)
                    await column.WriteAsync(group, chunk).ConfigureAwait(false);
                group.CompleteValidate();
            }
        }
    }
}
