extern alias generator;

using System.Runtime.Loader;
using generator::Corpus.Extraction;
using generator::Corpus.Extraction.Articles;
using generator::Corpus.Extraction.Catalog;
using generator::Corpus.Extraction.Compilation;
using generator::Corpus.Extraction.Dates;
using generator::Corpus.Extraction.Entities;
using generator::Corpus.Extraction.Texts;
using generator::Corpus.Generator.Emission;
using Microsoft.CodeAnalysis.CSharp;
using GeneratorBlock = generator::Corpus.Extraction.Blocks.Block;
using GeneratorBlockKind = generator::Corpus.Extraction.BlockKind;
using GeneratorDatePrecision = generator::Corpus.Extraction.DatePrecision;
using GeneratorEntity = generator::Corpus.Extraction.Entities.Entity;
using GeneratorEntityKind = generator::Corpus.Extraction.EntityKind;
using GeneratorEvent = generator::Corpus.Extraction.Events.DatedEvent;
using GeneratorExpression = generator::Corpus.Extraction.Dates.TemporalExpression;
using GeneratorFact = generator::Corpus.Extraction.Facts.ArticleFact;
using GeneratorFactBasis = generator::Corpus.Extraction.FactBasis;
using GeneratorFactKind = generator::Corpus.Extraction.FactKind;
using GeneratorField = generator::Corpus.Extraction.Metadata.ArticleField;
using GeneratorInterval = generator::Corpus.Extraction.DateInterval;
using GeneratorMention = generator::Corpus.Extraction.Entities.Mention;
using GeneratorQuote = generator::Corpus.Extraction.Quotations.Quote;
using GeneratorQuoteKind = generator::Corpus.Extraction.QuoteKind;
using GeneratorSpan = generator::Corpus.Extraction.TextSpan;
using GeneratorTimexAnchor = generator::Corpus.Extraction.TimexAnchor;
using GeneratorTimexModifier = generator::Corpus.Extraction.TimexModifier;
using GeneratorTimexType = generator::Corpus.Extraction.TimexType;

namespace Corpus.Tests.Generation;

