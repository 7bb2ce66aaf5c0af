using Corpus.Generator.Lexicons;
using Corpus.Generator.People;
using Corpus.Generator.Sentences;

namespace Corpus.Generator.Quotations;

/// <summary>What a token is in its sentence.</summary>
internal enum Tag : byte
{
    Other,
    Determiner,
    Possessive,
    Number,
    Adjective,
    Noun,
    Name,
    Time,
    Pronoun,
    Object,
    Reflexive,
    Relative,
    Preposition,
    To,
    As,
    Conjunction,
    Subordinator,
    Adverb,
    Modal,
    Be,
    Have,
    Do,

    /// <summary>A form with a tense, or a participle: <c>says</c>, <c>said</c>.</summary>
    Verb,

    /// <summary>The plain form where it has no tense: <c>to say</c>, <c>will say</c>.</summary>
    Base,

    Gerund,

    /// <summary>The <c>’s</c> of possession.</summary>
    Genitive,

    /// <summary>A hyphen or slash inside a compound.</summary>
    Hyphen,

    Comma,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Stop,
}

/// <summary>Gives each token one tag, from its classes and its neighbours, in one pass from left to right.</summary>
internal static class Tagger
{
    private const int LongestName = 6;

    public static Tag[] TagsOf(Document document, Cast cast)
    {
        var tokens = document.Tokens;
        var tags = new Tag[tokens.Length];
        var first = new bool[tokens.Length + 1];
        foreach (var sentence in document.Sentences)
            first[sentence.FirstToken] = true;
        MarkNames(tokens, cast, tags);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (first[i])
                document.Cancellation.ThrowIfCancellationRequested();
            if (tags[i] != Tag.Name)
                tags[i] = Of(document, tags, i, StartsSentence(tokens, first, i));
        }

