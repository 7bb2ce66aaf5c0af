using System.Globalization;

namespace Corpus;

/// <summary>Specifies the type of the value of a field.</summary>
public enum FieldKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A flag, which is true or false.</summary>
    Flag,
}

/// <summary>Represents metadata of an article to which Corpus assigns no meaning: the section of a newspaper, a number of words, a day of review.</summary>
public sealed record ArticleField
{
    private readonly decimal _number;
    private readonly string? _text;

    /// <summary>Initializes a new instance of the <see cref="ArticleField"/> class with a text.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, or an argument is not well-formed UTF-16.</exception>
    public ArticleField(string name, string value)
        : this(name, FieldKind.Text, 0)
    {
        ArgumentNullException.ThrowIfNull(value);
        _text = Given.Text(value);
    }

    /// <summary>Initializes a new instance of the <see cref="ArticleField"/> class with a number.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or not well-formed UTF-16.</exception>
    public ArticleField(string name, decimal value)
        : this(name, FieldKind.Number, value) { }

    /// <summary>Initializes a new instance of the <see cref="ArticleField"/> class with a day.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or not well-formed UTF-16.</exception>
    public ArticleField(string name, DateOnly value)
        : this(name, FieldKind.Day, value.DayNumber) { }

    /// <summary>Initializes a new instance of the <see cref="ArticleField"/> class with a flag.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or not well-formed UTF-16.</exception>
    public ArticleField(string name, bool value)
        : this(name, FieldKind.Flag, value ? 1 : 0) { }

    private ArticleField(string name, FieldKind kind, decimal number)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        (Name, Kind, _number) = (Given.Text(name), kind, number);
    }

    /// <summary>Gets the name of the field.</summary>
    public string Name { get; }

    /// <summary>Gets the type of the value.</summary>
    public FieldKind Kind { get; }

    /// <summary>Gets the value as text: <c>Politics</c>, <c>1200</c>, <c>2025-06-10</c>, <c>true</c>.</summary>
    public string Text =>
        Kind switch
        {
            FieldKind.Number => _number.ToString(CultureInfo.InvariantCulture),
            FieldKind.Day => Day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            FieldKind.Flag => _number == 0 ? "false" : "true",
            _ => _text!,
        };

    /// <summary>Gets the value of a number, or null if the field is of another type.</summary>
    public decimal? Number => Kind == FieldKind.Number ? _number : null;

    /// <summary>Gets the value of a day, or null if the field is of another type.</summary>
    public DateOnly? Day => Kind == FieldKind.Day ? DateOnly.FromDayNumber((int)_number) : null;

    /// <summary>Gets the value of a flag, or null if the field is of another type.</summary>
    public bool? Flag => Kind == FieldKind.Flag ? _number != 0 : null;

    /// <summary>Returns the name and the value.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => $"{Name}: {Text}";
}
