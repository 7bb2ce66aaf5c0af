using System.Text.Json;

namespace Corpus.Export;

/// <summary>The required shape of a value of a document. <c>docs/data.schema.json</c> specifies the same.</summary>
internal abstract record Shape
{
    public static readonly Shape Article = Object(
        Required("id", Text),
        Optional("version", new NumberShape(1)),
        Required("path", Text),
        Optional("title", Text),
        Optional("outlet", Text),
        Optional("byline", Text),
        Optional("published", Date),
        Optional("publishedBasis", Word<PublicationDateSource>()),
        Optional("url", Text),
        Optional("language", Text),
        Optional("rights", Text),
        Optional("tags", List(Text)),
        Optional("fields", List(Field)),
        Required("text", Text),
        Optional("facts", List(Fact)),
        Optional("entities", List(Entity)),
        Optional("blocks", List(Block)),
        Optional("sentences", List(Sentence)),
        Optional("mentions", List(Mention)),
        Optional("quotes", List(Quote)),
        Optional("expressions", List(Expression)),
        Optional("events", List(Event))
    );

    public static readonly Shape Corpus = Object(
        Required("format", Text),
        Required("version", Position),
        Required("articles", List(Article))
    );

    private static Shape Text => new TextShape();

    private static Shape Date => new DateShape();

    private static Shape Flag => new FlagShape();

    private static Shape Position => new NumberShape(0);

    private static Shape Field =>
        Object(
            Required("name", Text),
            Optional("text", Text),
            Optional("number", new DecimalShape()),
            Optional("day", Date),
            Optional("flag", Flag)
        );

    private static Shape Fact =>
        Object(
            Required("kind", Word<FactKind>()),
            Required("basis", Word<FactBasis>()),
            Optional("start", Position),
            Optional("end", Position),
            Optional("rule", Text)
        );

    private static Shape Entity =>
        Object(
            Required("name", Text),
            Required("kind", Word<EntityKind>()),
            Optional("role", Text),
            Optional("aliases", List(Text)),
            Optional("declared", Flag)
        );

    private static Shape Sentence => Object(Required("start", Position), Required("end", Position));

    private static Shape Block => Object(Required("start", Position), Required("end", Position), Required("kind", Word<BlockKind>()));

    private static Shape Mention =>
        Object(Required("start", Position), Required("end", Position), Optional("text", Text), Required("entity", Position));

    private static Shape Span => Object(Required("start", Position), Required("end", Position), Optional("text", Text));

    private static Shape Quote =>
        Object(
            Required("start", Position),
            Required("end", Position),
            Optional("line", new NumberShape(1)),
            Optional("column", new NumberShape(1)),
            Required("text", Text),
            Required("kind", Word<QuoteKind>()),
            Optional("speaker", Text),
            Optional("entity", Position),
            Optional("source", Span),
            Optional("cue", Span),
            Optional("via", Span),
            Optional("addressee", Span),
            Optional("act", Word<SpeechAct>()),
            Optional("continues", Position),
            Optional("parent", Position),
            Optional("basis", Word<AttributionBasis>()),
            Optional("rule", Text)
        );

    private static Shape Expression =>
        Object(
            Required("start", Position),
            Required("end", Position),
            Optional("line", new NumberShape(1)),
            Optional("column", new NumberShape(1)),
            Required("text", Text),
            Required("type", Word<TimexType>()),
            Required("value", Text),
            Optional("modifier", Word<TimexModifier>()),
            Optional("anchor", Word<TimexAnchor>()),
            Optional("anchorExpression", Position),
            Optional("when", When),
            Optional("rule", Text)
        );

    private static Shape Event =>
        Object(
            Required("start", Position),
            Required("end", Position),
            Optional("line", new NumberShape(1)),
            Optional("column", new NumberShape(1)),
            Optional("text", Text),
            Required("when", When),
            Optional("time", Text),
            Optional("partOfDay", Word<PartOfDay>()),
            Required("sentence", Span),
            Required("expression", Position),
            Optional("basis", Word<DateResolution>()),
            Optional("key", Text),
            Optional("participants", List(Position))
        );

    private static Shape When =>
        Object(
            Optional("edtf", Text),
            Required("first", Date),
            Required("last", Date),
            Required("precision", Word<DatePrecision>()),
            Optional("approximate", Flag)
        );

    private static ObjectShape Object(params Key[] keys) => new(keys);

    private static ListShape List(Shape item) => new(item);

    private static Key Required(string name, Shape shape) => new(name, shape, true);

    private static Key Optional(string name, Shape shape) => new(name, shape, false);

    private static WordShape Word<T>()
        where T : struct, Enum => new([.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)]);
}

/// <summary>An object with these keys and any others.</summary>
internal sealed record ObjectShape(Key[] Keys) : Shape
{
    /// <summary>The number of a key; -1 for one that this version does not know. Keys mostly follow one another as they are declared.</summary>
    public int Find(ref Utf8JsonReader json, int from)
    {
        for (var i = 0; i < Keys.Length; i++)
        {
            var key = (from + i) % Keys.Length;
            if (json.ValueTextEquals(Keys[key].Name))
                return key;
        }

        return -1;
    }
}

internal sealed record Key(string Name, Shape Shape, bool IsRequired);

internal sealed record ListShape(Shape Item) : Shape;

internal sealed record TextShape : Shape;

/// <summary>A whole number from the least on.</summary>
internal sealed record NumberShape(int Least) : Shape;

/// <summary>A number that a decimal can hold.</summary>
internal sealed record DecimalShape : Shape;

internal sealed record FlagShape : Shape;

/// <summary>A day as <c>2025-06-10</c>.</summary>
internal sealed record DateShape : Shape;

/// <summary>One of some words.</summary>
internal sealed record WordShape(string[] Words) : Shape;
