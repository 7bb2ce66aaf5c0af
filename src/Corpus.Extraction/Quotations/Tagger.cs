using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

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
internal sealed class Tagger
{
    private const int LongestName = 6;

    private const WordClass Content = WordClass.Noun | WordClass.CueNoun | WordClass.PersonNoun | WordClass.Verb | WordClass.Base | WordClass.CueVerb | WordClass.ActVerb;

    private const WordClass NoPhrase = WordClass.Preposition | WordClass.Determiner | WordClass.Pronoun | WordClass.That | WordClass.Conjunction | WordClass.To | WordClass.As
        | WordClass.Modal | WordClass.Be | WordClass.Have | WordClass.Do | WordClass.Adverb | WordClass.Subordinator | WordClass.Possessive | WordClass.Time;

    private readonly Document _document;
    private readonly Token[] _tokens;
    private readonly Tag[] _tags;

    private Tagger(Document document) => (_document, _tokens, _tags) = (document, document.Tokens, new Tag[document.Tokens.Length]);

    public static Tag[] TagsOf(Document document, Cast cast)
    {
        var tagger = new Tagger(document);
        tagger.MarkNames(cast);
        tagger.Read();
        return tagger._tags;
    }

    private void MarkNames(Cast cast)
    {
        var i = 0;
        foreach (var mention in cast.Mentions)
        {
            while (At(i).Start < mention.Span.Start)
                i++;
            for (; At(i).End <= mention.Span.End; i++)
                _tags[i] = Tag.Name;
        }
    }

