using Corpus.Extraction.Catalog;

namespace Corpus.Extraction.People;

/// <summary>Decides which of the names of a document are the same person, organisation or state.</summary>
internal sealed class CastBuilder
{
    // Where more people than these share a surname, it tells them apart no better for knowing them all.
    private const int MostBearers = 12;

    private readonly List<Bearer> _bearers = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byGivenName = new(StringComparer.Ordinal);
    private readonly List<RawName> _ambiguous = [];
    private readonly List<(TextSpan Span, int Bearer)> _mentions = [];

    private sealed class Bearer(string name, EntityKind? kind, bool declared)
    {
        public string Name
        {
            get;
            set => (field, Letters) = (value, RawName.KeyOf(value).Length);
        } = name;

        /// <summary>How many letters and digits the name has.</summary>
        public int Letters { get; private set; } = RawName.KeyOf(name).Length;

        public EntityKind? Kind { get; set; } = kind;

        public bool Declared { get; } = declared;

        public Gender Gender { get; set; }

        public int FirstMention { get; set; } = -1;

        public int FullMentions { get; set; }

        public bool NamedShort { get; set; }
    }

    private readonly CancellationToken _cancellation;

    public CastBuilder(EquatableArray<CatalogPerson> declared, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        foreach (var person in declared)
        {
            var bearer = Add(person.Name, person.Kind, declared: true);
            _bearers[bearer].Gender = person.Gender;
            foreach (var alias in person.Aliases)
                _byKey[RawName.KeyOf(alias)] = bearer;
        }

        foreach (var person in declared)
        {
            if (person.Kind == EntityKind.Person)
                AddSurnames(person.Name.Split([' '], StringSplitOptions.RemoveEmptyEntries), _byKey[RawName.KeyOf(person.Name)]);
        }
    }

    /// <summary>Takes the full names first, so that a surname is understood wherever it stands.</summary>
    public void Read(List<RawName> names)
    {
        var alone = new HashSet<string>(names.Where(n => n.Words.Length == 1 && n.Kind is null or EntityKind.Person).Select(n => n.Last), StringComparer.Ordinal);
        foreach (var name in names)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (name.Words.Length > 1 || name.Canonical is not null)
                Introduce(name.Kind is null && name.IsNameLike && alone.Contains(name.Last) ? name with { Kind = EntityKind.Person } : name);
        }

        for (var i = 1; i < names.Count; i++)
        {
            if (names[i].Abbreviates && _byKey.TryGetValue(names[i - 1].Key, out var whole))
                Abbreviate(names[i], whole);
        }

