using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Entities;

/// <summary>Decides which names of a document mean the same person, organization or state.</summary>
internal sealed class EntityLinker(DeclaredPeople declared, ExtractionProgress progress)
{
    private const int ShortestAcronym = 3;

    private static readonly Lexicon Forms = Lexicon.Of("Entities/company-forms");

    private readonly EntityClusters _clusters = new(declared);
    private readonly List<RawName> _ambiguous = [];
    private readonly List<(TextSpan Span, int Entity)> _mentions = [];

    /// <summary>Links the names outside headlines. Full names come first, so that a surname is understood wherever it stands.</summary>
    public void Link(List<RawName> names)
    {
        AddFullNames(names);
        AddAbbreviations(names);
        foreach (var name in names)
        {
            progress.Reach(name.Span);
            var link = EntityRules.Mention.First(new LinkContext(_clusters, name, progress.Trace)) is { } known
                ? known.Entity
                : AddEntity(name);
            if (link is { } entity)
                AddMention(name, entity);
            else if (IsAmbiguous(name))
                _ambiguous.Add(name);
        }
    }

    /// <summary>Links the capitalized words of headlines that mean entities of the text.</summary>
    public void LinkHeadlines(List<RawName> names)
    {
        var end = 0;
        foreach (var name in names.OrderBy(n => n.Span.Start).ThenByDescending(n => n.Span.Length))
        {
            if (name.Span.Start < end || EntityRules.Headline.First(new LinkContext(_clusters, name, progress.Trace)) is not { } entity)
                continue;
            AddMention(name, entity);
            end = name.Span.End;
        }

        _mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    public ArticleEntities Build()
    {
        var order = _clusters.Mentioned();
        var numbers = new Dictionary<int, int>();
        foreach (var entity in order)
            numbers.Add(entity, numbers.Count);
        return new ArticleEntities(
            order.Select(i => _clusters[i]).Select(c => new Entity(c.ShownName, c.Kind!.Value, c.Declared, c.Gender)).ToEquatableArray(),
            _mentions.Where(m => numbers.ContainsKey(m.Entity)).Select(m => new Mention(m.Span, numbers[m.Entity])).ToEquatableArray()
        )
        {
            Ambiguous = _ambiguous
                .Select(n => new AmbiguousName(
                    n.Span,
                    _clusters.Names.WithSurname(n.Key)!.Where(numbers.ContainsKey).Select(e => numbers[e]).ToEquatableArray()
                ))
                .ToEquatableArray(),
        };
    }

    private void AddFullNames(List<RawName> names)
    {
        var singleWords = new HashSet<string>(
            names
                .Where(n => n.IsOneWord && MayBeSurname(n) && (n.Speaks || !IsPlace(n)) && (n.ActsAlone || n.Kind == EntityKind.Person))
                .Select(n => n.Last),
            StringComparer.Ordinal
        );
        var surnames = new HashSet<string>(
            names.Where(n => n is { IsOneWord: false, Kind: EntityKind.Person }).Select(n => n.Last),
            StringComparer.Ordinal
        );
        // Longer names first: a shorter one may be the end or the beginning of one that stands further down. "Skipper Dorn" may be somebody whose name stands there too.
        foreach (var name in names.OrderByDescending(n => n.Words.Length).ThenBy(n => n.GenderOfLeadingNoun is not null))
        {
            if (name.IsOneWord && name.Canonical is null)
                continue;
            var kind = EntityRules.Kind.First(
                new LinkContext(_clusters, name, progress.Trace, singleWords: singleWords, surnames: surnames)
            );
            AddFullName(kind is null ? name : name with { Kind = kind });
        }
    }

    // "in Boston" says nothing about "Boston Dorns".
    private static bool IsPlace(RawName name) => (NameList.Given.Find(name.Last) & NameUses.Place) != 0;

    // "Dorn said": a word that speaks is a body only as long as nobody has the surname. "NATO" is none.
    private static bool MayBeSurname(RawName name) =>
        name.Kind is null or EntityKind.Person || (name.Kind == EntityKind.Organization && name.Text.Any(char.IsLower));

    private void AddFullName(RawName name)
    {
        var number = EntityRules.FullName.First(new LinkContext(_clusters, name, progress.Trace))
            ?? _clusters.Add(name.Named.Text, name.Kind);
        _clusters.Names.Add(name.Named.Key, number);
        var cluster = _clusters[number];
        cluster.Kind ??= name.Kind;
        cluster.FullMentions++;
        if (cluster.Kind == EntityKind.Person && name.Kind == EntityKind.Person)
            _clusters.Names.AddParts(name.Words, number);
        if (cluster.Gender == Gender.Unknown)
            cluster.Gender = name.Gender;
        if (!cluster.Declared && name.Canonical is null && (cluster.NamedAt < 0 || IsBetter(name, cluster)))
            (cluster.Name, cluster.NamedAt) = (name.Text, name.Span.Start);
    }

    // The form that does not begin with a common word, "Rosa Novak" rather than "Donor Rosa Novak"; then the longest form; of two as long, the one that is
    // not in capitals, and then the first.
    private static bool IsBetter(RawName name, EntityCluster cluster)
    {
        // Most mentions have the name that is known.
        if (name.Text == cluster.Name)
            return false;
        if (
            cluster.Kind == EntityKind.Person
            && !name.IsOneWord
            && RawName.BeginsWithCommonWord(name.Text) is var common
            && common != RawName.BeginsWithCommonWord(cluster.Name)
        )
            return !common;
        if (name.Key.Length != cluster.Letters)
            return name.Key.Length > cluster.Letters;
        var (lower, known) = (name.Text.Any(char.IsLower), cluster.Name.Any(char.IsLower));
        return lower == known ? name.Span.Start < cluster.NamedAt : lower;
    }

    private void AddAbbreviations(List<RawName> names)
    {
        for (var i = 1; i < names.Count; i++)
        {
            if (
                !names[i].InBrackets
                || EntityRules.Abbreviation.First(new LinkContext(_clusters, names[i], progress.Trace, names[i - 1])) is not { } whole
            )
                continue;
            _clusters.Names.Add(names[i].Key, whole);
            // An unknown entity that has an abbreviation is an organization.
            _clusters[whole].Kind ??= EntityKind.Organization;
        }

        AddInitials(names);
        AddShortNames(names);
    }

    // "Brenkov Power … Brenkov": the only organization before whose name begins with the word, and of which the rest tells only that it is a company.
    private void AddShortNames(List<RawName> names)
    {
        var byFirst = new Dictionary<string, (int? Entity, int Start)>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name is not { Kind: EntityKind.Organization, IsOneWord: false } || _clusters.Names.Find(name.Key) is not { } whole)
                continue;
            var first = PersonNames.KeyOf(name.Words[0]);
            var isCompany = name.Words.Skip(1).All(w => Forms.Contains(w.TrimEnd('.')));
            if (byFirst.TryGetValue(first, out var other))
                byFirst[first] = (isCompany && other.Entity == whole ? whole : null, Math.Min(other.Start, name.Span.Start));
            else
                byFirst[first] = (isCompany ? whole : null, name.Span.Start);
        }

