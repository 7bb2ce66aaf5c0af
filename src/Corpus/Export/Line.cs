using System.Globalization;
using System.Text;

namespace Corpus.Export;

/// <summary>Words for people, on one line each.</summary>
internal static class Line
{
    /// <summary>A text with one space for each run of spaces, line ends and control characters.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        var isApart = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                isApart = line.Length > 0;
                continue;
            }

            if (isApart)
                line.Append(' ');
            line.Append(c);
            isApart = false;
        }

        return line.ToString();
    }

    /// <summary>When an event happens, in EDTF: <c>2025-06</c>, <c>2025-06-10T19:00</c>.</summary>
    public static string When(DatedEvent happening) =>
        happening.Time is { } time ? $"{happening.When}T{time.ToString("HH:mm", CultureInfo.InvariantCulture)}" : happening.When.ToString();

    /// <summary>Where an event is reported: title, outlet, date, file and line.</summary>
    public static string SourceOf(DatedEvent happening)
    {
        var article = happening.Article;
        string?[] parts =
        [
            article.Title,
            article.Outlet,
            article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            happening.Location.ToString(),
        ];
        return Of(string.Join(", ", parts.OfType<string>()));
    }

    /// <summary>
    /// The article's address where it is an http or https address; otherwise null, because nothing else may become a link. An address with a user name
    /// is none either: <c>https://bank.example@other.example/</c> shows one site and leads to another.
    /// </summary>
    public static string? WebAddress(Article article) =>
        Uri.TryCreate(article.Url, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", UserInfo: "" }
            ? address.AbsoluteUri
            : null;
}
