using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Events;

/// <summary>The word lists that several parts of this stage use.</summary>
internal static class EventWords
{
    public static readonly Lexicon Reporting = Lexicon.Of("Events/reporting");
    public static readonly Lexicon Conjunctions = Lexicon.Of("Events/conjunctions");
    public static readonly Lexicon Common = Lexicon.Of("Events/common-words");
}
