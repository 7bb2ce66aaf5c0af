using System.Text;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Entities;

/// <summary>Reads a document from left to right and yields the names in it, titles stripped.</summary>
internal sealed class NameScanner(Document document)
{
    private const int LongestRun = 12;
    private const int LongestInHeadline = 4;

    private static readonly Lexicon Titles = Lexicon.Of("Entities/titles");
    private static readonly Lexicon GivenNames = Lexicon.Of("Entities/given-names");
    private static readonly Lexicon FamilyFirst = Lexicon.Of("Entities/family-first-names");
    private static readonly Lexicon Heads = Lexicon.Of("Entities/organization-heads");
    private static readonly Lexicon States = Lexicon.Of("Entities/states");
    private static readonly Lexicon Capitals = Lexicon.Of("Entities/capitals");
    private static readonly Lexicon Demonyms = Lexicon.Of("Entities/demonyms");
    private static readonly Lexicon NotNames = Lexicon.Of("Entities/not-names");
    private static readonly Lexicon PlaceWords = Lexicon.Of("Entities/place-words");
    private static readonly Lexicon CueVerbs = Lexicon.Of("Lexicons/cue-verbs");
    private static readonly Lexicon Particles = Lexicon.Of("Entities/name-particles");
    private static readonly Lexicon PersonNouns = Lexicon.Of("Lexicons/person-nouns");
    private static readonly Lexicon FunctionWords = Lexicon.Of("Lexicons/function-words");

    private const PartOfSpeech Acting = PartOfSpeech.Verb | PartOfSpeech.Modal | PartOfSpeech.Be | PartOfSpeech.Have | PartOfSpeech.Do | PartOfSpeech.Adverb;

    private readonly Token[] _tokens = document.Tokens;
    private readonly List<RawName> _names = [];
    private readonly Dictionary<string, Wording> _wordings = new(StringComparer.Ordinal);
    private readonly StringBuilder _letters = new();

    // Where the sentence at hand ends: no name goes on behind it.
    private int _end;

    /// <summary>The names outside headlines: in those every word has a large letter, and only names known from elsewhere count.</summary>
    public List<RawName> Scan()
    {
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            document.Progress.Reach(document.Sentences[s].Span);
            var sentence = document.Sentences[s];
            if (IsHeadline(s))
                continue;
            _end = sentence.EndToken;
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
                i = ReadAt(i, sentence);
        }