/// <summary>
/// Any articles, of whatever numbers a model can hold, come back as they were: through emission, compiler and reader. No text says what these models do,
/// so that nothing rests on what the extraction happens to find.
/// </summary>
public class RandomModelTests
{
    /// <summary>CORPUS_PROPERTY_TESTS_SEED takes other inputs, to look for what these do not show.</summary>
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("CORPUS_PROPERTY_TESTS_SEED"), out var seed)
        ? seed
        : 20250610;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(150)]
    public void What_is_read_is_what_was_written(int articles)
    {
        var random = new Random(Seed + articles);
        var texts = Enumerable.Range(0, articles).Select(i => Text(random, $"p/{i:D4}.txt")).ToArray();
        var (corpus, read) = Compiled(texts);
        Assert.Equal(articles, read.Count);
        foreach (var article in corpus.Articles)
        {
            var (source, given) = (texts.Single(t => t.Path == article.Path), read[article.Id]);
            Extracted.AssertSame(source.Model, given);
            Assert.Equal((source.Text, source.Path), (given.Text, given.Path));
            Assert.Equal(source.Model.Tags, given.Tags);
            Assert.Equal(
                source.Model.Fields.Select(f => (f.Name, (int)f.Kind, f.Text, f.Number)),
                given.Fields.AsEnumerable().Select(f => (f.Name, (int)f.Kind, f.Kind == FieldKind.Text ? f.Text : "", ValueOf(f)))
            );
            Assert.Equal(
                (source.Entry!.Rights, (int?)IndexEntry.Of(source).PublicationDateSource),
                (given.Rights, (int?)given.PublicationDateSource)
            );
            var lines = new LineMap(source.Lines, source.Text.Length);
            for (var at = 0; at <= source.Text.Length; at += 1 + random.Next(source.Text.Length / 8))
                Assert.Equal(lines.Of(at), (given.GetLocation(at).Line, given.GetLocation(at).Column));
        }
    }

    [Fact]
    public void A_corpus_without_anything_but_a_text() =>
        Assert.Empty(Compiled(new CorpusText("Press", "a.txt", "", new([0]), null, default, Empty)).Articles[0].Quotes.AsEnumerable());

    /// <summary>Its names take three pages, and no two of them fit into one literal.</summary>
    [Fact]
    public void An_index_of_several_literals()
    {
        string[] outlets = [.. Enumerable.Range(0, 5).Select(i => new string((char)('a' + i), 600_000))];
        var texts = outlets.Select(
            (outlet, i) =>
                new CorpusText(
                    "Press",
                    $"{i}.txt",
                    "It rains.",
                    new([0]),
                    new CatalogArticle($"{i}.txt", null, null, outlet, null, null, null, null, null, null, default),
                    default,
                    Empty with
                    {
                        Facts = new([new GeneratorFact(GeneratorFactKind.Outlet, GeneratorFactBasis.Declared, outlet, null, null)]),
                    }
                )
        );
        Assert.Equal(outlets, Compiled([.. texts]).Articles.Select(a => a.Outlet));
    }

    private static readonly ArticleModel Empty = new(
        default,
        default,
        new ArticleEntities(default, default),
        default,
        default,
        default,
        default,
        default
    );

    private static (CorpusModel Corpus, ArticleList Articles) Compiled(params CorpusText[] texts)
    {
        var (names, _) = CorpusNames.Of("Press", texts.Select((t, number) => (ArticleName.Of(t, t.Path), number)));
        var corpus = CorpusModel.Of(names, text => ArticleSummary.Of(texts[text]));
        var people = EntityIndex.Of(corpus);
        var shards = Shard.Of(names, text => texts[text]).Select(ShardData.Write).ToArray();
        var entries = CorpusEntries.Of(names, text => IndexEntry.Of(texts[text]));
        SourceWriter[] sources =
        [
            MembersSource.Write(corpus, people, "App"),
            IndexSource.Write(new IndexData(CorpusTables.Of(corpus, people), shards.Select(s => s.Places), [entries]), "App"),
            .. shards.Select(s => ShardSource.Write(s, "App")),
        ];
        using var image = new MemoryStream();
        var emitted = Project.Compile("class C;").AddSyntaxTrees(sources.Select(s => CSharpSyntaxTree.ParseText(s.ToString()))).Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return (
            corpus,
            (ArticleList)new AssemblyLoadContext(null).LoadFromStream(image).GetType("App.Press")!.GetProperty("Articles")!.GetValue(null)!
        );
    }

    private static CorpusText Text(Random random, string path)
    {
        // Letters of one to four bytes, and lines: some of them are none of the file.
        string[] pieces = ["a", "Ü", "字", "😀", " ", "\n", "\n", "”"];
        var text = string.Concat(Enumerable.Range(0, Small(random, 400)).Select(_ => pieces[random.Next(pieces.Length)]));
        var lines = Enumerable.Range(0, text.Length).Where(i => text[i] == '\n' && random.Next(3) > 0).Select(i => i + 1).Prepend(0);
        var entry = new CatalogArticle(
            path,
            null,
            null,
            Maybe(random, "Daily"),
            Maybe(random, "N. N."),
            Maybe(random, Day(random)),
            Maybe(random, (generator::Corpus.Extraction.PublicationDateSource)random.Next(3)),
            Maybe(random, "https://example.org/" + path),
            Maybe(random, "en"),
            Maybe(random, "CC0-1.0"),
            default
        );
        return new CorpusText("Press", path, text, lines.ToEquatableArray(), entry, default, Model(random, text));
    }

    private static ArticleModel Model(Random random, string text)
    {
        // A name belongs to one kind, as it does in a text, so that no two articles make one person of it.
        var entities = Some(random, 12, i => new GeneratorEntity(
                $"Name {i} {(GeneratorEntityKind)(i % 4)}",
                (GeneratorEntityKind)(i % 4),
                false,
                Gender.Unknown
            ))
            .ToEquatableArray();
        var expressions = Some(random, 9, _ => new GeneratorExpression(
                Span(random, text),
                (GeneratorTimexType)random.Next(4),
                $"V{random.Next(5)}",
                (GeneratorTimexModifier)random.Next(13),
                (GeneratorTimexAnchor)random.Next(4),
                Maybe(random, Interval(random)),
                Rule(random)
            ))
            .ToEquatableArray();
        expressions = expressions
            .Select((e, i) => e with { AnchorSpan = i == 0 ? null : Maybe(random, expressions[random.Next(i)].Span) })
            .ToEquatableArray();
        GeneratorBlock[] blocks =
        [
            .. InOrder(Some(random, 20, _ => Span(random, text)))
                .Select(span => new GeneratorBlock(span, (GeneratorBlockKind)random.Next(7))),
        ];
        GeneratorSpan[] sentences = [.. blocks.SelectMany(block => Sentences(random, text, block.Span))];
        return new ArticleModel(
            Facts(random, text),
            blocks.ToEquatableArray(),
            new ArticleEntities(
                entities,
                entities.Count == 0
                    ? default
                    : Some(random, 50, _ => Span(random, text))
                        .Order()
                        .Select(span => new GeneratorMention(span, random.Next(entities.Count)))
                        .ToEquatableArray()
            ),
            Some(random, 15, _ => Quote(random, text, entities.Count)).ToEquatableArray(),
            expressions,
            expressions.Count == 0 || sentences.Length == 0
                ? default
                : Some(random, 9, _ => Event(random, sentences, expressions.Count, entities.Count)).ToEquatableArray(),
            default,
            default
        )
        {
            Sentences = sentences.ToEquatableArray(),
            Tags = Some(random, 4, i => $"tag {i}").ToEquatableArray(),
            Fields = Some(random, 6, i => Field(random, $"f{i}")).ToEquatableArray(),
        };
    }

    private static decimal ValueOf(ArticleField field) => field.Number ?? field.Day?.DayNumber ?? (field.Flag == true ? 1 : 0);

    private static GeneratorField Field(Random random, string name) =>
        random.Next(4) switch
        {
            0 => GeneratorField.OfText(name, Rule(random) + "x"),
            1 => GeneratorField.OfFlag(name, random.Next(2) == 0),
            2 => GeneratorField.OfDay(name, Day(random)),
            _ => GeneratorField.OfNumber(
                name,
                new decimal(random.Next() * 2, random.Next() * 2, random.Next() * 2, random.Next(2) == 0, (byte)random.Next(29))
            ),
        };

    private static EquatableArray<GeneratorFact> Facts(Random random, string text) =>
        Enumerable
            .Range(0, Enum.GetValues<GeneratorFactKind>().Length)
            .Where(_ => random.Next(2) == 0)
            .Select(kind => new GeneratorFact(
                (GeneratorFactKind)kind,
                (GeneratorFactBasis)random.Next(3),
                kind == (int)GeneratorFactKind.Published ? Day(random).ToString() : "“Fact” " + random.Next(9),
                Maybe(random, Span(random, text)),
                Rule(random)
            ))
            .ToEquatableArray();

    private static GeneratorQuote Quote(Random random, string text, int entities) =>
        new(
            Span(random, text),
            (GeneratorQuoteKind)random.Next(3),
            entities > 0 ? Maybe(random, random.Next(entities)) : null,
            Maybe(random, Span(random, text)),
            Maybe(random, Span(random, text)),
            Maybe(random, Span(random, text)),
            Maybe(random, Span(random, text)),
            Maybe(random, random.Next(15)),
            Maybe(random, random.Next(15)),
            (generator::Corpus.Extraction.AttributionBasis)random.Next(7),
            Rule(random)
        )
        {
            Act = Maybe(random, (generator::Corpus.Extraction.SpeechAct)random.Next(5)),
        };

    /// <summary>Sentences of a block as the splitter makes them: nothing but spaces is between them, and no sentence is of spaces alone.</summary>
    private static IEnumerable<GeneratorSpan> Sentences(Random random, string text, GeneratorSpan block)
    {
        var starts = Enumerable
            .Range(block.Start, block.Length)
            .Where(at => !char.IsWhiteSpace(text[at]))
            .Where((_, number) => number == 0 || random.Next(4) == 0)
            .ToArray();
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : block.End;
            yield return new GeneratorSpan(starts[i], text[starts[i]..end].TrimEnd().Length);
        }
    }

    /// <summary>An event is in a sentence.</summary>
    private static GeneratorEvent Event(Random random, GeneratorSpan[] sentences, int expressions, int entities)
    {
        var sentence = sentences[random.Next(sentences.Length)];
        var start = random.Next(sentence.Length);
        return new(
            sentence,
            new GeneratorSpan(sentence.Start + start, random.Next(sentence.Length - start + 1)),
            random.Next(expressions),
            Interval(random),
            (generator::Corpus.Extraction.DateResolution)random.Next(4),
            Maybe(random, "key " + random.Next(3)),
            entities == 0 ? default : Some(random, 4, _ => random.Next(entities)).ToEquatableArray()
        );
    }

    private static GeneratorInterval Interval(Random random)
    {
        var first = Day(random);
        var precision = (GeneratorDatePrecision)random.Next(10);
        return new GeneratorInterval(
            first,
            precision == GeneratorDatePrecision.Day ? first : first.AddDays(Small(random, 40_000)) ?? first,
            precision,
            random.Next(2) == 0
        );
    }

    private static CalendarDate Day(Random random) =>
        CalendarDate.Of(random.Next(4) == 0 ? 1 + random.Next(9999) : 2024, 1 + random.Next(12), 1 + random.Next(28))!.Value;

    private static GeneratorSpan Span(Random random, string text)
    {
        var start = random.Next(text.Length + 1);
        return new GeneratorSpan(start, random.Next(text.Length - start + 1));
    }

    private static IEnumerable<GeneratorSpan> InOrder(IEnumerable<GeneratorSpan> spans)
    {
        var end = 0;
        foreach (var span in spans.Order().Where(s => s.Start >= end))
        {
            yield return span;
            end = span.End;
        }
    }

    private static string Rule(Random random) => random.Next(4) == 0 ? "" : "Rule" + random.Next(4);

    private static T? Maybe<T>(Random random, T value)
        where T : struct => random.Next(2) == 0 ? value : null;

    private static string? Maybe(Random random, string value) => random.Next(2) == 0 ? value : null;

    private static IEnumerable<T> Some<T>(Random random, int most, Func<int, T> make) =>
        [.. Enumerable.Range(0, Small(random, most)).Select(make)];

    /// <summary>A number up to a bound; often 0, seldom near it.</summary>
    private static int Small(Random random, int most) => random.Next(4) == 0 ? 0 : random.Next(1 + random.Next(most));
}
