using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>Gives each token a part-of-speech tag, from the classes of its word and from its neighbors, in one pass from left to right.</summary>
/// <remarks>
/// Most words and marks can be one thing only, and have their tag from a table. The others ask the cascades of <see cref="TaggingRules"/>.
/// </remarks>
internal sealed class Tagger
{
    private static readonly (PartOfSpeech Part, Tag Tag)[] ClosedClasses =
    [
        (PartOfSpeech.Modal, Tag.Modal),
        (PartOfSpeech.Be, Tag.Be),
        (PartOfSpeech.Have, Tag.Have),
        (PartOfSpeech.Do, Tag.Do),
        (PartOfSpeech.Determiner, Tag.Determiner),
        (PartOfSpeech.Possessive, Tag.Possessive),
        (PartOfSpeech.Number, Tag.Number),
        (PartOfSpeech.Pronoun, Tag.Pronoun),
        (PartOfSpeech.Object, Tag.Object),
        (PartOfSpeech.Reflexive, Tag.Reflexive),
        (PartOfSpeech.Relative, Tag.Relative),
        (PartOfSpeech.To, Tag.To),
        (PartOfSpeech.As, Tag.As),
        (PartOfSpeech.Preposition, Tag.Preposition),
        (PartOfSpeech.Conjunction, Tag.Conjunction),
        (PartOfSpeech.Subordinator, Tag.Subordinator),
        (PartOfSpeech.Adverb, Tag.Adverb),
    ];

    /// <summary>The tags of words that can be only one thing, by the number of the word; <see cref="Tag.Other"/> for the others.</summary>
    private static readonly Tag[] OnlyTags = TagsOfVocabulary();

    private const int ShortestTitle = 4;

    private const PartOfSpeech SmallInTitles =
        PartOfSpeech.Determiner
        | PartOfSpeech.Preposition
        | PartOfSpeech.Conjunction
        | PartOfSpeech.To
        | PartOfSpeech.As
        | PartOfSpeech.Be
        | PartOfSpeech.Subordinator
        | PartOfSpeech.That;

    private readonly Document _document;
    private readonly Token[] _tokens;
    private readonly Tag[] _tags;

    private Tagger(Document document) => (_document, _tokens, _tags) = (document, document.Tokens, new Tag[document.Tokens.Length]);

    /// <summary>The sentence that is being read capitalizes its words as a headline does.</summary>
    public bool IsInTitleCase { get; private set; }

    public Trace? Trace => _document.Progress.Trace;

    public static Tag[] TagsOf(Document document, ArticleEntities entities)
    {
        var tagger = new Tagger(document);
        tagger.MarkNames(entities);
        tagger.Read();
        return tagger._tags;
    }

