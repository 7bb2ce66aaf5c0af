using Corpus.Tests.Generation;

namespace Corpus.Tests.Records;

/// <summary>Records are made on first touch: threads that touch them at once all see the same ones.</summary>
public class ConcurrencyTests
{
    private const int Threads = 8;
    private const int Rounds = 40;

    [Fact]
    public void Threads_that_touch_a_fresh_corpus_at_once_see_the_same_records()
    {
        var project = new Project();
        for (var i = 0; i < 20; i++)
            project.With(
                $"t{i:D2}.txt",
                $"“This is number {i},” Anna Berg told Carl Dorn on 3 May 2024. “It rains,” Dorn said last year. In June 2019 he left."
            );
        using var image = project.Run().Emit();
        for (var round = 0; round < Rounds; round++)
        {
            var (articles, people) = Run.Load(image);
            var seen = new List<object?>[Threads];
            using var gate = new Barrier(Threads);
            var threads = Enumerable
                .Range(0, Threads)
                .Select(number => new Thread(() =>
                {
                    gate.SignalAndWait();
                    seen[number] = [.. Touch(articles, people, number)];
                }))
                .ToArray();
            Array.ForEach(threads, t => t.Start());
            Array.ForEach(threads, t => t.Join());
            for (var other = 1; other < Threads; other++)
            {
                Assert.Equal(seen[0].Count, seen[other].Count);
                for (var i = 0; i < seen[0].Count; i++)
                    Assert.True(ReferenceEquals(seen[0][i], seen[other][i]), $"{seen[0][i]} was made twice");
            }

            Assert.Equal(20 * 2, articles.Sum(a => a.Quotes.Count));
        }
    }

    /// <summary>Every record that can be reached, each thread's first article another, told in one order.</summary>
    private static IEnumerable<object?> Touch(ArticleList articles, EntityList people, int thread)
    {
        var order = Enumerable.Range(0, articles.Count).Select(i => (i + (thread * 7)) % articles.Count);
        var touched = order.Select(i => (Number: i, Records: Of(articles[i]).ToArray())).ToArray();
        return touched.OrderBy(t => t.Number).SelectMany(t => t.Records).Concat(people);
    }

    private static IEnumerable<object?> Of(Article article) =>
        [
            article,
            article.Text,
            article.Id,
            article.Path,
            .. article.Blocks.SelectMany(b => new object[] { b, b.Passage, b.Text }),
            .. article.Sentences.SelectMany(s => new object[] { s, s.Text }),
            .. article.Mentions.SelectMany(m => new object[] { m, m.Entity, m.Passage.Text }),
            .. article.Quotes.SelectMany(q =>
                new object?[] { q, q.Text, q.Speaker, q.SpeakerName, q.Source, q.Source?.Text, q.Cue, q.Addressee, q.Rule }
            ),
            .. article.Expressions.SelectMany(e => new object[] { e, e.Passage, e.Passage.Text }),
            .. article.Events.SelectMany(e => new object?[] { e, e.Clause, e.Clause.Text, e.Sentence, e.Key }.Concat(e.Participants)),
        ];
}
