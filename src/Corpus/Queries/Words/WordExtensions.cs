namespace Corpus;

/// <summary>Provides the words of articles and their statistics.</summary>
public static class WordExtensions
{
    /// <summary>Returns the words of the body of an article.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The words in the order of the text. They are found while the result is enumerated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static IEnumerable<Word> Words(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return WordReader.Of(article);
    }

    /// <summary>Returns the words of the bodies of articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <returns>The words in the order of the articles and their texts. They are found while the result is enumerated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public static IEnumerable<Word> Words(this IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.SelectMany(WordReader.Of);
    }

    /// <summary>Counts words, whatever their case.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The forms and their counts, the most frequent first and forms of the same count in ordinal order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static IReadOnlyList<WordCount> Frequencies(this IEnumerable<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Ordered(words.Select(word => word.Form));
    }

    /// <summary>Counts runs of consecutive words of a sentence (n-grams), whatever their case.</summary>
    /// <param name="words">The words, in the order of the text.</param>
    /// <param name="size">The number of words of a run.</param>
    /// <returns>The runs, with a space between words, and their counts, the most frequent first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is less than 1.</exception>
    public static IReadOnlyList<WordCount> NGrams(this IEnumerable<Word> words, int size)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Ordered(Runs(words, size).Select(run => string.Join(' ', run)));
    }

    /// <summary>Finds pairs of consecutive words of a sentence that are together more often than chance puts them (collocations).</summary>
    /// <param name="words">The words, in the order of the text.</param>
    /// <param name="minimum">The least number of times that a pair occurs.</param>
    /// <returns>The pairs that occur more often than expected, those with the highest log-likelihood first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is less than 1.</exception>
    public static IReadOnlyList<Collocation> Collocations(this IEnumerable<Word> words, int minimum = 2)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        var pairs = new Dictionary<(string First, string Second), int>();
        var (firsts, seconds) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var total = 0L;
        foreach (var pair in Runs(words, 2))
        {
            Add(pairs, (pair[0], pair[1]));
            Add(firsts, pair[0]);
            Add(seconds, pair[1]);
            total++;
        }

        return
        [
            .. pairs
                .Where(pair => pair.Value >= minimum)
                .Select(pair => new Collocation(
                    pair.Key.First,
                    pair.Key.Second,
                    pair.Value,
                    firsts[pair.Key.First],
                    seconds[pair.Key.Second],
                    total
                ))
                .Where(collocation => collocation.MutualInformation > 0)
                .OrderByDescending(collocation => collocation.LogLikelihood)
                .ThenBy(collocation => collocation.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>Compares how frequent words are with how frequent they are elsewhere (keyness).</summary>
    /// <param name="words">The words.</param>
    /// <param name="reference">The words to compare with. They should not be among <paramref name="words"/>.</param>
    /// <returns>A keyword for each form of either, the most typical of <paramref name="words"/> first and the most typical of <paramref name="reference"/> last.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Keyword> Keyness(this IEnumerable<Word> words, IEnumerable<Word> reference)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(reference);
        var (here, there) = (Count(words.Select(word => word.Form)), Count(reference.Select(word => word.Form)));
        var (total, totalThere) = (here.Values.Sum(count => (long)count), there.Values.Sum(count => (long)count));
        return
        [
            .. here
                .Keys.Union(there.Keys, StringComparer.Ordinal)
                .Select(form => new Keyword(form, here.GetValueOrDefault(form), there.GetValueOrDefault(form), total, totalThere))
                .OrderByDescending(keyword => keyword.LogLikelihood)
                .ThenBy(keyword => keyword.Form, StringComparer.Ordinal),
        ];
    }

    /// <summary>Returns how evenly a word is spread over articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="word">One word, whatever its case.</param>
    /// <returns>The numbers of the word in the articles.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not one word.</exception>
    public static Dispersion Dispersion(this IEnumerable<Article> articles, string word)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(word);
        if (WordReader.FormsOf(word).Take(2).ToArray() is not [var form])
            throw new ArgumentException($"'{word}' is not one word.", nameof(word));
        var (sizes, counts, range) = (new List<int>(), new List<int>(), 0);
        foreach (var article in articles)
        {
            var (size, count) = (0, 0);
            foreach (var one in WordReader.Of(article))
            {
                size++;
                if (one.Form == form)
                    count++;
            }

            sizes.Add(size);
            counts.Add(count);
            range += count > 0 ? 1 : 0;
        }

        return new Dispersion(counts.Sum(), range, DeviationOfProportions(sizes, counts));
    }

    /// <summary>Gries (2008), normalized by Lijffijt and Gries (2012).</summary>
    private static double? DeviationOfProportions(List<int> sizes, List<int> counts)
    {
        double size = sizes.Sum(one => (double)one),
            count = counts.Sum(one => (double)one);
        if (count == 0)
            return null;
        var least = sizes.Where(one => one > 0).Min() / size;
        var deviation = sizes.Zip(counts, (s, c) => Math.Abs((s / size) - (c / count))).Sum() / 2;
        return least < 1 ? deviation / (1 - least) : 0;
    }

    private static IEnumerable<string[]> Runs(IEnumerable<Word> words, int size)
    {
        var run = new List<string>();
        var previous = default(Word);
        foreach (var word in words)
        {
            if (!ReferenceEquals(word.Article, previous.Article) || word.Sentence != previous.Sentence)
                run.Clear();
            previous = word;
            if (run.Count == size)
                run.RemoveAt(0);
            run.Add(word.Form);
            if (run.Count == size)
                yield return [.. run];
        }
    }

    private static IReadOnlyList<WordCount> Ordered(IEnumerable<string> forms) =>
        [
            .. Count(forms)
                .Select(form => new WordCount(form.Key, form.Value))
                .OrderByDescending(word => word.Count)
                .ThenBy(word => word.Form, StringComparer.Ordinal),
        ];

    private static Dictionary<string, int> Count(IEnumerable<string> forms)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in forms)
            Add(counts, form);
        return counts;
    }

    private static void Add<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
