using Corpus.Extraction.Blocks;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>A title tells no date; where it tells in other words what the lead dates, it is a mention of the same happening.</summary>
internal static class Headline
{
    /// <summary>How many sentences after the title count as the lead.</summary>
    private const int Lead = 2;
    private const int LeastShared = 2;
    private const int Stem = 4;

    private static readonly Lexicon Common = Lexicon.Of("Events/common-words");

    /// <summary>The title as a mention of the first happening of the lead that shares its words.</summary>
    public static DatedEvent? Of(Document document, IReadOnlyList<DatedEvent> events)
    {
        if (document.Sentences.Length < 2 || document.Sentences[0] is var title && !IsTitle(document, title))
            return null;
        var words = Stems(document, title);
        for (var i = 1; i <= Lead && i < document.Sentences.Length; i++)
        {
            var sentence = document.Sentences[i];
            foreach (var dated in events)
            {
                if (dated.Sentence != sentence.Span)
                    continue;
                var shared = Stems(document, sentence);
                shared.IntersectWith(words);
                if (shared.Count < LeastShared || shared.Count * 3 < words.Count)
                    break;
                return dated with { Sentence = title.Span, Clause = title.Span, Basis = DateBasis.RelativeToExpression };
            }
        }

        return null;
    }

    private static bool IsTitle(Document document, Sentence sentence) =>
        document.Blocks[sentence.Block] is var block && (block.Kind == BlockKind.Title || block.Kind == BlockKind.Paragraph && sentence.Block == 0)
        && block.Span == sentence.Span && !document.Tokens[sentence.EndToken - 1].IsMark('.');

    private static HashSet<string> Stems(Document document, Sentence sentence)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref document.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Length < 3 || Common.Contains(token))
                continue;
            var word = document.Of(token.Span).ToLowerInvariant();
            stems.Add(word.Length > Stem ? word.Substring(0, Stem) : word);
        }

        return stems;
    }
}
