using Corpus.Extraction;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Tool.Explain;

/// <summary>A word that decided: if no word list had it, the result would be another.</summary>
/// <param name="Entries">The entries of word lists that hold the word.</param>
internal sealed record DecidingWord(TextSpan Span, IReadOnlyList<WordEntry> Entries);

/// <summary>An entry of a word list that occurs in the text.</summary>
/// <param name="List">The folder and name of the list: <c>Lexicons/cue-verbs</c>.</param>
/// <param name="Value">The value of the entry in the list; "" if it has none.</param>
internal sealed record WordEntry(string List, TextSpan Span, string Value);

/// <summary>The words of a part of a text.</summary>
internal static class Words
{
    private const int LongestEntry = 6;
    private const int Shown = 60;

    /// <summary>The entries of word lists that hold a token.</summary>
    /// <param name="folders">The folders of the lists that count.</param>
    public static IEnumerable<WordEntry> EntriesAt(Token[] tokens, int at, string[] folders)
    {
        foreach (var list in English.Lexicons.Values.OrderBy(list => list.Name, StringComparer.Ordinal))
        {
            if (!folders.Contains(list.Name[..list.Name.IndexOf('/')]))
                continue;
            for (var first = Math.Max(0, at - LongestEntry); first <= at; first++)
            {
                if (list.Match(tokens, first, out var value) is var length && first + length > at)
                    yield return new WordEntry(list.Name, TextSpan.Between(tokens[first].Start, tokens[first + length - 1].End), value);
            }
        }
    }

    /// <summary>Words of a text in one line and in quotation marks, shortened in the middle if there are many.</summary>
    public static string Quoted(string text, TextSpan span)
    {
        var words = span.In(text).ReplaceLineEndings(" ");
        return words.Length <= Shown ? $"“{words}”" : $"“{words[..(Shown / 2)].TrimEnd()} … {words[^(Shown / 2)..].TrimStart()}”";
    }
}
