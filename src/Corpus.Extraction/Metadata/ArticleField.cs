using System.Globalization;

namespace Corpus.Extraction.Metadata;

/// <summary>The type of the value of a field. The values are those of the enumeration of the library.</summary>
internal enum FieldKind
{
    Text,
    Number,
    Day,
    Flag,
}

/// <summary>A field that a user adds to the metadata of an article.</summary>
/// <param name="Text">The value of a text; "" for other kinds.</param>
/// <param name="Number">The value of a number, or the number of a day; 0 or 1 for a flag.</param>
internal sealed record ArticleField(string Name, FieldKind Kind, string Text, decimal Number)
{
    /// <summary>The value of a day.</summary>
    public CalendarDate? Day => Kind == FieldKind.Day ? new CalendarDate(1, 1, 1).AddDays((int)Number) : null;

    public static ArticleField OfText(string name, string text) => new(name, FieldKind.Text, text, 0);

    public static ArticleField OfNumber(string name, decimal number) => new(name, FieldKind.Number, "", number);

    public static ArticleField OfDay(string name, CalendarDate day) => new(name, FieldKind.Day, "", day.DayNumber);

    public static ArticleField OfFlag(string name, bool flag) => new(name, FieldKind.Flag, "", flag ? 1 : 0);

    /// <summary>
    /// A field of a format that has no types: <c>true</c> and <c>false</c> are flags, <c>2025-06-10</c> is a day, and digits are a number unless they begin with a zero, as codes do.
    /// </summary>
    public static ArticleField Inferred(string name, string value)
    {
        if (value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals("false", StringComparison.OrdinalIgnoreCase))
            return OfFlag(name, value.Length == 4);
        if (value.Length == 10 && CalendarDate.Parse(value) is { } day)
            return OfDay(name, day);
        return NumberOf(value) is { } number ? OfNumber(name, number) : OfText(name, value);
    }

    /// <summary>The fields of two sources in ordinal order of their names: of two with the same name, that of the first source.</summary>
    public static EquatableArray<ArticleField> Merged(IEnumerable<ArticleField> first, IEnumerable<ArticleField> second) =>
        first
            .Concat(second)
            .GroupBy(field => field.Name, StringComparer.Ordinal)
            .Select(fields => fields.First())
            .OrderBy(field => field.Name, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The number that is written so and in no other way: <c>-12.50</c>, but not <c>012</c>, <c>1e3</c>, <c>1,000</c>.</summary>
    public static decimal? NumberOf(string value) =>
        decimal.TryParse(
            value,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number.ToString(CultureInfo.InvariantCulture) == value
            ? number
            : null;
}
