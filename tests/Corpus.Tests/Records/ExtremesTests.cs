using System.Collections;
using System.Reflection;
using Corpus.Export;

namespace Corpus.Tests.Records;

/// <summary>
/// Every public constructor, method and indexer that takes a number, a day, a span or a value of an enumeration, with the ends of what these can be:
/// either it gives a sound result, or it names the parameter that is out of range.
/// </summary>
public class ExtremesTests
{
    private static readonly DateOnly Day = new(2024, 5, 3);
    private static readonly Passage Words = new(new TextSpan(0, 4), "text");
    private static readonly TemporalExpression Expression = new(Words, TimexType.Date, "2024");
    private static readonly ArticleAnnotations Annotations = new()
    {
        Blocks = [new Block(BlockKind.Paragraph, Words)],
        Mentions = [new Mention(new Entity("text", EntityKind.Person), Words)],
        Quotes = [new Quote(Words.Span, "text", QuoteKind.Direct)],
        Expressions = [Expression],
        Events = [new DatedEvent(new DateInterval(Day), Words, Words, Expression, DateResolution.Explicit)],
    };

    private static readonly Article Sample = new("a", "a.txt", "text", Annotations);

    /// <summary>An object of each type, which methods are called on and which others are given.</summary>
    private static readonly object[] Samples =
    [
        Sample,
        Sample.Blocks[0],
        Sample.Mentions[0],
        Sample.Quotes[0],
        Sample.Expressions[0],
        Sample.Events[0],
        Words,
        Words.Span,
        new Entity("text", EntityKind.Person),
        new DateInterval(Day),
        Annotations,
        new StringWriter(),
        new MemoryStream(),
        "2024".AsMemory(),
        System.Globalization.CultureInfo.InvariantCulture,
        new SourceLocation("a.txt", 1, 1),
        Sample.Quotes,
        Seeds.Articles[0].Words().Take(20).ToArray(),
        Seeds.Articles,
        Seeds.Entities,
        Seeds.Quotes,
        Seeds.Events,
        Seeds.Articles.Concordance("the")[0],
        Seeds.Events.Timeline()[0],
        "text",
        Day,
        1,
        false,
    ];

    public static TheoryData<string, MethodBase, int, object> Calls
    {
        get
        {
            var calls = new TheoryData<string, MethodBase, int, object>();
            foreach (
                var method in typeof(Article)
                    .Assembly.GetExportedTypes()
                    .Where(t => t.Namespace is "Corpus" or "Corpus.Export" && !t.IsEnum)
                    .SelectMany(Members)
            )
            {
                foreach (var parameter in method.GetParameters())
                {
                    foreach (var value in Extremes(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType))
                        calls.Add($"{method.DeclaringType!.Name}.{method.Name} {parameter.Name}", method, parameter.Position, value);
                }
            }

            return calls;
        }
    }

    [Fact]
    public void Every_member_is_called()
    {
        var called = Calls.Select(call => (string)call[0]).Distinct().ToArray();
        foreach (
            var expected in new[]
            {
                "ArticleExtensions.Concordance width",
                "Article.GetLocation offset",
                "Quote..ctor kind",
                "TemporalExpression.set_Anchor value",
                "DateInterval..ctor start",
                "DateInterval.Contains day",
                "EventList.Between end",
                "RecordList`1.get_Item index",
                "ValueList`1.get_Item index",
                "TextSpan..ctor length",
                "SourceLocation..ctor line",
                "Passage..ctor span",
            }
        )
            Assert.Contains(expected, called);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_result_or_the_name_of_the_parameter(string what, MethodBase method, int position, object value)
    {
        var parameters = method.GetParameters();
        var arguments = parameters.Select(p => p.Position == position ? value : Sound(p)).ToArray();
        try
        {
            var result = method is ConstructorInfo constructor
                ? constructor.Invoke(arguments)
                : method.Invoke(method.IsStatic ? null : Of(method.DeclaringType!), arguments);
            foreach (var item in result as IEnumerable ?? Array.Empty<object>())
                Assert.NotNull(item.ToString());
            Assert.NotNull(result?.ToString() ?? "");
            Assert.True(!value.GetType().IsEnum || Enum.IsDefined(value.GetType(), value), what + " takes a value that is not defined");
        }
        catch (TargetInvocationException thrown)
        {
            var error = Assert.IsAssignableFrom<ArgumentException>(thrown.InnerException);
            Assert.Contains(error.ParamName, parameters.Select(p => p.Name));
            // What does not fit another argument (a text to a span) need not be out of range itself.
            if (value is not TextSpan)
                Assert.True(error is ArgumentOutOfRangeException, what);
        }
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MaxValue - 1)]
    [InlineData(1_000_000)]
    public void A_concordance_of_any_width_shows_the_paragraph(int width)
    {
        var lines = Seeds.Articles.Concordance("the", width);
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            var block = Assert.Single(line.Article.Blocks, b => b.Span.Contains(line.Span));
            Assert.Equal(block.Text.Replace('\n', ' '), line.Left + line.Keyword + line.Right);
        });
    }

    private static IEnumerable<MethodBase> Members(Type type)
    {
        type = type.IsGenericTypeDefinition
            ? type.Name.StartsWith("ValueList", StringComparison.Ordinal)
                ? typeof(ValueList<Quote>)
                : typeof(RecordList<Article>)
            : type;
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetConstructors().Cast<MethodBase>().Concat(type.GetMethods(Declared).Where(m => !m.ContainsGenericParameters));
    }

    private static IEnumerable<object> Extremes(Type type)
    {
        if (type == typeof(int))
            return [int.MinValue, -1, 0, 1, int.MaxValue - 1, int.MaxValue];
        if (type == typeof(DateOnly))
            return [DateOnly.MinValue, DateOnly.MaxValue];
        if (type == typeof(TextSpan))
            return [default(TextSpan), new TextSpan(0, int.MaxValue), new TextSpan(int.MaxValue, 0), new TextSpan(1, int.MaxValue - 1)];
        if (type == typeof(DateInterval))
            return [default(DateInterval), new DateInterval(DateOnly.MinValue, DateOnly.MaxValue, DatePrecision.Interval)];
        if (type.IsEnum)
            return
            [
                .. Enum.GetValues(type).Cast<object>(),
                .. new[] { int.MinValue, -1, Enum.GetValues(type).Length, 99, int.MaxValue }.Select(n => Enum.ToObject(type, n)),
            ];
        return [];
    }

    private static object? Sound(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.HasDefaultValue || parameter.IsOut)
            return parameter.HasDefaultValue && parameter.DefaultValue is { } value && type.IsEnum ? Enum.ToObject(type, value)
                : parameter.HasDefaultValue ? parameter.DefaultValue
                : null;
        return parameter switch
        {
            { Name: "start" or "index" or "position" or "offset" } when type == typeof(int) => 0,
            { Name: "start" } when type == typeof(DateOnly) => DateOnly.MinValue,
            { Name: "end" } when type == typeof(DateOnly) => DateOnly.MaxValue,
            { Name: "precision" } => DatePrecision.Interval,
            _ => type.IsEnum ? Enum.ToObject(type, 0) : Of(type),
        };
    }

    private static object Of(Type type) =>
        Samples.FirstOrDefault(type.IsInstanceOfType) ?? throw new InvalidOperationException($"add a sample of {type} to this test");
}
