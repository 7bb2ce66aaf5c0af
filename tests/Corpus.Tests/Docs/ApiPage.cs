using System.Reflection;
using System.Text;
using Corpus.Data;
using Corpus.Export;

namespace Corpus.Tests.Docs;

/// <summary>The page docs/api.md: each public type of the library with the names of its members, by theme. Written from the library itself.</summary>
internal static class ApiPage
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The types of each theme, in the order in which they are read.</summary>
    public static readonly IReadOnlyList<(string Name, string Description, Type[] Types)> Themes =
    [
        (
            "Records",
            "What a text becomes. Records are immutable and compare by content.",
            [
                typeof(Article),
                typeof(ArticleAnnotations),
                typeof(ArticleFact),
                typeof(FactKind),
                typeof(FactBasis),
                typeof(PublicationDateSource),
                typeof(ArticleField),
                typeof(FieldKind),
                typeof(Block),
                typeof(BlockKind),
                typeof(Passage),
                typeof(TextSpan),
                typeof(SourceLocation),
                typeof(Quote),
                typeof(QuoteKind),
                typeof(SpeechAct),
                typeof(AttributionBasis),
                typeof(DatedEvent),
                typeof(DateResolution),
                typeof(DateInterval),
                typeof(DatePrecision),
                typeof(PartOfDay),
                typeof(TemporalExpression),
                typeof(TimexType),
                typeof(TimexModifier),
                typeof(TimexAnchor),
                typeof(Entity),
                typeof(EntityKind),
                typeof(Mention),
            ]
        ),
        (
            "Lists and queries",
            "A generated corpus has the properties of `Seeds`. Classes whose names end with `Extensions` have extension methods.",
            [
                typeof(Seeds),
                typeof(Seeds.ArticleSet),
                typeof(Seeds.PersonSet),
                typeof(Seeds.OrganizationSet),
                typeof(Seeds.StateSet),
                typeof(RecordList<>),
                typeof(RecordList<>.Enumerator),
                typeof(ArticleList),
                typeof(QuoteList),
                typeof(EventList),
                typeof(EntityList),
                typeof(ValueList<>),
                typeof(ValueList),
                typeof(ArticleExtensions),
                typeof(ArticleFieldExtensions),
                typeof(QuoteExtensions),
                typeof(DatedEventExtensions),
                typeof(DateIntervalExtensions),
                typeof(EntityExtensions),
                typeof(MonthExtensions),
                typeof(NeighborExtensions),
                typeof(ConcordanceLine),
                typeof(SpeakerQuotes),
                typeof(SharedStatement),
                typeof(TimelineEntry),
                typeof(Happening),
                typeof(MonthCount),
            ]
        ),
        (
            "Words",
            "Words of any articles and their statistics.",
            [typeof(WordExtensions), typeof(Word), typeof(WordCount), typeof(Collocation), typeof(Keyword), typeof(Dispersion)]
        ),
        (
            "Export",
            "`using Corpus.Export;`",
            [typeof(CorpusJson), typeof(CorpusCsv), typeof(CorpusTimelineJs), typeof(CorpusCalendar), typeof(CorpusHtml)]
        ),
        (
            "Snapshots and differences",
            "Text for snapshot tests, and what changed between two versions.",
            [typeof(SnapshotExtensions), typeof(SnapshotOptions), typeof(CorpusDiff), typeof(ArticleDiff), typeof(RecordChange)]
        ),
        (
            "Files",
            "A corpus in a file. The types of `Corpus.Data` are for generated code.",
            [typeof(CorpusFile), typeof(CorpusFileException), typeof(CorpusReader), typeof(CorpusData)]
        ),
    ];

    public static string Write()
    {
        var page = new StringBuilder(
            $"""
            # The library at a glance

            All public types with the names of their members; `()` marks methods. Constructors, comparisons, conversions, and what every
            object has are left out. Types are in the namespace `Corpus` unless stated otherwise. A test writes this page.

            """
        );
        foreach (var (name, description, types) in Themes)
        {
            page.Append($"\n## {name}\n\n{description}\n\n");
            foreach (var type in types)
                page.Append($"- **{NameOf(type)}** {string.Join(", ", Members(type))}\n");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> Members(Type type) =>
        type.IsEnum
            ? Enum.GetNames(type)
            : type.GetMembers(Public)
                .Where(member => member is PropertyInfo or FieldInfo || member is MethodInfo { IsSpecialName: false })
                .Where(member => member.Name is not ("Equals" or "GetHashCode" or "ToString" or "CompareTo" or "<Clone>$"))
                .Select(member =>
                    member is PropertyInfo property && property.GetIndexParameters().Length > 0 ? "this[]"
                    : member is MethodInfo ? member.Name + "()"
                    : member.Name
                )
                .Distinct()
                .Order(StringComparer.Ordinal);

    private static string NameOf(Type type)
    {
        var name = type.Name.Split('`')[0] + (type is { IsGenericType: true, IsNested: false } ? "\\<T>" : "");
        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{name}" : name;
    }
}