        return tags;
    }

    private static void MarkNames(Token[] tokens, Cast cast, Tag[] tags)
    {
        var i = 0;
        foreach (var mention in cast.Mentions)
        {
            while (i < tokens.Length && tokens[i].Start < mention.Span.Start)
                i++;
            for (; i < tokens.Length && tokens[i].End <= mention.Span.End; i++)
                tags[i] = Tag.Name;
        }
    }

    // The word after an opening quotation mark begins a sentence as far as its large letter goes.
    private static bool StartsSentence(Token[] tokens, bool[] first, int i) =>
        first[i] || tokens[i - 1].Kind == TokenKind.Mark && (tokens[i - 1].First is '“' or '"' or '‘' or '\'' or '`' or '«' or '.' or '?' or '!' or ':' or '…' or '*' or '•' or '(' or '—');

    private static Tag Of(Document document, Tag[] tags, int i, bool starts)
    {
        var token = document.Tokens[i];
        var before = i > 0 ? tags[i - 1] : Tag.Stop;
        return token.Kind switch
        {
            TokenKind.Number => Tag.Number,
            TokenKind.Clitic => OfClitic(document, before, i),
            TokenKind.Mark => OfMark(document, i),
            _ when Hyphenated(document.Tokens, i) => token.IsCapitalised ? Tag.Name : Tag.Noun,
            _ => OfWord(document, tags, i, before, starts),
        };
    }

    private static Tag OfClitic(Document document, Tag before, int i)
    {
        var token = document.Tokens[i];
        if (token.Length == 1)
            return Tag.Genitive;
        switch (document.Text[token.Start + 1] | 0x20)
        {
            case 's':
                var next = i + 1 < document.Tokens.Length ? WordClasses.Of(document.Tokens[i + 1]) : WordClass.None;
                return before is Tag.Pronoun or Tag.Relative or Tag.Adverb
                    || (next & WordClass.Determiner) != 0 && before != Tag.Time
                    || (next & WordClass.Gerund) != 0 && before != Tag.Time && (next & WordClass.Noun) == 0 && i + 2 < document.Tokens.Length
                        && (WordClasses.Of(document.Tokens[i + 2]) & ~(WordClass.Noun | WordClass.CueNoun | WordClass.PersonNoun | WordClass.Verb | WordClass.Base | WordClass.CueVerb | WordClass.ActVerb)) != 0
                    ? Tag.Be
                    : Tag.Genitive;
            case 'l':
            case 'd':
                return Tag.Modal;
            case 'v':
                return Tag.Have;
            default:
                return Tag.Be;
        }
    }

    private static Tag OfMark(Document document, int i)
    {
        var token = document.Tokens[i];
        var next = i + 1 < document.Tokens.Length ? document.Tokens[i + 1] : default;
        switch (token.First)
        {
            case ',':
                return Tag.Comma;
            case ':':
                return Tag.Colon;
            case ';':
                return Tag.Semicolon;
            case '—' or '–' or '―':
                return Tag.Dash;
            case '-' or '/':
                return token.Length == 1 && !token.SpaceBefore && next.Length > 0 && !next.SpaceBefore ? Tag.Hyphen : Tag.Dash;
            case '(' or '[':
                return Tag.Open;
            case ')' or ']':
                return Tag.Close;
            case '.' when !token.SpaceBefore && next.Length > 0 && !next.SpaceBefore && char.IsLower(next.First):
                return Tag.Hyphen;
            case '.' or '!' or '?':
                return Tag.Stop;
            case '&':
                return Tag.Conjunction;
            case '’' or '\'' when !token.SpaceBefore && i > 0 && document.Tokens[i - 1].Kind == TokenKind.Word:
                return Tag.Genitive;
            case '$' or '€' or '£' or '#' or '@' or '%':
                return Tag.Number;
            default:
                return Tag.Other;
        }
    }

    private static bool Hyphenated(Token[] tokens, int i) =>
        i + 2 < tokens.Length && tokens[i + 1].IsMark('-') && tokens[i + 1].Length == 1 && !tokens[i + 1].SpaceBefore && !tokens[i + 2].SpaceBefore
        || i > 1 && !tokens[i].SpaceBefore && tokens[i - 1].IsMark('-') && tokens[i - 1].Length == 1 && !tokens[i - 1].SpaceBefore;

    private static Tag OfWord(Document document, Tag[] tags, int i, Tag before, bool starts)
    {
        var token = document.Tokens[i];
        var word = WordClasses.Of(token);
        if ((word & WordClass.Time) != 0 && (token.IsCapitalised || (word & (WordClass.Verb | WordClass.Modal)) == 0))
            return Tag.Time;
        if (token.IsCapitalised && !starts && token is not { Length: 1, First: 'I' })
            return HeadlineVerb(token, word, before) ? Tag.Verb : Tag.Name;
        if (word == WordClass.None)
            return Unknown(document, tags, i, before, starts);
        return Closed(document, i, word, before) is { } closed ? closed
            : (word & WordClass.Verb) != 0 ? OfVerb(document, tags, i, word, before)
            : (word & WordClass.Adjective) != 0 ? Tag.Adjective
            : (word & WordClass.Time) != 0 ? Tag.Time
            : Tag.Noun;
    }

    // Headlines write verbs with a large letter too.
    private static bool HeadlineVerb(Token token, WordClass word, Tag before) =>
        token.Case == LetterCase.Capitalised && (word & WordClass.CueVerb) != 0 && (word & (WordClass.Third | WordClass.Past)) != 0
        && (word & WordClass.Noun) == 0 && before is Tag.Name;

    private static Tag? Closed(Document document, int i, WordClass word, Tag before)
    {
        // "once said", but "once it is over".
        if ((word & WordClass.Subordinator) != 0 && document.Of(document.Tokens[i]) is "once" && i + 1 < document.Tokens.Length
            && (WordClasses.Of(document.Tokens[i + 1]) & WordClass.Verb) != 0)
            return Tag.Adverb;
        if ((word & WordClass.That) != 0)
            return OfThat(document, i, before);
        if ((word & (WordClass.Possessive | WordClass.Object)) == (WordClass.Possessive | WordClass.Object))
            return StartsPhrase(document, i + 1) ? Tag.Possessive : Tag.Object;
        if ((word & WordClass.Preposition) != 0 && (word & WordClass.Verb) != 0 && before is Tag.Pronoun or Tag.To or Tag.Modal or Tag.Do)
            return Tag.Base;
        foreach (var (flag, tag) in ClosedClasses)
        {
            if ((word & flag) != 0)
                return tag;
        }

        return null;
    }

    private static readonly (WordClass Flag, Tag Tag)[] ClosedClasses =
    [
        (WordClass.Modal, Tag.Modal), (WordClass.Be, Tag.Be), (WordClass.Have, Tag.Have), (WordClass.Do, Tag.Do),
        (WordClass.Determiner, Tag.Determiner), (WordClass.Possessive, Tag.Possessive), (WordClass.Number, Tag.Number),
        (WordClass.Pronoun, Tag.Pronoun), (WordClass.Object, Tag.Object), (WordClass.Reflexive, Tag.Reflexive),
        (WordClass.Relative, Tag.Relative), (WordClass.To, Tag.To), (WordClass.As, Tag.As),
        (WordClass.Preposition, Tag.Preposition), (WordClass.Conjunction, Tag.Conjunction),
        (WordClass.Subordinator, Tag.Subordinator), (WordClass.Adverb, Tag.Adverb),
    ];

    private static Tag OfThat(Document document, int i, Tag before)
    {
        if (i + 1 >= document.Tokens.Length)
            return Tag.Pronoun;
        var next = WordClasses.Of(document.Tokens[i + 1]);
        if ((next & (WordClass.Verb | WordClass.Modal | WordClass.Be | WordClass.Have | WordClass.Do)) != 0 && !document.Tokens[i + 1].IsCapitalised && (next & WordClass.Gerund) == 0)
            return before is Tag.Noun or Tag.Name or Tag.Comma or Tag.Other ? Tag.Relative : Tag.Pronoun;
        return before is Tag.Preposition or Tag.Stop ? Tag.Determiner : Tag.Subordinator;
    }

    private static bool StartsPhrase(Document document, int i)
    {
        if (i >= document.Tokens.Length)
            return false;
        var token = document.Tokens[i];
        var word = WordClasses.Of(token);
        return token.Kind == TokenKind.Word && (word & (WordClass.Preposition | WordClass.Determiner | WordClass.Pronoun | WordClass.That | WordClass.Conjunction
            | WordClass.To | WordClass.As | WordClass.Modal | WordClass.Be | WordClass.Have | WordClass.Do | WordClass.Adverb | WordClass.Subordinator | WordClass.Possessive | WordClass.Time)) == 0
            || token.Kind == TokenKind.Number
            || token.Kind == TokenKind.Mark && token.First is '“' or '"' && token.SpaceBefore;
    }

    private static Tag OfVerb(Document document, Tag[] tags, int i, WordClass word, Tag before)
    {
        var governor = i - 1;
        while (governor >= 0 && tags[governor] == Tag.Adverb)
            governor--;
        var left = governor >= 0 ? tags[governor] : Tag.Stop;
        if (left is Tag.To or Tag.Modal or Tag.Do && (word & WordClass.Base) != 0)
            return Tag.Base;
        if (before is Tag.Determiner && (word & WordClass.CueVerb) != 0 && (word & WordClass.Noun) == 0 && StandsForPeople(document, i - 1))
            return Tag.Verb;
        // "the mother of two said"
        if (before is Tag.Number && (word & (WordClass.CueVerb | WordClass.Past)) == (WordClass.CueVerb | WordClass.Past) && (word & WordClass.Base) == 0)
            return Tag.Verb;
        if (before is Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Adjective or Tag.Number)
            return (word & (WordClass.Base | WordClass.Third | WordClass.Gerund)) != 0 ? Tag.Noun : Tag.Adjective;
        if (left is Tag.Be or Tag.Have && (word & (WordClass.Past | WordClass.Participle)) != 0)
            return Tag.Verb;
        if ((word & WordClass.Gerund) != 0)
            return Tag.Gerund;
        if ((word & (WordClass.Past | WordClass.Participle)) != 0 && (word & WordClass.Base) == 0)
            return before is Tag.Preposition || before is Tag.Verb && i + 1 < tags.Length && document.Tokens[i + 1].IsCapitalised ? Tag.Adjective : Tag.Verb;
        if (before is Tag.Preposition or Tag.As)
            return Tag.Noun;
        if ((word & WordClass.Third) != 0)
            return left is Tag.Stop || left is Tag.Noun or Tag.Name && IsPluralNoun(document, i, governor, word) ? Tag.Noun : Tag.Verb;
        return PlainForm(document, tags, governor, left, word);
    }

    // "some said", "another said"
    private static bool StandsForPeople(Document document, int i) =>
        document.Of(document.Tokens[i]) is "some" or "many" or "most" or "another" or "several" or "few" or "both" or "all" or "each"
            or "Some" or "Many" or "Most" or "Another" or "Several" or "Few" or "Both" or "All" or "Each";

    // "they say", "officials say", "who say"; but "the campaign call" is a noun.
    private static Tag PlainForm(Document document, Tag[] tags, int governor, Tag left, WordClass word) => left switch
    {
        Tag.Pronoun or Tag.Relative => Tag.Verb,
        Tag.Name when IsOneOfTwo(tags, governor) => Tag.Verb,
        Tag.Name when (word & WordClass.Noun) != 0 => Tag.Noun,
        Tag.Noun or Tag.Name => (word & WordClass.Past) != 0 || IsPlural(document, governor) ? Tag.Verb : Tag.Noun,
        Tag.Stop or Tag.Conjunction => Tag.Base,
        _ => (word & WordClass.Noun) != 0 ? Tag.Noun : Tag.Verb,
    };

    // "Doe and Poe call": two names are a plural.
    private static bool IsOneOfTwo(Tag[] tags, int i)
    {
        var first = i;
        while (first > 0 && first > i - LongestName && tags[first] == Tag.Name)
            first--;
        return first > 0 && tags[first] == Tag.Conjunction && tags[first - 1] == Tag.Name;
    }

    private static bool IsPlural(Document document, int i) =>
        document.Text[document.Tokens[i].End - 1] == 's' || document.Of(document.Tokens[i]) is "people" or "men" or "women" or "police" or "children" or "People" or "Men" or "Women" or "Police" or "Children";

    // "the late-night tweets accusing her", "the campaign’s calls for": what follows a verb of saying does not follow here.
    private static bool IsPluralNoun(Document document, int i, int governor, WordClass word)
    {
        if ((word & WordClass.Noun) == 0 || (WordClasses.Of(document.Tokens[governor]) & WordClass.PersonNoun) != 0 || i + 1 >= document.Tokens.Length)
            return false;
        var next = document.Tokens[i + 1];
        var after = WordClasses.Of(next);
        if (document.Tokens[governor].IsCapitalised)
            return (after & (WordClass.Finite | WordClass.Modal)) != 0;
        return (after & (WordClass.Finite | WordClass.Modal | WordClass.Gerund | WordClass.Conjunction | WordClass.Past)) != 0
            || next.Kind == TokenKind.Mark && next.First is ',' or '.' or ')' or '-' or '—' or '–'
            || (after & WordClass.Preposition) != 0;
    }

    private static Tag Unknown(Document document, Tag[] tags, int i, Tag before, bool starts)
    {
        var text = document.Of(document.Tokens[i]);
        var modifies = before is Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Adjective or Tag.Number;
        if (text.Length > 4 && text.EndsWith("ly".AsSpan(), StringComparison.Ordinal) && (!document.Tokens[i].IsCapitalised || i + 1 < document.Tokens.Length && document.Tokens[i + 1].IsMark(',')))
            return Tag.Adverb;
        if (text.Length > 4 && text.EndsWith("ing".AsSpan(), StringComparison.Ordinal) && !document.Tokens[i].IsCapitalised)
            return modifies ? Tag.Noun : Tag.Gerund;
        if (text.Length > 4 && text.EndsWith("ed".AsSpan(), StringComparison.Ordinal) && !document.Tokens[i].IsCapitalised)
            return modifies || before is Tag.Preposition ? Tag.Adjective : Tag.Verb;
        return Tag.Noun;
    }
}