        foreach (var name in names)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (Resolve(name) is { } bearer)
                Mention(name, bearer);
            else if (IsShared(name))
                _ambiguous.Add(name);
        }
    }

    // "Asia Trade Forum (ATF)": one name, and what has an abbreviation is an organisation.
    private void Abbreviate(RawName name, int whole)
    {
        _byKey[name.Key] = whole;
        _bearers[whole].Kind ??= EntityKind.Organisation;
    }

    /// <summary>Takes names from headlines: only those count there that the text has elsewhere.</summary>
    public void Recognise(List<RawName> names)
    {
        var end = 0;
        foreach (var name in names.OrderBy(n => n.Span.Start).ThenByDescending(n => n.Span.Length))
        {
            if (name.Span.Start < end)
                continue;
            var known = _byKey.TryGetValue(name.Key, out var exact) ? exact
                : name.Words.Length == 1 && _bySurname.TryGetValue(name.Last, out var bearers) && bearers.Count == 1 ? bearers[0]
                : -1;
            if (known < 0)
                continue;
            Mention(name, known);
            end = name.Span.End;
        }

        _mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    public Cast Build()
    {
        var order = _bearers.Select((b, i) => (b, i)).Where(p => p.b.FirstMention >= 0 && p.b.Kind is not null).OrderBy(p => p.b.FirstMention).Select(p => p.i).ToArray();
        var number = new int[_bearers.Count];
        for (var i = 0; i < number.Length; i++)
            number[i] = -1;
        for (var i = 0; i < order.Length; i++)
            number[order[i]] = i;
        return new Cast(
            order.Select(i => _bearers[i]).Select(b => new Entity(b.Name, b.Kind!.Value, b.Declared, b.Gender)).ToEquatableArray(),
            _mentions.Where(m => number[m.Bearer] >= 0).Select(m => new Mention(m.Span, number[m.Bearer])).ToEquatableArray())
        {
            Ambiguous = _ambiguous.Select(n => new AmbiguousName(n.Span, _bySurname[n.Last].Select(b => number[b]).Where(e => e >= 0).ToEquatableArray())).ToEquatableArray(),
        };
    }

    private int Add(string name, EntityKind? kind, bool declared)
    {
        _bearers.Add(new Bearer(name, kind, declared));
        _byKey[RawName.KeyOf(name)] = _bearers.Count - 1;
        return _bearers.Count - 1;
    }

    private void Introduce(RawName name)
    {
        var key = name.Named.Key;
        if (!_byKey.TryGetValue(key, out var known))
        {
            known = SamePerson(name) ?? Add(name.Named.Text, name.Kind, declared: false);
            _byKey[key] = known;
        }

        var bearer = _bearers[known];
        bearer.Kind ??= name.Kind;
        bearer.FullMentions++;
        if (bearer.Kind == EntityKind.Person && name.Kind == EntityKind.Person)
            AddSurnames(name.Words, known);
        if (bearer.Gender == Gender.Unknown)
            bearer.Gender = name.Gender;
        if (!bearer.Declared && name.Canonical is null && name.Key.Length > bearer.Letters)
            bearer.Name = name.Text;
    }

    // "John J. Doe" and "John Doe": the same given name, or its initial, and the same surname.
    private int? SamePerson(RawName name)
    {
        if (name.Kind != EntityKind.Person || !_bySurname.TryGetValue(name.Last, out var bearers))
            return null;
        foreach (var i in bearers)
        {
            var given = _bearers[i].Name.Split(' ')[0];
            if (given == name.Words[0])
                return i;
        }

        return null;
    }

    private void AddSurnames(string[] words, int bearer)
    {
        if (words.Length < 2)
            return;
        AddTo(_byGivenName, words[0], bearer);
        AddSurname(words[words.Length - 1] is "Jr." or "Sr." or "II" or "III" && words.Length > 2 ? words[words.Length - 2] : words[words.Length - 1], bearer);
        if (NameWords.StandsFirst(words))
            AddSurname(words[0], bearer);
    }

    private void AddSurname(string surname, int bearer) => AddTo(_bySurname, surname, bearer);

    private static void AddTo(Dictionary<string, List<int>> index, string word, int bearer)
    {
        if (!index.TryGetValue(word, out var list))
            index[word] = list = [];
        if (list.Count < MostBearers && !list.Contains(bearer))
            list.Add(bearer);
    }

    private int? Resolve(RawName name)
    {
        // A city that is someone's surname too: "Washington said".
        if (name is { Canonical: not null, Words.Length: 1 } && _bySurname.TryGetValue(name.Last, out var namesakes))
            return Choose(name, namesakes);
        if (_byKey.TryGetValue(name.Named.Key, out var exact))
            return exact;
        if (name.Words.Length == 1 && _bySurname.TryGetValue(name.Last, out var bearers))
            return Choose(name, bearers);
        if (GivenNameAlone(name) is { } given)
            return given;
        if (name.Kind is null)
            return null;
        var added = Add(name.Text, name.Kind, declared: false);
        if (name is { Kind: EntityKind.Person, Words.Length: 1 })
            AddSurname(name.Last, added);
        return added;
    }

    // "Jane", where one Jane has been named.
    private int? GivenNameAlone(RawName name) =>
        name.Words.Length == 1 && _byGivenName.TryGetValue(name.Last, out var bearers) && bearers.Count == 1 ? bearers[0] : null;

    private bool IsShared(RawName name) => name.Words.Length == 1 && _bySurname.TryGetValue(name.Last, out var bearers) && bearers.Count > 1;

    // Of two people with one surname it means the one whom the title's gender leaves; or the one that the bare surname meant
    // before the other came in; or the one the text is about, named in full at least twice as often as any other.
    private int? Choose(RawName name, List<int> bearers)
    {
        var possible = bearers.Where(b => name.Gender == Gender.Unknown || _bearers[b].Gender == Gender.Unknown || _bearers[b].Gender == name.Gender).ToArray();
        if (possible.Length == 0)
            return null;
        if (possible.Length == 1)
            return possible[0];
        var introduced = possible.Where(b => _bearers[b].FirstMention >= 0).ToArray();
        if (introduced.Length == 1)
            return introduced[0];
        var usual = introduced.Where(b => _bearers[b].NamedShort).ToArray();
        if (usual.Length == 1)
            return usual[0];
        var often = possible.OrderByDescending(b => _bearers[b].FullMentions).ToArray();
        return _bearers[often[0]].FullMentions >= 2 * _bearers[often[1]].FullMentions ? often[0] : null;
    }

    private void Mention(RawName name, int bearer)
    {
        var b = _bearers[bearer];
        if (b.FirstMention < 0 || b.FirstMention > name.Span.Start)
            b.FirstMention = name.Span.Start;
        if (name.Words.Length == 1)
            b.NamedShort = true;
        if (b.Gender == Gender.Unknown)
            b.Gender = name.Gender;
        b.Kind ??= name.Kind;
        _mentions.Add((name.Span, bearer));
    }
}