        return _names;
    }

    /// <summary>Every stretch of a few words with large letters in headlines: what may be a name, if it is one elsewhere.</summary>
    public List<RawName> ScanHeadlines()
    {
        var found = new List<RawName>();
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            document.Progress.Reach(document.Sentences[s].Span);
            if (!IsHeadline(s))
                continue;
            for (var i = document.Sentences[s].FirstToken; i < document.Sentences[s].EndToken; i++)
            {
                for (var end = i + 1; end <= document.Sentences[s].EndToken && end <= i + LongestInHeadline && _tokens[end - 1].IsCapitalized; end++)
                    found.Add(Name(i, end, false, Gender.Unknown, null, null));
            }
        }

        return found;
    }

    // A line by itself in which nearly every word of some length has a large letter.
    private bool IsHeadline(int s)
    {
        var sentence = document.Sentences[s];
        if (s > 0 && document.Sentences[s - 1].Block == sentence.Block || s + 1 < document.Sentences.Length && document.Sentences[s + 1].Block == sentence.Block)
            return false;
        int large = 0, all = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Length < 4)
                continue;
            all++;
            if (_tokens[i].IsCapitalized)
                large++;
        }

        return all > 4 && large * 4 > all * 3;
    }

    private int ReadAt(int i, Sentence sentence)
    {
        if (!_tokens[i].IsCapitalized)
            return i + 1;
        var state = Match(States, i, out var name);
        if (state > 0 && !Continues(i + state - 1) && !(Match(Demonyms, i, out _) > state) && IsExactState(i))
        {
            Add(i, i + state, false, Gender.Unknown, EntityKind.State, name);
            return i + state;
        }

        var end = RunEnd(i, sentence.EndToken);
        ReadRun(i, end, sentence);
        return Math.Max(end, i + 1);
    }

    private int Match(Lexicon lexicon, int at, out string value) => lexicon.Match(_tokens.AsSpan(0, _end), at, out value);

    // "us" and "US" are one word to the lexicon.
    private bool IsExactState(int i) => _tokens[i].Length > 2 || _tokens[i].Case == LetterCase.Upper;

    private bool Continues(int i) =>
        i + 1 < _tokens.Length && _tokens[i + 1].IsCapitalized && _tokens[i + 1].SpaceBefore && !_tokens[i].EndsAbbreviation && Heads.Contains(_tokens[i + 1]);

    private int RunEnd(int i, int limit)
    {
        var end = i + 1;
        while (end < limit && end - i < LongestRun)
        {
            if (_tokens[end - 1].EndsAbbreviation && !IsInitialOrTitle(end - 1))
                break;
            if (_tokens[end].IsCapitalized && _tokens[end].SpaceBefore)
                end++;
            else if (end + 1 < limit && _tokens[end].IsMark('-') && !_tokens[end].SpaceBefore && _tokens[end].Length == 1 && !_tokens[end + 1].SpaceBefore && _tokens[end + 1].Kind == TokenKind.Word)
                end += 2;
            else if (LinkLength(end, i, limit) is > 0 and var link)
                end += link + 1;
            else
                break;
        }

        return end;
    }

    // "von der" in a person's name; "of the", "for" and "and" in an organization's: "Ministry of the Interior".
    private int LinkLength(int at, int first, int limit)
    {
        var end = at;
        while (end < limit && end < at + 3 && _tokens[end].SpaceBefore && !_tokens[end].IsCapitalized && Particles.Contains(_tokens[end]))
            end++;
        if (end > at)
            return end < limit && _tokens[end].IsCapitalized ? end - at : 0;
        if (at + 1 >= limit || _tokens[at].Kind != TokenKind.Word || !_tokens[at].SpaceBefore)
            return 0;
        var word = document.Of(_tokens[at]);
        var next = document.Of(_tokens[at + 1]) is "the" ? at + 2 : at + 1;
        if (next >= limit || !_tokens[next].IsCapitalized)
            return 0;
        var links = word switch
        {
            "of" or "for" => Heads.Contains(_tokens[at - 1]) || document.Of(_tokens[at - 1]) is "Secretary" or "Chief" or "Speaker" or "Director" or "Minister",
            "and" => next == at + 1 && HasHead(first, at) && HasOf(first, at) && !Heads.Contains(_tokens[at - 1]),
            _ => false,
        };
        return links ? next - at : 0;
    }

    private bool HasOf(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (document.Of(_tokens[i]) is "of" or "for")
                return true;
        }

        return false;
    }

    private bool IsInitialOrTitle(int i) =>
        _tokens[i].Length == 2 || Titles.Contains(_tokens[i]) || document.Of(_tokens[i]) is "Jr." or "Sr." or "St." || _tokens[i].Length == 4 && _tokens[i].Case == LetterCase.Upper && GivenLike(i);

    private bool GivenLike(int i) => i + 1 < _tokens.Length && _tokens[i + 1].Case == LetterCase.Capitalized && !States.Contains(_tokens[i]);

    private void ReadRun(int first, int end, Sentence sentence)
    {
        // A function word that begins the sentence ("The", "While") has its large letter from there.
        while (first < end && (IsFunctionWord(first) || first == sentence.FirstToken && end - first > 1 && Says(first, small: false)) && !(Match(Titles, first, out _) > 0 && end - first > 1))
            first++;
        var (nameFirst, gender, titled) = StripTitles(first, end);
        if (titled && nameFirst < end)
        {
            var prefix = first;
            while (prefix < nameFirst && Match(Titles, prefix, out _) == 0)
                prefix++;
            if (prefix > first)
                ReadPlain(first, prefix, false, Gender.Unknown);
            ReadPlain(nameFirst, end, true, gender);
            return;
        }

        if (nameFirst < end)
            ReadPlain(first, end, false, gender);
    }

    private bool IsFunctionWord(int i) => FunctionWords.Contains(_tokens[i]) && _tokens[i].Case != LetterCase.Upper;

    /// <summary>Where the name begins after the last title in a run; an organization's head after a title makes it no title ("Justice Department").</summary>
    private (int NameFirst, Gender Gender, bool Titled) StripTitles(int first, int end)
    {
        var (nameFirst, gender, titled) = (first, Gender.Unknown, false);
        for (var i = first; i < end;)
        {
            var length = Match(Titles, i, out var value);
            if (length == 0 || i + length > end || !_tokens[i].IsCapitalized)
            {
                i++;
                continue;
            }

            if (i + length < end && HasHead(i + length, end))
                return (first, Gender.Unknown, false);
            i += length;
            (nameFirst, titled) = (i, true);
            gender = value switch { "male" => Gender.Male, "female" => Gender.Female, _ => gender };
        }

        return (nameFirst, gender, titled);
    }

    private bool HasHead(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Heads.Contains(_tokens[i]))
                return true;
        }

        return false;
    }

    private void ReadPlain(int first, int end, bool titled, Gender gender)
    {
        while (first < end && !HasHead(first, end) && Match(Demonyms, first, out _) is > 0 and var skip)
            first += skip;
        if (first >= end)
            return;
        if (end - first == 1 && (NotNames.Contains(_tokens[first]) || _tokens[first].Length == 1))
            return;
        if (Match(Capitals, first, out var capital) == end - first && !titled)
        {
            if (ActsForState(first, end))
                Add(first, end, false, Gender.Unknown, EntityKind.State, capital);
            return;
        }

        var kind = KindOf(first, end, titled);
        if (!titled && first > 0 && !_tokens[first - 1].IsCapitalized && PersonNouns[_tokens[first - 1]] is { } noun)
        {
            // "spokesman Doe" is a person, "newspaper Lidova Posta" is none.
            kind = noun == "group" ? EntityKind.Organization : EntityKind.Person;
            gender = noun switch { "male" => Gender.Male, "female" => Gender.Female, _ => gender };
        }

        Add(first, end, titled, gender, kind, null);
    }

    // "in Beijing" is the city, "Beijing said", "Beijing’s offer" and "talks with Beijing" the state.
    private bool ActsForState(int first, int end)
    {
        if (first > 0 && document.Of(_tokens[first - 1]) is "with" or "between" or "against" or "urged" or "asked" or "told" or "accused")
            return true;
        if (end >= _tokens.Length || first > 0 && document.Of(_tokens[first - 1]) is "in" or "at" or "near" or "outside" or "around" or "central" or "downtown" or "from" or "to")
            return false;
        var next = WordClasses.Of(_tokens[end]);
        return _tokens[end].Kind == TokenKind.Clitic || next.Is(Acting) && !_tokens[end].IsCapitalized;
    }

    private EntityKind? KindOf(int first, int end, bool titled)
    {
        if (HasHead(first, end) && !(titled && end - first <= 2))
            return EntityKind.Organization;
        if (titled)
            return EntityKind.Person;
        if (end - first == 1 && _tokens[first].Case == LetterCase.Upper && _tokens[first].Length is > 2 and < 7)
            return EntityKind.Organization;
        if (HasPlaceWord(first, end))
            return null;
        if (end - first > 1 && (GivenNames.Contains(_tokens[first]) || FamilyFirst.Contains(_tokens[first])) && end - first <= 7)
            return EntityKind.Person;
        if (end - first > 5 || !ActsAsPerson(first, end))
            return null;
        // People are named in full first; one word that speaks and is no given name is an outlet, a firm, a party.
        return end - first > 1 || GivenNames.Contains(_tokens[first]) ? EntityKind.Person : EntityKind.Organization;
    }

    private bool HasPlaceWord(int first, int end)
    {
        for (var i = GivenNames.Contains(_tokens[first]) ? first + 1 : first; i < end; i++)
        {
            if (PlaceWords.Contains(_tokens[i]) || NotNames.Contains(_tokens[i]) || _tokens[i].Case == LetterCase.Upper && _tokens[i].Length > 2)
                return true;
        }

        return false;
    }

    // "Jo Doe said", "said Jo Doe", "Jo Doe, 45,", "Jo Doe, a farmer", "Jo Doe, who": what a text does with people.
    private bool ActsAsPerson(int first, int end)
    {
        var before = first > 0 ? document.Of(_tokens[first - 1]) : default;
        if (before is "in" or "at" or "from" or "near" or "of" or "the" or "to" or "on")
            return false;
        // "its chief executive, Jo Doe"
        if (first > 1 && end - first > 1 && _tokens[first - 1].IsMark(',') && PersonNouns.Contains(_tokens[first - 2]) && !_tokens[first - 2].IsCapitalized)
            return true;
        if (end < _tokens.Length && Says(end) || first > 1 && Says(first - 1) && _tokens[first - 2].Kind == TokenKind.Mark)
            return true;
        // "noted the network’s Jo Doe"
        if (end - first > 1 && first > 2 && _tokens[first - 1].Kind == TokenKind.Clitic && Says(first - 3))
            return true;
        if (end - first < 2 || end + 1 >= _tokens.Length || !_tokens[end].IsMark(','))
            return false;
        return _tokens[end + 1].Kind == TokenKind.Number || document.Of(_tokens[end + 1]) is "a" or "an" or "who" or "whose" or "of" or "the" or "then" or "now" or "his" or "her"
            || PersonNouns.Contains(_tokens[end + 1]) && !_tokens[end + 1].IsCapitalized;
    }

    private bool Says(int i, bool small = true) => CueVerbs[_tokens[i]] is { } form && !(small && _tokens[i].IsCapitalized) && (form.Contains("past") || form.Contains("third")) && document.Of(_tokens[i]) is not ("reports" or "reported");

    private void Add(int first, int end, bool titled, Gender gender, EntityKind? kind, string? canonical)
    {
        var name = Name(first, end, titled, gender, kind, canonical);
        _names.Add(IsAbbreviation(first, end) ? name with { Abbreviates = true } : name);
    }

    private bool IsAbbreviation(int first, int end) =>
        end - first == 1 && first > 1 && _tokens[first - 1].IsMark('(') && end < _tokens.Length && _tokens[end].IsMark(')') && _names.Count > 0
        && _names[_names.Count - 1] is { Words.Length: > 1 } before && before.EndToken == first - 1 && before.Words[0][0] == _tokens[first].First;

    private RawName Name(int first, int end, bool titled, Gender gender, EntityKind? kind, string? canonical)
    {
        var wording = WordingOf(first, end);
        if (gender == Gender.Unknown && kind is EntityKind.Person)
            gender = GivenNames[_tokens[first]] switch { "male" => Gender.Male, "female" => Gender.Female, _ => Gender.Unknown };
        var span = TextSpan.Between(_tokens[first].Start, _tokens[end - 1].End);
        return new RawName(span, wording, first, end, titled, gender, kind, wording.Words.Length is > 1 and < 5 && !HasPlaceWord(first, end), canonical is null ? null : WordingOf(canonical));
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