    private void Read()
    {
        foreach (var sentence in _document.Sentences)
        {
            _document.Progress.Reach(sentence.Span);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_tags[i] != Tag.Name)
                    _tags[i] = Of(i, i == sentence.FirstToken || OpensPhrase(At(i - 1)));
            }
        }
    }

    // The word after an opening quotation mark begins a sentence as far as its large letter goes.
    private static bool OpensPhrase(Token token) =>
        token.Kind == TokenKind.Mark && token.First is '“' or '"' or '‘' or '\'' or '`' or '«' or '.' or '?' or '!' or ':' or '…' or '*' or '•' or '(' or '—';

    private Token At(int i) => (uint)i < (uint)_tokens.Length ? _tokens[i] : Token.Outside;

    private WordClass WordAt(int i) => WordClasses.Of(At(i));

    private Tag TagAt(int i) => i >= 0 ? _tags[i] : Tag.Stop;

    private Tag Of(int i, bool starts) => _tokens[i].Kind switch
    {
        TokenKind.Number => Tag.Number,
        TokenKind.Clitic => OfClitic(i),
        TokenKind.Mark => OfMark(i),
        _ when IsHyphen(i + 1) || IsHyphen(i - 1) => _tokens[i].IsCapitalized ? Tag.Name : Tag.Noun,
        _ => OfWord(i, starts),
    };

    private Tag OfClitic(int i)
    {
        var token = _tokens[i];
        if (token.Length == 1)
            return Tag.Genitive;
        switch (_document.Text[token.Start + 1] | 0x20)
        {
            case 's':
                return IsShortForIs(i) ? Tag.Be : Tag.Genitive;
            case 'l':
            case 'd':
                return Tag.Modal;
            case 'v':
                return Tag.Have;
            default:
                return Tag.Be;
        }
    }

    // "he’s", "Doe’s a farmer", "Doe’s running for mayor"; but "Monday’s", "Doe’s running mate".
    private bool IsShortForIs(int i)
    {
        var next = WordAt(i + 1);
        var before = TagAt(i - 1);
        return before is Tag.Pronoun or Tag.Relative or Tag.Adverb
            || before != Tag.Time && ((next & WordClass.Determiner) != 0 || (next & (WordClass.Gerund | WordClass.Noun)) == WordClass.Gerund && (WordAt(i + 2) & ~Content) != 0);
    }

    // Without a blank on either side: of a compound.
    private bool IsHyphen(int i) => At(i) is { Kind: TokenKind.Mark, First: '-', Length: 1, SpaceBefore: false } && !At(i + 1).SpaceBefore;

    private Tag OfMark(int i)
    {
        var token = _tokens[i];
        var joins = !token.SpaceBefore && !At(i + 1).SpaceBefore;
        switch (token.First)
        {
            case ',':
                return Tag.Comma;
            case ':':
                return Tag.Colon;
            case ';':
                return Tag.Semicolon;
            case '-' or '/' when joins && token.Length == 1:
                return Tag.Hyphen;
            case '—' or '–' or '―' or '-' or '/':
                return Tag.Dash;
            case '(' or '[':
                return Tag.Open;
            case ')' or ']':
                return Tag.Close;
            case '.' when joins && char.IsLower(At(i + 1).First):
                return Tag.Hyphen;
            case '.' or '!' or '?':
                return Tag.Stop;
            case '&':
                return Tag.Conjunction;
            case '’' or '\'' when !token.SpaceBefore && At(i - 1).Kind == TokenKind.Word:
                return Tag.Genitive;
            case '$' or '€' or '£' or '#' or '@' or '%':
                return Tag.Number;
            default:
                return Tag.Other;
        }
    }

    private Tag OfWord(int i, bool starts)
    {
        var token = _tokens[i];
        var word = WordClasses.Of(token);
        if ((word & WordClass.Time) != 0 && (token.IsCapitalized || (word & (WordClass.Verb | WordClass.Modal)) == 0))
            return Tag.Time;
        if (token.IsCapitalized && !starts && token is not { Length: 1, First: 'I' })
            return IsHeadlineVerb(i, word) ? Tag.Verb : Tag.Name;
        if (word == WordClass.None)
            return Unknown(i);
        return Closed(i, word) is { } closed ? closed
            : (word & WordClass.Verb) != 0 ? OfVerb(i, word)
            : (word & WordClass.Adjective) != 0 ? Tag.Adjective
            : Tag.Noun;
    }

    // Headlines write verbs with a large letter too.
    private bool IsHeadlineVerb(int i, WordClass word) =>
        (word & WordClass.CueVerb) != 0 && (word & (WordClass.Third | WordClass.Past)) != 0 && (word & WordClass.Noun) == 0 && TagAt(i - 1) is Tag.Name;

    private Tag? Closed(int i, WordClass word)
    {
        // "once said", but "once it is over".
        if ((word & (WordClass.Subordinator | WordClass.Adverb)) == (WordClass.Subordinator | WordClass.Adverb))
            return (WordAt(i + 1) & WordClass.Verb) != 0 ? Tag.Adverb : Tag.Subordinator;
        if ((word & WordClass.That) != 0)
            return OfThat(i);
        if ((word & (WordClass.Possessive | WordClass.Object)) == (WordClass.Possessive | WordClass.Object))
            return StartsPhrase(i + 1) ? Tag.Possessive : Tag.Object;
        if ((word & WordClass.Preposition) != 0 && (word & WordClass.Verb) != 0 && TagAt(i - 1) is Tag.Pronoun or Tag.To or Tag.Modal or Tag.Do)
            return OfVerb(i, word);
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

    private Tag OfThat(int i)
    {
        var before = TagAt(i - 1);
        var (next, word) = (At(i + 1), WordAt(i + 1));
        var verb = (word & (WordClass.Verb | WordClass.Modal | WordClass.Be | WordClass.Have | WordClass.Do)) != 0 && (word & WordClass.Gerund) == 0 && !next.IsCapitalized;
        if (verb || next.Kind == TokenKind.Clitic)
            return before is Tag.Noun or Tag.Name or Tag.Comma or Tag.Other ? Tag.Relative : Tag.Pronoun;
        return before is Tag.Preposition or Tag.Stop ? Tag.Determiner : Tag.Subordinator;
    }

    private bool StartsPhrase(int i) => At(i) switch
    {
        { Kind: TokenKind.Word } => (WordAt(i) & NoPhrase) == 0,
        { Kind: TokenKind.Number } => true,
        var mark => mark.First is '“' or '"' && mark.SpaceBefore,
    };

    private Tag OfVerb(int i, WordClass word)
    {
        var before = TagAt(i - 1);
        var governor = i - 1;
        while (TagAt(governor) == Tag.Adverb)
            governor--;
        var left = TagAt(governor);
        if (left is Tag.To or Tag.Modal or Tag.Do && (word & WordClass.Base) != 0)
            return Tag.Base;
        // "some said"
        if ((WordAt(i - 1) & WordClass.People) != 0 && (word & (WordClass.CueVerb | WordClass.Noun)) == WordClass.CueVerb)
            return Tag.Verb;
        // "the mother of two said"
        if (before is Tag.Number && (word & (WordClass.CueVerb | WordClass.Past | WordClass.Base)) == (WordClass.CueVerb | WordClass.Past))
            return Tag.Verb;
        if (ModifiesNext(before))
            return (word & (WordClass.Base | WordClass.Third | WordClass.Gerund)) != 0 ? Tag.Noun : Tag.Adjective;
        if (left is Tag.Be or Tag.Have && (word & (WordClass.Past | WordClass.Participle)) != 0)
            return Tag.Verb;
        if ((word & WordClass.Gerund) != 0)
            return Tag.Gerund;
        if ((word & (WordClass.Past | WordClass.Participle)) != 0 && (word & WordClass.Base) == 0)
            return before is Tag.Preposition || before is Tag.Verb && At(i + 1).IsCapitalized ? Tag.Adjective : Tag.Verb;
        if (before is Tag.Preposition or Tag.As)
            return Tag.Noun;
        if ((word & WordClass.Third) != 0)
            return left is Tag.Stop || before is Tag.Verb or Tag.Base or Tag.Gerund && (word & WordClass.Noun) != 0 || left is Tag.Noun or Tag.Name && IsPluralNoun(i, governor, word)
                ? Tag.Noun
                : Tag.Verb;
        return PlainForm(governor, word);
    }

    private static bool ModifiesNext(Tag tag) => tag is Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Adjective or Tag.Number;

    // "they say", "officials say", "who say"; but "the campaign call" is a noun.
    private Tag PlainForm(int governor, WordClass word) => TagAt(governor) switch
    {
        Tag.Pronoun or Tag.Relative => Tag.Verb,
        Tag.Name when IsOneOfTwo(governor) => Tag.Verb,
        Tag.Name when (word & WordClass.Noun) != 0 => Tag.Noun,
        Tag.Noun or Tag.Name => (word & WordClass.Past) != 0 || IsPlural(governor) ? Tag.Verb : Tag.Noun,
        Tag.Stop or Tag.Conjunction => Tag.Base,
        _ => (word & WordClass.Noun) != 0 ? Tag.Noun : Tag.Verb,
    };

    // "Doe and Poe call", "he and Poe call": two are a plural.
    private bool IsOneOfTwo(int i)
    {
        var first = i;
        while (TagAt(first) == Tag.Name && first > i - LongestName)
            first--;
        return TagAt(first) == Tag.Conjunction && TagAt(first - 1) is Tag.Name or Tag.Noun or Tag.Pronoun;
    }

    private bool IsPlural(int i) => _document.Text[_tokens[i].End - 1] == 's' || (WordAt(i) & WordClass.Plural) != 0;

    // "the late-night tweets accusing her", "the campaign’s calls for": what follows a verb of saying does not follow here.
    private bool IsPluralNoun(int i, int governor, WordClass word)
    {
        if ((word & WordClass.Noun) == 0 || (WordAt(governor) & WordClass.PersonNoun) != 0)
            return false;
        var after = WordAt(i + 1);
        if (_tokens[governor].IsCapitalized)
            return (after & (WordClass.Finite | WordClass.Modal)) != 0;
        return (after & (WordClass.Finite | WordClass.Modal | WordClass.Gerund | WordClass.Conjunction | WordClass.Past | WordClass.Preposition)) != 0
            || At(i + 1) is { Kind: TokenKind.Mark, First: ',' or '.' or ')' or '-' or '—' or '–' };
    }

    // By its ending; short words such as "king", "seed" and "ally" end so by chance.
    private Tag Unknown(int i)
    {
        var before = TagAt(i - 1);
        var token = _tokens[i];
        var text = _document.Of(token);
        if (text.Length <= 4)
            return Tag.Noun;
        if (EndsIn(text, "ly") && (!token.IsCapitalized || At(i + 1).IsMark(',')))
            return Tag.Adverb;
        if (EndsIn(text, "ing") && !token.IsCapitalized)
            return ModifiesNext(before) ? Tag.Noun : Tag.Gerund;
        if (EndsIn(text, "ed") && !token.IsCapitalized)
            return ModifiesNext(before) || before is Tag.Preposition ? Tag.Adjective : Tag.Verb;
        return Tag.Noun;
    }

    private static bool EndsIn(ReadOnlySpan<char> text, string ending) => text.EndsWith(ending.AsSpan(), StringComparison.Ordinal);
}
