namespace Corpus;

/// <summary>Provides the neighbors of records in the lists of an article: <c>article.Sentences.After(quote.Sentence)</c>.</summary>
public static class NeighborExtensions
{
    /// <summary>Returns the item after another one.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="item">An item of the list, or null.</param>
    /// <returns>The next item, or null if <paramref name="item"/> is the last one, is null or is not in the list.</returns>
    public static T? After<T>(this ValueList<T> list, T? item)
        where T : class => At(list, item, 1);

    /// <summary>Returns the item before another one.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="item">An item of the list, or null.</param>
    /// <returns>The previous item, or null if <paramref name="item"/> is the first one, is null or is not in the list.</returns>
    public static T? Before<T>(this ValueList<T> list, T? item)
        where T : class => At(list, item, -1);

    private static T? At<T>(ValueList<T> list, T? item, int step)
        where T : class
    {
        var index = item is null ? -1 : IndexOf(list.AsSpan(), item);
        return index >= 0 && index + step >= 0 && index + step < list.Count ? list[index + step] : null;
    }

    // The item itself, or else the first that is equal to it.
    private static int IndexOf<T>(ReadOnlySpan<T> items, T item)
        where T : class
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (ReferenceEquals(items[i], item))
                return i;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Equals(item))
                return i;
        }

        return -1;
    }
}
