using System.Text;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Entities;

/// <summary>Reads a document from its first word to its last and finds the names in it, without their titles.</summary>
internal sealed class NameScanner(Document document)
{
    private const int LongestRun = 12;
    private const int LongestInHeadline = 4;
    private const int LongestLetters = 5;
    private const int LeastInHeadline = 5;
    private const int MostCommasInHeadline = 2;

    private const PartOfSpeech SmallInTitles =
        PartOfSpeech.Determiner
        | PartOfSpeech.Preposition
        | PartOfSpeech.Conjunction
        | PartOfSpeech.Subordinator
        | PartOfSpeech.To
        | PartOfSpeech.As;

    private readonly NameText _text = new(document);
    private readonly Token[] _tokens = document.Tokens;
    private readonly bool[] _headlines = HeadlinesOf(document);
    private readonly List<RawName> _names = [];
    private readonly Dictionary<string, Wording> _wordings = new(StringComparer.Ordinal);
    private readonly StringBuilder _letters = new();

    /// <summary>The names outside headlines. In headlines every word is capitalized, and only names known from elsewhere count.</summary>
    public List<RawName> Scan()
    {
        CollectWords();
        FindAmbiguousNames();
        foreach (var sentence in Sentences(headlines: false))
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; )
                i = _tokens[i].IsCapitalized || _text.IsHyphenatedParticle(i) ? ReadAt(i) : i + 1;
        }

        return _names;
    }

    // The surnames, bodies and acronyms of the whole text, which the rules ask about in any sentence.
    private void CollectWords()
    {
        foreach (var sentence in Sentences(headlines: false))
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_tokens[i].Case is LetterCase.None or LetterCase.Lower)
                    continue;
                if (NameStartRules.IsBody(_text, i))
                    _text.Bodies.Add(_text.Document.Of(_tokens[i]).ToString());
                if (i + 1 < sentence.EndToken && NameStartRules.IsSurnameAlone(_text, i))
                    _text.Surnames.Add(_text.Document.Of(_tokens[i]).ToString());
                else if (_tokens[i] is { Case: LetterCase.Upper, Length: >= NameText.ShortestAcronym and <= NameText.LongestAcronym })
                    _text.Acronyms.Add(_text.Document.Of(_tokens[i]).ToString());
            }
        }
    }

    // The names that begin with a word such as "Will" or "Jordan" and act like people: so they are names elsewhere in the text too.
    private void FindAmbiguousNames()
    {
        foreach (var sentence in Sentences(headlines: false))
        {
            for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
            {
                if (
                    _tokens[i].IsCapitalized
                    && _tokens[i + 1].IsCapitalized
                    && _text.IsAlsoWord(i)
                    && EndOfRun(i) is var end
                    && NameStartRules.Ambiguous.First(new NameContext(_text, i, end)) == true
                )
                    _text.AmbiguousNames.Add(WordingOf(i, end).Key);
            }
        }
    }

    /// <summary>Every sequence of a few capitalized words in headlines: a name if the text has it elsewhere.</summary>
    public List<RawName> ScanHeadlines()
    {
        var found = new List<RawName>();
        foreach (var sentence in Sentences(headlines: true))
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                for (var end = i + 1; end <= sentence.EndToken && end <= i + LongestInHeadline && _tokens[end - 1].IsCapitalized; end++)
                    found.Add(Name(new NameContext(_text, i, end), null));
            }
        }

        return found;
    }

    private IEnumerable<Sentence> Sentences(bool headlines)
    {
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            document.Progress.Reach(document.Sentences[i].Span);
            if (_headlines[i] == headlines)
                yield return _text.Sentence = document.Sentences[i];
        }
    }

    private static bool[] HeadlinesOf(Document document)
    {
        var headlines = new bool[document.Sentences.Length];
        for (var i = 0; i < headlines.Length; i++)
            headlines[i] = IsHeadline(document, i);
        return headlines;
    }

    // A block of one sentence in which nearly all words of some length are capitalized; before a full stop, all words but articles, prepositions and conjunctions, and no list of names.
    private static bool IsHeadline(Document document, int number)
    {
        var (tokens, sentences, sentence) = (document.Tokens, document.Sentences, document.Sentences[number]);
        if (
            (number > 0 && sentences[number - 1].Block == sentence.Block)
            || (number + 1 < sentences.Length && sentences[number + 1].Block == sentence.Block)
        )
            return false;
        int capitalized = 0,
            all = 0,
            lowercase = 0,
            commas = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].IsMark(','))
                commas++;
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if (!tokens[i].IsCapitalized && !IsSmallInTitles(WordClasses.Of(tokens[i])))
                lowercase++;
            if (tokens[i].Length < 4)
                continue;
            all++;
            if (tokens[i].IsCapitalized)
                capitalized++;
        }

        return all >= LeastInHeadline
            && capitalized * 4 > all * 3
            && (lowercase == 0 && commas <= MostCommasInHeadline || !tokens[sentence.EndToken - 1].IsMark('.'));
    }

    private static bool IsSmallInTitles(in WordClasses word) => word.Is(SmallInTitles) && !word.Is(PartOfSpeech.Verb);

    /// <returns>The token after the name.</returns>
    private int ReadAt(int first)
    {
        if (_text.IsAlsoWord(first) && EndOfRun(first) is var whole && whole > first + 1 && IsAmbiguousName(first, whole))
        {
            Add(new NameContext(_text, first, WithoutPostNominals(first, whole), kind: EntityKind.Person), null);
            return whole;
        }

        if (
            _text.Match(NameText.States, first, out var state) is > 0 and var length
            && new NameContext(_text, first, first + length, kind: EntityKind.State) is var context
            && NameKindRules.State.First(context) == true
        )
        {
            Add(context, state);
            return context.End;
        }

        var end = EndOfRun(first);
        var known = _names.Count;
        ReadRun(first, end);
        if (_names.Count == known && end == first + 1 && NameStartRules.Single.First(new NameContext(_text, first, end)) == true)
            Add(new NameContext(_text, first, end), null);
        return end;
    }

    private int EndOfRun(int first)
    {
        var end = _text.IsHyphenatedParticle(first) ? first + 3 : first + 1;
        while (
            end < _text.Sentence.EndToken
            && end - first < LongestRun
            && NameExtentRules.Extent.First(new NameContext(_text, first, end)) is > 0 and var more
        )
            end += more;
        return end;
    }

    private bool IsAmbiguousName(int first, int end) =>
        _text.AmbiguousNames.Contains(WordingOf(first, end).Key)
        || NameStartRules.Ambiguous.First(new NameContext(_text, first, end)) == true;

    // "Anna Novak OBE", "said Anna Novak Monday"
    private int WithoutPostNominals(int first, int end)
    {
        while (
            end > first + 2
            && _tokens[end - 1].SpaceBefore
            && WordClasses.Of(_tokens[end - 1]).Is(PartOfSpeech.Time)
            && _text.GivenName(first) != NameUses.None
        )
            end--;
        while (end > first + 1 && _tokens[end - 1].Case != LetterCase.Lower && NameText.PostNominals.Contains(_tokens[end - 1]))
            end--;
        // "Anna Novak OAM": whatever the letters mean, they are no part of the name.
        while (
            end > first + 2
            && _tokens[end - 1] is { Case: LetterCase.Upper, Length: > 1 and <= LongestLetters, EndsAbbreviation: false }
            && _tokens[end - 2].Case == LetterCase.Capitalized
            && _text.GivenName(first) != NameUses.None
            && !NameText.Suffixes.Contains(_tokens[end - 1])
        )
            end--;
        return end;
    }

    private void ReadRun(int first, int end)
    {
        while (first < end && NameExtentRules.Start.First(new NameContext(_text, first, end)) is > 0 and var skipped)
            first += skipped;
        if (FindTitle(first, end) is not { } title)
        {
            ReadName(new NameContext(_text, first, end));
            return;
        }

        if (title.End == end)
            return;
        if (title.Begin > first)
            ReadName(new NameContext(_text, first, title.Begin));
        ReadName(new NameContext(_text, title.End, end, titled: true, title.Gender));
    }

    /// <summary>
    /// Where the titles in a run of words begin and end. Before the head word of an organization's name there is no title: "Justice Department".
    /// </summary>
    private (int Begin, int End, Gender Gender)? FindTitle(int first, int end)
    {
        (int Begin, int End, Gender Gender)? title = null;
        for (var i = first; i < end; )
        {
            if (NameStartRules.TitleAt(_text, first, i, end, out var value) is not (> 0 and var length))
            {
                i++;
                continue;
            }

            if (NameStartRules.ComplementAt(_text, i + length, end) is > 0 and var complement)
                length += complement;
            else if (
                (_text.HasHead(i + length, end) && !IsNameLikeHead(i + length, end))
                || (i + length < end && !_tokens[i + length].IsCapitalized)
            )
                return null;
            var gender = GenderWords.Of(value);
            title = (title?.Begin ?? i, i + length, gender == Gender.Unknown && title is { } before ? before.Gender : gender);
            i += length;
        }

        return title;
    }

    // "Representative Dana Church"
    private bool IsNameLikeHead(int first, int end) =>
        end == first + 2
        && _text.IsGivenName(first)
        && _text.CanBeSurname(first + 1)
        && _tokens[first + 1].Case == LetterCase.Capitalized
        && !NameKindRules.NamesInstitutions(_text, first - 1);

    private void ReadName(NameContext context)
    {
        var (first, end) = (context.First, WithoutPostNominals(context.First, context.End));
        while (first < end && NameExtentRules.Modifier.First(new NameContext(_text, first, end)) is { } skipped)
            first += skipped;
        if (first >= end)
            return;
        context = new NameContext(_text, first, end, context.Titled, context.TitleGender);
        EntityKind? kind = null;
        switch (NameKindRules.Kind.First(context))
        {
            case NameKind.None:
                return;
            case NameKind.Person:
                kind = EntityKind.Person;
                break;
            case NameKind.Organization:
                kind = EntityKind.Organization;
                break;
            case NameKind.State:
                _text.Match(NameText.Capitals, first, out var state);
                Add(new NameContext(_text, first, end, kind: EntityKind.State), state);
                return;
        }

        Add(new NameContext(_text, first, end, context.Titled, context.TitleGender, kind), null);
    }

    private void Add(in NameContext context, string? canonical) =>
        _names.Add(Name(context, canonical) with { InBrackets = IsInBrackets(context) });

    // "Doe, who left", "Doe, a farmer", "Doe, 45"
    private bool IsPresented(in NameContext context) =>
        NameKindRules.IsDescribed(context)
        || (
            _text.Has(context.End + 1)
            && _tokens[context.End].IsMark(',')
            && WordClasses.Of(_tokens[context.End + 1]) is var word
            && word.Is(PartOfSpeech.Relative)
            && !word.Is(LexicalClass.Thing)
        );

    private bool IsInBrackets(in NameContext context) =>
        context.Count == 1
        && context.First > 0
        && _tokens[context.First - 1].IsMark('(')
        && _text.Has(context.End)
        && _tokens[context.End].IsMark(')');

    private RawName Name(in NameContext context, string? canonical)
    {
        var wording = WordingOf(context.First, context.End);
        return new RawName(
            TextSpan.Between(_tokens[context.First].Start, _tokens[context.End - 1].End),
            wording,
            context.First,
            context.End,
            context.Kind == EntityKind.Person ? NameKindRules.PersonGender.First(context) ?? Gender.Unknown : Gender.Unknown,
            context.Kind,
            wording.Words.Length is > 1 and < 5
                && !_text.HasPlaceWord(context.First, context.End)
                && !_text.HasHeadlineWord(context.First, context.End)
                && !_text.FillsMarks(context.First, context.End),
            canonical is null ? null : WordingOf(canonical)
        )
        {
            TellsGender = wording.Words.Length > 1 || context.Titled || _text.PersonNounAt(context.First - 1) is not null,
            HasCommonWord = wording.Words.Length > 1 && (_text.IsCommonWord(context.First) || _text.IsCommonWord(context.End - 1)),
            ActsAlone = context.Count == 1 && (context.Titled || _text.Acts(context.First, context.End) || IsPresented(context)),
            Speaks = _text.IsSpeechVerb(context.End) || _text.IsSpeechVerb(context.First - 1),
        };
    }

    private Wording WordingOf(int first, int end)
    {
        _letters.Clear();
        for (var i = first; i < end; i++)
        {
            if (i > first && _tokens[i].SpaceBefore)
                _letters.Append(' ');
            _letters.Append(document.Text, _tokens[i].Start, _tokens[i].Length);
        }

        return WordingOf(_letters.ToString());
    }

    private Wording WordingOf(string text)
    {
        if (!_wordings.TryGetValue(text, out var wording))
            _wordings[text] = wording = new Wording(text);
        return wording;
    }
}
