using System.Runtime.Loader;
using Corpus.Data;
using Corpus.Tests.Generation;

namespace Corpus.Tests.Records;

/// <summary>Alone: where the tests themselves can be edited while they run, the corpora of other tests would be read again too.</summary>
[Collection(nameof(MemoryTests.Alone))]
public class HotReloadTests
{
    [Fact]
    public void Lists_show_the_data_that_replaced_those_of_a_running_program()
    {
        var data = new Replaced(Baked("“It rains,” Carla Dorn said."));
        var reader = new CorpusReader(data, isReplaceable: true);
        var (articles, people) = (ArticleList.Of(reader), EntityList.Of(reader, EntityKind.Person));
        Assert.Equal(["Carla Dorn: “It rains,”"], reader.Quotes.Select(q => q.ToString()));
        Assert.Equal(["Carla Dorn"], people.Select(p => p.Name));
        Assert.Empty(reader.Events);

        data.Now = Baked(
            "On May 3, 2024, the bridge was closed. “It pours,” Bo Lund said. “It is late,” Ann Poe said.",
            "“It is dry,” Carla Dorn said."
        );
        HotReload.ClearCache(null);

        Assert.Equal(
            ["Bo Lund: “It pours,”", "Ann Poe: “It is late,”", "Carla Dorn: “It is dry,”"],
            reader.Quotes.Select(q => q.ToString())
        );
        Assert.Equal(["Ann Poe", "Bo Lund", "Carla Dorn"], people.Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["2024-05-03"], reader.Events.Select(e => e.When.ToString()));
        Assert.Equal(3, reader.Entities.Count);
        Assert.Equal(["“It is dry,” Carla Dorn said."], articles.Skip(1).Select(a => a.Text));
        Assert.Equal("Bo Lund", Assert.Single(reader.Quotes.By(people["Bo Lund"])).SpeakerName);
    }

    /// <summary>An enumeration ends where the shorter data end.</summary>
    [Theory]
    [InlineData(2, 3, 2)]
    [InlineData(3, 2, 2)]
    [InlineData(3, 1, 1)]
    public void An_enumeration_goes_on_after_the_data_were_replaced(int before, int after, int expected)
    {
        var data = new Replaced(Baked(Texts(before)));
        var reader = new CorpusReader(data, isReplaceable: true);
        var articles = ArticleList.Of(reader).GetEnumerator();
        Assert.True(articles.MoveNext());

        data.Now = Baked(Texts(after));
        HotReload.ClearCache(null);

        var count = 1;
        for (; articles.MoveNext(); count++)
            Assert.NotNull(articles.Current);
        Assert.Equal(expected, count);
        Assert.Equal(after, ArticleList.Of(reader).Count);
    }

    private static string[] Texts(int count) => [.. Enumerable.Range(1, count).Select(i => $"“It rains {i},” Carla Dorn said.")];

    [Fact]
    public void An_enumerator_that_is_reset_begins_again()
    {
        var data = Baked(Texts(3));
        var articles = ArticleList.Of(new CorpusReader(data)).GetEnumerator();
        string[] first = [Next(), Next()];
        articles.Reset();
        string[] again = [Next(), Next()];
        Assert.Equal(first, again);
        Next();
        Assert.False(articles.MoveNext());

        string Next()
        {
            Assert.True(articles.MoveNext());
            return articles.Current.Text;
        }
    }

    /// <summary>What a thread reads while the data are replaced may be of both; what it reads afterward is not.</summary>
    [Fact]
    public void Threads_that_read_meanwhile_leave_nothing_behind()
    {
        CorpusData[] versions =
        [
            Baked("“It rains,” Carla Dorn said."),
            Baked([
                .. Enumerable
                    .Range(0, 40)
                    .Select(i =>
                        $"On May 3, 2024, it rained. “It pours {i},” Bo Lund said. “It is late,” Ann Poe{(char)('a' + (i % 26))} said."
                    ),
            ]),
        ];
        var data = new Replaced(versions[0]);
        var reader = new CorpusReader(data, isReplaceable: true);
        var lists = (Articles: ArticleList.Of(reader), People: EntityList.Of(reader, EntityKind.Person), Events: reader.Events);
        var isDone = false;
        var readers = new Thread[3];
        for (var i = 0; i < readers.Length; i++)
        {
            readers[i] = new Thread(() =>
            {
                while (!Volatile.Read(ref isDone))
                {
                    try
                    {
                        _ = All();
                    }
                    catch (SystemException)
                    {
                        // A query of the moment may fail.
                    }
                }
            });
            // A thread that does not end does not keep the process of the tests alive.
            readers[i].IsBackground = true;
            readers[i].Start();
        }

        try
        {
            string[] expected = [.. versions.Select(version => AllOf(new CorpusReader(version)))];
            for (var i = 1; i <= 200; i++)
            {
                data.Now = versions[i % 2];
                HotReload.ClearCache(null);
                Assert.Equal(expected[i % 2], All());
            }
        }
        finally
        {
            Volatile.Write(ref isDone, true);
        }

        Assert.All(readers, thread => Assert.True(thread.Join(TimeSpan.FromMinutes(2))));

        string All() => Text(lists.Articles, lists.People, reader.Quotes, lists.Events);
    }

    private static string AllOf(CorpusReader reader) =>
        Text(ArticleList.Of(reader), EntityList.Of(reader, EntityKind.Person), reader.Quotes, reader.Events);

    private static string Text(ArticleList articles, EntityList people, QuoteList quotes, EventList events) =>
        string.Join(
            '\n',
            articles
                .Select(a => a.Text)
                .Concat(people.Select(p => p.Name))
                .Concat(quotes.Select(q => q.ToString()))
                .Concat(events.Select(e => e.ToString()))
        );

    /// <summary>The data that the generator compiles for texts.</summary>
    private static CorpusData Baked(params string[] texts)
    {
        var project = new Project();
        for (var i = 0; i < texts.Length; i++)
            project.With($"{i}.txt", texts[i]);
        using var image = new MemoryStream();
        Assert.True(project.Run().Output.Emit(image).Success);
        image.Position = 0;
        return (CorpusData)Activator.CreateInstance(new AssemblyLoadContext(null).LoadFromStream(image).GetType("App.Press+Baked")!)!;
    }

    /// <summary>Data whose methods return something else after an update, as those of a class do that was edited while the program runs.</summary>
    private sealed class Replaced(CorpusData data) : CorpusData(Layout.Format)
    {
        public CorpusData Now { get; set; } = data;

        public override ReadOnlySpan<byte> Head => Now.Head;

        public override ReadOnlySpan<byte> Index(int number) => Now.Index(number);

        public override ReadOnlySpan<byte> Shard(int number) => Now.Shard(number);
    }
}