    /// <summary>The tokens of a document as the rules saw them, so that a rule can be asked by itself.</summary>
    public static IEnumerable<TagContext> Contexts(Document document, ArticleEntities entities)
    {
        var tagger = new Tagger(document);
        tagger.MarkNames(entities);
        tagger.Read();
        foreach (var sentence in document.Sentences)
        {
            tagger.IsInTitleCase = tagger.HasTitleCase(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                yield return new TagContext(tagger, i, tagger.Starts(i, sentence));
        }
    }

    /// <summary>The token, or <see cref="Token.Outside"/> before the first and after the last.</summary>
    public ref readonly Token At(int i)
    {
        if ((uint)i < (uint)_tokens.Length)
            return ref _tokens[i];
        return ref Token.Outside;
    }

    public Tag TagAt(int i) => i >= 0 ? _tags[i] : Tag.Stop;

    public ReadOnlySpan<char> TextAt(int i) => _document.Of(_tokens[i]);

    public char LastLetter(int i) => _document.Text[_tokens[i].End - 1];

    private void MarkNames(ArticleEntities entities)
    {
        var i = 0;
        foreach (var mention in entities.Mentions)
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
            IsInTitleCase = HasTitleCase(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_tags[i] != Tag.Name)
                    _tags[i] = TagOf(i, sentence);
            }
        }
    }

    // "Doe Asks Brown for Help": articles and prepositions may be small.
    private bool HasTitleCase(Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken < ShortestTitle)
            return false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token is { Kind: TokenKind.Word, IsCapitalized: false } && !WordClasses.Of(token).Is(SmallInTitles))
                return false;
        }

        return true;
    }

    private bool Starts(int i, Sentence sentence) => i == sentence.FirstToken || (OpensPhrase(At(i - 1)) && !IsBehindStraightMark(i));

    // "…," Mayor Doe said: a straight mark before a blank closes.
    private bool IsBehindStraightMark(int i) => At(i).SpaceBefore && At(i - 1) is { First: '"' or '\'', SpaceBefore: false };

    // The word after an opening quotation mark can have a capital letter as if it began a sentence.
    private static bool OpensPhrase(in Token token) =>
        token.Kind == TokenKind.Mark
        && token.First is '“' or '"' or '‘' or '\'' or '`' or '«' or '.' or '?' or '!' or ':' or '…' or '*' or '•' or '(' or '—';

    private Tag TagOf(int i, Sentence sentence)
    {
        ref readonly var token = ref _tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Number:
                return Tag.Number;
            case TokenKind.Mark:
                // The rules are about marks inside and at the end of words.
                return
                    !token.SpaceBefore
                    && (token.First is '’' or '\'' || token.First is '-' or '/' or '.' && !At(i + 1).SpaceBefore)
                    && TaggingRules.Mark.First(new TagContext(this, i, starts: false)) is { } joined
                    ? joined
                    : TagOfMark(token.First);
            case TokenKind.Clitic:
                return TagOfClitic(i);
        }

        if (
            OnlyTags[token.Word] is not Tag.Other and var only
            && !IsInCompound(i)
            && (!token.IsCapitalized || IsInTitleCase || Starts(i, sentence))
        )
            return only;
        var context = new TagContext(this, i, Starts(i, sentence));
        if (
            (token.IsCapitalized || context.IsInCompound || context.Word.Is(PartOfSpeech.Time))
            && TaggingRules.Form.First(context) is { } form
        )
            return form;
        if (context.Word.IsUnknown)
            return TaggingRules.Unknown.First(context)!.Value;
        if (TaggingRules.Closed.First(context) is { } closed)
            return closed;
        return context.Word.Is(PartOfSpeech.Verb) ? TaggingRules.Verb.First(context)!.Value : OpenTag(context.Word);
    }

    private Tag TagOfClitic(int i)
    {
        var token = _tokens[i];
        if (token.Length == 1)
            return Tag.Genitive;
        return (_document.Text[token.Start + 1] | 0x20) switch
        {
            's' => TaggingRules.Clitic.First(new TagContext(this, i, starts: false))!.Value,
            'l' or 'd' => Tag.Modal, // will, would
            'v' => Tag.Have,
            _ => Tag.Be,
        };
    }

    /// <summary>A hyphen joins the word to the one before it or after it.</summary>
    public bool IsInCompound(int i) => IsHyphen(i + 1) || IsHyphen(i - 1);

    private bool IsHyphen(int i) => At(i) is { Kind: TokenKind.Mark, First: '-', Length: 1, SpaceBefore: false } && !At(i + 1).SpaceBefore;

    private static Tag TagOfMark(char mark) =>
        mark switch
        {
            ',' => Tag.Comma,
            ':' => Tag.Colon,
            ';' => Tag.Semicolon,
            '—' or '–' or '―' or '-' or '/' => Tag.Dash,
            '(' or '[' => Tag.Open,
            ')' or ']' => Tag.Close,
            '.' or '!' or '?' => Tag.Stop,
            '&' => Tag.Conjunction,
            '$' or '€' or '£' or '#' or '@' or '%' => Tag.Number,
            _ => Tag.Other,
        };

    /// <summary>The tag of a word of a closed class, such as an article or a preposition; null for other words.</summary>
    /// <remarks>The first class counts: "have" is an auxiliary before it is a verb.</remarks>
    internal static Tag? ClosedTag(in WordClasses word)
    {
        foreach (var (part, tag) in ClosedClasses)
        {
            if (word.Is(part))
                return tag;
        }

        return null;
    }

    private static Tag OpenTag(in WordClasses word) => word.Is(PartOfSpeech.Adjective) ? Tag.Adjective : Tag.Noun;

    private static Tag[] TagsOfVocabulary()
    {
        var tags = new Tag[English.Vocabulary.Count];
        for (var word = 0; word < tags.Length; word++)
            tags[word] = (Connectives.Of(word) & Connective.Rough) == 0 ? OnlyTag(WordClasses.Of(word)) : Tag.Other;
        return tags;
    }

    private static Tag OnlyTag(in WordClasses word)
    {
        if (word.IsUnknown)
            return Tag.Other;
        if (word.Is(PartOfSpeech.Time))
            return word.Is(PartOfSpeech.Verb | PartOfSpeech.Modal) ? Tag.Other : Tag.Time;
        var ambiguous =
            word.Is(PartOfSpeech.Subordinator)
            || word.Is(PartOfSpeech.That)
            || word.Is(PartOfSpeech.Possessive) && word.Is(PartOfSpeech.Object)
            || word.Is(PartOfSpeech.Preposition) && word.Is(PartOfSpeech.Verb);
        return ambiguous ? Tag.Other
            : ClosedTag(word) is { } closed ? closed
            : word.Is(PartOfSpeech.Verb) ? Tag.Other
            : OpenTag(word);
    }
}
