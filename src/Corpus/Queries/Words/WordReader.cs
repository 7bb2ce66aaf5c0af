namespace Corpus;

/// <summary>Divides sentences into words.</summary>
internal static class WordReader
{
    public static IEnumerable<Word> Of(Article article)
    {
        var sentences = article.Sentences;
        for (var i = 0; i < sentences.Count; i++)
        {
            var span = sentences[i].Span;
            for (var at = span.Start; Next(article.Text, ref at, span.End) is { } word; at = word.End)
                yield return new Word(article, word, i, Form(article.Text.AsSpan(word.Start, word.Length)));
        }
    }

    /// <summary>The forms of the words of a text.</summary>
    public static IEnumerable<string> FormsOf(string text)
    {
        for (var at = 0; Next(text, ref at, text.Length) is { } word; at = word.End)
            yield return Form(text.AsSpan(word.Start, word.Length));
    }

    private static TextSpan? Next(string text, ref int at, int end)
    {
        while (at < end && !char.IsLetterOrDigit(text, at))
            at++;
        if (at >= end)
            return null;
        var stop = at;
        while (stop < end && (IsLetter(text, stop) || (stop + 1 < end && IsLetter(text, stop + 1) && Joins(text, stop))))
            stop++;
        return new TextSpan(at, stop - at);
    }

    // The second half of a surrogate pair is in no category by itself.
    private static bool IsLetter(string text, int at) =>
        char.IsLetterOrDigit(text, at)
        || char.IsLowSurrogate(text[at])
        || char.GetUnicodeCategory(text, at) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool Joins(string text, int at) =>
        text[at] switch
        {
            '\'' or '’' or '-' or '‐' => true,
            '.' or ',' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
            _ => false,
        };

    private static string Form(ReadOnlySpan<char> word)
    {
        Span<char> form = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(form);
        form.Replace('’', '\'');
        return new string(form);
    }
}