        foreach (var name in names)
        {
            if (
                name is { IsOneWord: true, Kind: EntityKind.Organization, Canonical: null }
                && name.Text.Any(char.IsLower)
                && _clusters.Names.Find(name.Key) is null
                && _clusters.Names.WithSurname(name.Key) is null
                && byFirst.TryGetValue(name.Key, out var meant)
                && meant is { Entity: { } entity }
                && meant.Start < name.Span.Start
            )
                _clusters.Names.Add(name.Key, entity);
        }
    }

    // "Institute for Coastal Research … ICR": the only organization with these initials.
    private void AddInitials(List<RawName> names)
    {
        var byInitials = new Dictionary<string, int?>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (
                name is not { Kind: EntityKind.Organization, Words.Length: >= ShortestAcronym }
                || _clusters.Names.Find(name.Key) is not { } whole
            )
                continue;
            var initials = PersonNames.KeyOf(string.Concat(name.Words.Where(w => char.IsUpper(w[0])).Select(w => w[0])));
            if (initials.Length >= ShortestAcronym)
                byInitials[initials] = byInitials.TryGetValue(initials, out var other) && other != whole ? null : whole;
        }

        foreach (var name in names)
        {
            if (
                name is { IsOneWord: true, Kind: EntityKind.Organization }
                && !name.Text.Any(char.IsLower)
                && _clusters.Names.Find(name.Key) is null
                && byInitials.TryGetValue(name.Key, out var meant)
                && meant is { } entity
            )
                _clusters.Names.Add(name.Key, entity);
        }
    }

    /// <returns>Null for a name whose kind is unknown: it is not an entity.</returns>
    private int? AddEntity(RawName name)
    {
        if (name.Kind is null)
            return null;
        var added = _clusters.Add(name.Text, name.Kind);
        _clusters[added].Gender = name.Gender;
        if (name is { Kind: EntityKind.Person, IsOneWord: true })
            _clusters.Names.AddSurname(name.Last, added);
        return added;
    }

    private bool IsAmbiguous(RawName name) => _clusters.Names.WithSurname(name.Key)?.Count > 1;

    private void AddMention(RawName name, int entity)
    {
        var cluster = _clusters[entity];
        if (cluster.FirstMention < 0 || cluster.FirstMention > name.Span.Start)
            cluster.FirstMention = name.Span.Start;
        if (name.IsOneWord)
            cluster.ShortMentions++;
        if (cluster.Gender == Gender.Unknown && name.TellsGender)
            cluster.Gender = name.Gender;
        cluster.Kind ??= name.Kind;
        _mentions.Add((name.Span, entity));
    }
}
