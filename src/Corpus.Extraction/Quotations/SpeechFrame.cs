using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>What can follow a verb of saying, and what it then says. <c>speech-verbs.txt</c> has an example of each.</summary>
[Flags]
internal enum SpeechFrame
{
    None = 0,

    /// <summary>A clause with or without "that".</summary>
    Clause = 1 << 0,

    /// <summary>A clause that needs no "that": a noun after the verb is hardly its object.</summary>
    Bare = 1 << 1,

    /// <summary>A clause only if "that" introduces it.</summary>
    That = 1 << 2,

    /// <summary>A reported question.</summary>
    Question = 1 << 3,

    /// <summary>The one spoken to.</summary>
    Told = 1 << 4,

    /// <summary>The one who is asked, and the infinitive of what is asked for.</summary>
    Request = 1 << 5,

    /// <summary>What is asked for, as a clause or a noun phrase.</summary>
    Demand = 1 << 6,

    /// <summary>The infinitive of what somebody binds himself to.</summary>
    Commitment = 1 << 7,

    /// <summary>The infinitive of what somebody says of himself.</summary>
    Oneself = 1 << 8,

    /// <summary>The accused, "of", and the accusation.</summary>
    Accusation = 1 << 9,

    /// <summary>A noun phrase that was said.</summary>
    Object = 1 << 10,

    /// <summary>Something that is said not to be so.</summary>
    Denial = 1 << 11,

    /// <summary>A noun for something said or written.</summary>
    Issuing = 1 << 12,

    /// <summary>Nothing: the present of the verb is a noun as often.</summary>
    NounLike = 1 << 13,

    /// <summary>The subject may be a thing that says nothing.</summary>
    Thing = 1 << 14,

    /// <summary>A form in -ing for what somebody says about doing something.</summary>
    Gerund = 1 << 15,
}

/// <summary>What a verb does with a verb of saying that it governs. <c>governing-verbs.txt</c> has an example of each.</summary>
internal enum Governing
{
    None,
    Phase,
    Avoiding,
    Causing,
    Medium,
    Channel,
}

/// <summary>The frames of every verb of saying, looked up by the number of the word.</summary>
internal static class SpeechVerbs
{
    private static readonly Lexicon Verbs = Lexicon.Of("Quotations/speech-verbs");
    private static readonly Lexicon<SpeechFrame> Phrases = new(Verbs);
    private static readonly Lexicon<Governing> Governors = Lexicon<Governing>.Of("Quotations/governing-verbs");
    private static readonly SpeechFrame[] Frames = Read();

    /// <summary>The frames of the verb without a particle.</summary>
    public static SpeechFrame Of(in Token token) => Of(token.Word);

    /// <inheritdoc cref="Of(in Token)"/>
    /// <param name="word">The number of a word in the vocabulary.</param>
    public static SpeechFrame Of(int word) => word < Frames.Length ? Frames[word] : SpeechFrame.None;

    /// <summary>The word is a verb of saying, or one with a particle can begin with it.</summary>
    public static bool IsAny(in Token token) => Of(token) != SpeechFrame.None || Verbs.Begins(token);

    public static Governing Governs(in Token token) => Governors[token] ?? Governing.None;

    /// <summary>How many tokens the verb has with its particle if it takes one of these frames so; 0 if it does not.</summary>
    public static int LengthOf(ReadOnlySpan<Token> tokens, int at, SpeechFrame any)
    {
        var length = Phrases.Match(tokens, at, out var frames);
        return length > 1 && (frames & any) != 0 ? length
            : (Of(tokens[at]) & any) != 0 ? 1
            : 0;
    }

    private static SpeechFrame[] Read()
    {
        var frames = new SpeechFrame[English.Vocabulary.Count];
        foreach (var list in new[] { "Quotations/speech-verbs", "Quotations/wordnet-speech-verbs" })
        {
            var lexicon = Lexicon.Of(list);
            foreach (var word in lexicon.IndexedWords)
                frames[word.Key] |= EnumValue.Parse<SpeechFrame>(list, lexicon.Values[word.Value]);
        }

        return frames;
    }
}
