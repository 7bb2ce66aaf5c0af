using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Export;
using Corpus.Tests.Generation;

namespace Corpus.Tests.Export;

public class JsonTests
{
    [Fact]
    public void What_is_read_equals_what_was_written() => Assert.Equal(Seeds.Articles, CorpusJson.Read(CorpusJson.Write(Seeds.Articles)));

    [Fact]
    public void Lines_that_are_read_equal_what_was_written()
    {
        using var stream = new MemoryStream();
        CorpusJson.WriteLines(stream, Seeds.Articles);
        stream.Position = 0;
        Assert.Equal(Seeds.Articles, CorpusJson.ReadLines(stream));
        Assert.Equal(Seeds.Articles.Count, stream.ToArray().Count(b => b == '\n'));
        Assert.All(Encoding.UTF8.GetString(stream.ToArray()).Split('\n')[..^1], line =>
            Assert.Matches("^{\"id\":\"[^\"]+\",\"version\":2,", line)
        );
    }

    /// <summary>The keys are written by hand and read by the serializer: this tells when a key or a value is added to the model and not to the writer.</summary>
    [Fact]
    public void What_is_written_is_what_the_serializer_writes()
    {
        var day = new DateOnly(2025, 6, 10);
        var span = new SpanDocument(1, 2, "a “b” <c>");
        var full = new ArticleDocument(
            "id",
            CorpusDocument.Current,
            "path",
            "title",
            "outlet",
            "byline",
            day,
            PublicationDateSource.Stated,
            "url",
            "en",
            "rights",
            ["tag"],
            [new FieldDocument("name", "text", 12.50m, day, Flag: true)],
            "text",
            [.. All<FactKind>().SelectMany(kind => All<FactBasis>().Select(basis => new FactDocument(kind, basis, 1, 2, "rule")))],
            [.. All<EntityKind>().Select(kind => new EntityDocument("name", kind, "role", ["alias"], Declared: true))],
            [.. All<BlockKind>().Select(kind => new BlockDocument(1, 2, kind))],
            [new SentenceDocument(1, 2)],
            [new MentionDocument(1, 2, "text", 3)],
            [
                .. All<QuoteKind>().Select(kind => Quote(kind, default, default)),
                .. All<SpeechAct>().Select(act => Quote(default, act, default)),
                .. All<AttributionBasis>().Select(basis => Quote(default, default, basis)),
            ],
            [
                .. All<TimexType>().Select(type => Expression(type, default, default)),
                .. All<TimexModifier>().Select(modifier => Expression(default, modifier, default)),
                .. All<TimexAnchor>().Select(anchor => Expression(default, default, anchor)),
            ],
            [
                .. All<DateResolution>().Select(basis => Event(default, null, null, basis)),
                .. All<DatePrecision>().Select(precision => Event(precision, null, null, default)),
                .. All<PartOfDay>().Select(part => Event(default, "08:15", part, default)),
            ],
            [new DiagnosticDocument("CORPUS101", 1, 2, 3, 4, "message")]
        );
        var context = new CorpusContext(
            new JsonSerializerOptions(CorpusContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
        foreach (var document in Seeds.Articles.Select(article => ToDocument.Of(article, CorpusDocument.Current)).Append(full))
        {
            var written = new ArrayBufferWriter<byte>();
            CorpusJson.WriteLine(written, document);
            Assert.Equal(JsonSerializer.Serialize(document, context.ArticleDocument) + "\n", Encoding.UTF8.GetString(written.WrittenSpan));
        }

        WhenDocument When(DatePrecision precision) => new("2025-06-10", day, day, precision, Approximate: true);

        QuoteDocument Quote(QuoteKind kind, SpeechAct? act, AttributionBasis basis) =>
            new(1, 2, 3, 4, "text", kind, "speaker", 5, span, span, span, span, act, 6, 7, basis, "rule");

        EventDocument Event(DatePrecision precision, string? time, PartOfDay? part, DateResolution basis) =>
            new(1, 2, 3, 4, "text", When(precision), time, part, span, 5, basis, "key", part is null ? [6] : []);

        ExpressionDocument Expression(TimexType type, TimexModifier modifier, TimexAnchor anchor) =>
            new(1, 2, 3, 4, "text", type, "value", modifier, anchor, 5, When(default), "rule");

        static T[] All<T>()
            where T : struct, Enum => Enum.GetValues<T>();
    }

    [Fact]
    public void An_article_is_written_before_the_next_one_is_asked_for()
    {
        using var stream = new MemoryStream();
        var lengths = new List<long>();
        CorpusJson.Write(
            stream,
            Seeds.Articles.Select(article =>
            {
                lengths.Add(stream.Length);
                return article;
            })
        );

        Assert.Equal(CorpusJson.Write(Seeds.Articles), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.All(lengths.Zip(Seeds.Articles), written =>
            Assert.True(written.First > Seeds.Articles.TakeWhile(a => a != written.Second).Sum(a => a.Text.Length))
        );
    }

    /// <summary>Each event has its sentence and its clause; what is written must not grow with the square of a sentence.</summary>
    [Fact]
    public void A_sentence_of_thousands_of_dates_is_written_in_proportion_to_its_length()
    {
        var (small, large) = (Written(1_000), Written(4_000));
        Assert.InRange(large, small, 5 * small);

        static long Written(int dates)
        {
            var text = string.Concat(
                Enumerable.Range(0, dates).Select(i => $"and on {(i % 28) + 1} May {1900 + (i % 100)} the river rose, ")
            );
            using var stream = new MemoryStream();
            CorpusJson.WriteLines(stream, new Project().With("a.txt", text + "it is told.").Run().Articles());
            return stream.Length;
        }
    }

    [Fact]
    public void A_line_of_another_version_is_refused()
    {
        using var stream = new MemoryStream("""{"version":1,"id":"a","path":"a.txt","text":"abc"}"""u8.ToArray());
        Assert.Contains(
            "exported in format version 1",
            Assert.Throws<JsonException>(() => CorpusJson.ReadLines(stream).ToArray()).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("quote marks \" and backslashes \\")]
    [InlineData("tabs\tand\u2028lines\u0085and\u0001controls")]
    [InlineData("😀 é 平和 \u202e")]
    [InlineData("</script><!-- =1+1")]
    [InlineData("")]
    public void Any_text_comes_back(string text)
    {
        var article = new Article("a", "a.txt", text)
        {
            Title = text,
            Outlet = text,
            Published = new DateOnly(1, 1, 1),
        };
        Assert.Equal([article], CorpusJson.Read(CorpusJson.Write([article])));
    }

    [Fact]
    public void A_document_names_its_format_first() =>
        Assert.StartsWith(
            "{\"format\":\"corpus\",\"version\":2,\"articles\":[{\"id\":\"",
            CorpusJson.Write(Seeds.Articles),
            StringComparison.Ordinal
        );

    [Fact]
    public void Unknown_keys_are_skipped()
    {
        var json = CorpusJson.Write(Seeds.Articles).Replace("{\"id\"", "{\"later\":[1,{}],\"id\"", StringComparison.Ordinal);
        Assert.Equal(Seeds.Articles, CorpusJson.Read(json));
    }

    [Fact]
    public void A_mark_of_byte_order_is_skipped() =>
        Assert.Equal(Seeds.Articles, CorpusJson.Read("\uFEFF" + CorpusJson.Write(Seeds.Articles)));

    [Fact]
    public void Days_of_the_year_1_are_days()
    {
        var words = new Passage(new TextSpan(0, 3), "abc");
        var article = new Article(
            "a",
            "a.txt",
            "abc",
            new ArticleAnnotations
            {
                Expressions = [new TemporalExpression(words, TimexType.Date, "0001-01-01") { When = new DateInterval(DateOnly.MinValue) }],
            }
        )
        {
            Published = DateOnly.MinValue,
        };
        Assert.Equal([article], CorpusJson.Read(CorpusJson.Write([article])));
    }

    [Fact]
    public void Lines_of_two_files_may_follow_one_another()
    {
        using var stream = new MemoryStream();
        CorpusJson.WriteLines(stream, [.. Seeds.Articles, .. Seeds.Articles]);
        stream.Position = 0;
        Assert.Equal(2 * Seeds.Articles.Count, CorpusJson.ReadLines(stream).Count());
    }

    [Fact]
    public void Half_a_character_outside_an_escape_is_refused() =>
        Assert.Contains(
            "unpaired surrogate",
            Assert.ThrowsAny<JsonException>(() => CorpusJson.Read("{\"format\":\"corpus\uD83D\"}")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(RefusedDocuments.Whole), MemberType = typeof(RefusedDocuments))]
    public void What_is_no_corpus_is_refused(string json, string path, string message)
    {
        var error = Assert.ThrowsAny<JsonException>(() => CorpusJson.Read(json));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(path, error.Path);
    }

    [Theory]
    [MemberData(nameof(RefusedDocuments.Articles), MemberType = typeof(RefusedDocuments))]
    public void What_is_no_article_is_refused(string article, string path, string message)
    {
        What_is_no_corpus_is_refused(
            $$"""{"format":"corpus","version":2,"articles":[{"id":"z","path":"z","text":""},{{article}}]}""",
            "$.articles[1]" + path,
            "$.articles[1]" + path + ": " + message
        );
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes("""{"id":"z","path":"z","text":""}""" + "\n\n" + article + "\n"));
        var error = Assert.ThrowsAny<JsonException>(() => CorpusJson.ReadLines(lines).ToArray());
        Assert.Equal(("$" + path, 2), (error.Path, error.LineNumber));
        Assert.StartsWith($"line 3: ${path}: {message}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_names_line_and_column()
    {
        const string Json = """
            { "format": "corpus", "version": 2, "articles": [
              { "id": "a", "path": "a.txt", "text": "abc",
                "title": "é", "quotes": [{ "start": 0, "end": 9, "text": "abc", "kind": "direct" }] } ] }
            """;
        var error = Assert.ThrowsAny<JsonException>(() => CorpusJson.Read(Json.ReplaceLineEndings("\n")));
        Assert.Equal(
            "$.articles[0].quotes[0].end: the span from 0 to 9 is not valid in the article's text, which has 3 code units (line 3, column 51)",
            error.Message
        );
        error = Assert.ThrowsAny<JsonException>(() =>
            CorpusJson.Read(Json.ReplaceLineEndings("\n").Replace("\"abc\", \"kind\"", "abc", StringComparison.Ordinal))
        );
        Assert.StartsWith("$.articles[0].quotes[0].text: the JSON is malformed: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("(line 3, column 62)", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The reader asks for what the schema asks for: the same keys, required or not.</summary>
    [Fact]
    public void The_schema_says_what_is_read()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "data.schema.json")));
        Compare((ObjectShape)Shape.Corpus, schema.RootElement);

        void Compare(ObjectShape shape, JsonElement definition)
        {
            var required = definition.GetProperty("required").EnumerateArray().Select(r => r.GetString()).ToHashSet();
            Assert.Equal(
                definition.GetProperty("properties").EnumerateObject().Select(p => (p.Name, required.Contains(p.Name))).Order(),
                shape.Keys.Select(k => (k.Name, k.IsRequired)).Order()
            );
            foreach (var key in shape.Keys)
            {
                var property = definition.GetProperty("properties").GetProperty(key.Name);
                var (inner, within) = key.Shape is ListShape list ? (list.Item, property.GetProperty("items")) : (key.Shape, property);
                if (within.TryGetProperty("$ref", out var reference))
                    within = schema.RootElement.GetProperty("definitions").GetProperty(reference.GetString()!.Split('/')[^1]);
                if (inner is ObjectShape record)
                    Compare(record, within);
                else if (inner is WordShape words)
                    Assert.Equal(within.GetProperty("enum").EnumerateArray().Select(e => e.GetString()), words.Words);
            }
        }
    }

    /// <summary>The schema names the keys that are written, no more and no fewer, and the words of each enumeration.</summary>
    [Fact]
    public void The_schema_says_what_is_written()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "data.schema.json")));
        var definitions = schema.RootElement.GetProperty("definitions");
        var keys = definitions
            .EnumerateObject()
            .Select(d => d.Value)
            .Append(schema.RootElement)
            .Where(d => d.TryGetProperty("properties", out _))
            .SelectMany(d => d.GetProperty("properties").EnumerateObject().Select(p => p.Name))
            .ToHashSet();
        var types = typeof(CorpusJson)
            .Assembly.GetTypes()
            .Where(t => t.Namespace == "Corpus.Export" && t.Name.EndsWith("Document", StringComparison.Ordinal) && t != typeof(ToDocument))
            .ToArray();
        Assert.Equal(
            types
                .SelectMany(t => t.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance))
                .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))
                .Distinct()
                .Order(StringComparer.Ordinal),
            keys.Order(StringComparer.Ordinal)
        );
        foreach (
            var type in new[]
            {
                typeof(PublicationDateSource),
                typeof(EntityKind),
                typeof(BlockKind),
                typeof(QuoteKind),
                typeof(SpeechAct),
                typeof(AttributionBasis),
                typeof(TimexType),
                typeof(TimexModifier),
                typeof(TimexAnchor),
                typeof(DatePrecision),
                typeof(DateResolution),
            }
        )
        {
            Assert.Equal(
                Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName),
                definitions
                    .GetProperty(JsonNamingPolicy.CamelCase.ConvertName(type.Name))
                    .GetProperty("enum")
                    .EnumerateArray()
                    .Select(e => e.GetString())
            );
        }
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"path\":\"a.txt\",\"text\":\"One.\"}\n{ broken", "line 2: ")]
    [InlineData("{\"id\":\"a\",\"path\":\"a.txt\",\"text\":\"One.\"}\n\n{\"id\":\"b\"}", "line 3")]
    [InlineData("{\"id\":\"a\",\"path\":\"a.txt\",\"text\":\"One.\"}\n\u00ff", "not valid UTF-8")]
    public void A_line_that_is_no_json_is_told_by_its_number(string lines, string expected)
    {
        using var stream = new MemoryStream(Encoding.Latin1.GetBytes(lines));
        var error = Assert.ThrowsAny<JsonException>(() => CorpusJson.ReadLines(stream).ToArray());
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }
}
