using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Entities;

/// <summary>Decides which of the names of a document are the same person, organization or state.</summary>
internal sealed class CastBuilder
{
    private readonly DeclaredPeople _declared;
    private readonly ExtractionProgress _progress;

    // Bearers have numbers: first those who are declared, then the text's own.
    private readonly NameIndex _names;
    private readonly Dictionary<int, Bearer> _met = [];
    private readonly List<Bearer> _own = [];
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

    public CastBuilder(DeclaredPeople declared, ExtractionProgress progress) => (_declared, _progress, _names) = (declared, progress, new NameIndex(declared.Names));

    /// <summary>Takes the full names first, so that a surname is understood wherever it stands.</summary>
    public void Read(List<RawName> names)
    {
        var alone = new HashSet<string>(names.Where(n => n.Words.Length == 1 && n.Kind is null or EntityKind.Person).Select(n => n.Last), StringComparer.Ordinal);
        foreach (var name in names)
        {
            _progress.Reach(name.Span);
            if (name.Words.Length > 1 || name.Canonical is not null)
                Introduce(name.Kind is null && name.IsNameLike && alone.Contains(name.Last) ? name with { Kind = EntityKind.Person } : name);
        }

        for (var i = 1; i < names.Count; i++)
        {
            if (names[i].Abbreviates && _names.Find(names[i - 1].Key) is { } whole)
                Abbreviate(names[i], whole);
        }

        foreach (var name in names)
        {
            _progress.Reach(name.Span);
            if (Resolve(name) is { } bearer)
                Mention(name, bearer);
            else if (IsShared(name))
                _ambiguous.Add(name);
        }
    }

    // "Asia Trade Forum (ATF)": one name, and what has an abbreviation is an organization.
    private void Abbreviate(RawName name, int whole)
    {
        _names.Add(name.Key, whole);
        Of(whole).Kind ??= EntityKind.Organization;
    }

    /// <summary>Takes names from headlines: only those count there that the text has elsewhere.</summary>
    public void Recognize(List<RawName> names)
    {
        var end = 0;
        foreach (var name in names.OrderBy(n => n.Span.Start).ThenByDescending(n => n.Span.Length))
        {
            if (name.Span.Start < end)
                continue;
            if ((_names.Find(name.Key) ?? OnlyOne(name.Words.Length == 1 ? _names.WithSurname(name.Last) : null)) is not { } known)
                continue;
            Mention(name, known);
            end = name.Span.End;
        }

        _mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    public Cast Build()
    {
        var order = _met.Keys.Concat(Enumerable.Range(_declared.Count, _own.Count)).Where(i => Of(i) is { FirstMention: >= 0, Kind: not null }).OrderBy(i => Of(i).FirstMention).ToArray();
        var numbers = new Dictionary<int, int>();
        foreach (var bearer in order)
            numbers.Add(bearer, numbers.Count);
        return new Cast(
            order.Select(Of).Select(b => new Entity(b.Name, b.Kind!.Value, b.Declared, b.Gender)).ToEquatableArray(),
            _mentions.Where(m => numbers.ContainsKey(m.Bearer)).Select(m => new Mention(m.Span, numbers[m.Bearer])).ToEquatableArray())
        {
            Ambiguous = _ambiguous.Select(n => new AmbiguousName(n.Span, _names.WithSurname(n.Last)!.Where(numbers.ContainsKey).Select(b => numbers[b]).ToEquatableArray())).ToEquatableArray(),
        };
    }

    /// <summary>A declared bearer is there once the text has named it: of many who are declared, a text names few.</summary>
    private Bearer Of(int number)
    {
        if (number >= _declared.Count)
            return _own[number - _declared.Count];
        if (!_met.TryGetValue(number, out var bearer))
        {
            var person = _declared[number];
            _met[number] = bearer = new Bearer(person.Name, person.Kind, declared: true) { Gender = person.Gender };
        }

        return bearer;
    }

    private int Add(string name, EntityKind? kind)
    {
        var number = _declared.Count + _own.Count;
        _own.Add(new Bearer(name, kind, declared: false));
        _names.Add(RawName.KeyOf(name), number);
        return number;
    }

    private void Introduce(RawName name)
    {
        var key = name.Named.Key;
        var number = _names.Find(key) ?? SamePerson(name) ?? Add(name.Named.Text, name.Kind);
        _names.Add(key, number);
        var bearer = Of(number);
        bearer.Kind ??= name.Kind;
        bearer.FullMentions++;
        if (bearer.Kind == EntityKind.Person && name.Kind == EntityKind.Person)
            _names.AddParts(name.Words, number);
        if (bearer.Gender == Gender.Unknown)
            bearer.Gender = name.Gender;
        if (!bearer.Declared && name.Canonical is null && name.Key.Length > bearer.Letters)
            bearer.Name = name.Text;
    }

    // "John J. Doe" and "John Doe": the same given name, or its initial, and the same surname.
    private int? SamePerson(RawName name)
    {
        if (name.Kind != EntityKind.Person || _names.WithSurname(name.Last) is not { } bearers)
            return null;
        foreach (var i in bearers)
        {
            var given = Of(i).Name.Split(' ')[0];
            if (given == name.Words[0])
                return i;
        }

        return null;
    }

    private int? Resolve(RawName name)
    {
        // A city that is someone's surname too: "Washington said".
        if (name is { Canonical: not null, Words.Length: 1 } && _names.WithSurname(name.Last) is { } namesakes)
            return Choose(name, namesakes);
        if (_names.Find(name.Named.Key) is { } exact)
            return exact;
        if (name.Words.Length == 1 && _names.WithSurname(name.Last) is { } bearers)
            return Choose(name, bearers);
        if (GivenNameAlone(name) is { } given)
            return given;
        if (name.Kind is null)
            return null;
        var added = Add(name.Text, name.Kind);
        if (name is { Kind: EntityKind.Person, Words.Length: 1 })
            _names.AddSurname(name.Last, added);
        return added;
    }

    // "Jane", where one Jane has been named.
    private int? GivenNameAlone(RawName name) => OnlyOne(name.Words.Length == 1 ? _names.WithGivenName(name.Last) : null);

    private static int? OnlyOne(List<int>? bearers) => bearers?.Count == 1 ? bearers[0] : null;

    private bool IsShared(RawName name) => name.Words.Length == 1 && _names.WithSurname(name.Last)?.Count > 1;

    // Of two people with one surname it means the one whom the title's gender leaves; or the one that the bare surname meant
    // before the other came in; or the one the text is about, named in full at least twice as often as any other.
    private int? Choose(RawName name, List<int> bearers)
    {
        var possible = bearers.Where(b => name.Gender == Gender.Unknown || Of(b).Gender == Gender.Unknown || Of(b).Gender == name.Gender).ToArray();
        if (possible.Length == 0)
            return null;
        if (possible.Length == 1)
            return possible[0];
        var introduced = possible.Where(b => Of(b).FirstMention >= 0).ToArray();
        if (introduced.Length == 1)
            return introduced[0];
        var usual = introduced.Where(b => Of(b).NamedShort).ToArray();
        if (usual.Length == 1)
            return usual[0];
        var often = possible.OrderByDescending(b => Of(b).FullMentions).ToArray();
        return Of(often[0]).FullMentions >= 2 * Of(often[1]).FullMentions ? often[0] : null;
    }

    private void Mention(RawName name, int bearer)
    {
        var b = Of(bearer);
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
