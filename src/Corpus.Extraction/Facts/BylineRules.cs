using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Facts;

/// <summary>The names that a page gives as its authors.</summary>
/// <param name="Text">The names, joined with a comma.</param>
/// <param name="Span">From the first name to the last.</param>
internal sealed record Authors(string Text, TextSpan Span)
{
    public static Authors? Of(string text, List<AuthorName> names) =>
        names.Count == 0
            ? null
            : new(
                string.Join(", ", names.Select(name => name.Span.In(text))),
                TextSpan.Between(names[0].Span.Start, names[names.Count - 1].Span.End)
            );

    public override string ToString() => Text;
}

/// <summary>The rules that find who wrote an article. A name must be beside something that only a byline has: a label, a day, a biography.</summary>
/// <remarks>Examples are pages; the bracketed names are followed by the names as the data has them.</remarks>
internal static class BylineRules
{
    private const int LongestLine = 110;
    private const int LongestLabeled = 160;
    private const int LongestName = 60;
    private const int ShortestBiography = 40;
    private const int BiographyBeginning = 90;

    private static readonly Lexicon Subjects = Lexicon.Of("Facts/article-nouns");

    public static readonly Cascade<BylineContext, Authors> Labeled = new(
        "fact/byline-label",
        "Whom does a label such as \"By\" near the title name?",
        new("fact/byline-label", "The names follow the label in its line.", static (in c) => c.LabeledNames(tail: false))
        {
            Examples =
            [
                "Snow falls on the hills⏎By [Jane Doe = Jane Doe] | Alpine Post⏎It fell all night.",
                "Snow falls on the hills⏎By [Jane Doe and John Roe = Jane Doe, John Roe], Alpine Press⏎It fell all night.",
                "Snow falls on the hills⏎By [Jane Doe = Jane Doe] - Alpine Press - Monday, June 3, 2019⏎It fell all night.",
            ],
            Counterexamples =
            [
                "Snow falls on the hills⏎[By the river it fell all night = ]⏎It fell all day.",
                "Snow falls on the hills⏎[By June 3, 25 of the roads had been closed. = ]⏎It fell all day.",
                "Snow falls on the hills⏎[By Friday, all of the roads had been closed. = ]⏎It fell all day.",
                "Snow falls on the hills⏎[By Jane Doe’s own account it fell all night. = ]⏎It fell all day.",
            ],
        },
        new("fact/byline-label-above", "The label stands alone, and the names have the lines after it.", static (in c) =>
            c.NamesBelowLabel()
        )
        {
            Examples =
            [
                "Snow falls on the hills⏎Written by⏎[Jane Doe = Jane Doe]⏎June 3, 2019⏎It fell all night.",
                "Snow falls on the hills⏎Author of the article:⏎[Jane Doe = Jane Doe]⏎It fell all night.",
            ],
            Counterexamples = ["Snow falls on the hills⏎Reviewed by⏎[Jane Doe = ]⏎It fell all night."],
        }
    );

    public static readonly Cascade<BylineContext, Authors> Named = new(
        "fact/byline-name",
        "Is a name near the title that of the author?",
        new("fact/byline-beside-day", "A name stands in a line with the day, the age or the time of reading of the page.", static (in c) =>
            c.NameInStamp()
        )
        {
            Examples =
            [
                "Snow falls on the hills⏎June 3, 2019 · [Jane Doe = Jane Doe]⏎It fell all night.",
                "Snow falls on the hills⏎[Jane Doe = Jane Doe]2 minutes ago⏎It fell all night.",
            ],
            Counterexamples =
            [
                "Snow falls on the hills⏎[June 3, 2019 = ]⏎It fell all night.",
                "Snow falls on the hills⏎[Dana Holt speaks at a rally in Hilltown on May 3, 2024. (Alpine Photo) = ]⏎It fell all night.",
            ],
        },
        new(
            "fact/byline-near-day",
            "A line of a name stands beside a line of a day, an age or a time of reading, or stands there twice.",
            static (in c) => c.NameBesideStamp()
        )
        {
            Examples =
            [
                "Snow falls on the hills⏎[Jane Doe = Jane Doe]⏎June 3, 2019⏎It fell all night.",
                "Snow falls on the hills⏎[Jane Doe = Jane Doe] Deputy Editor⏎June 3, 2019⏎It fell all night.",
            ],
            Counterexamples =
            [
                "Snow falls on the hills⏎[Winter Weather = ]⏎June 3, 2019⏎It fell all night in this winter, and the weather stayed cold.",
            ],
        },
        new("fact/byline-under-title", "A name that begins with a given name has the line under the title.", static (in c) =>
            c.NameUnderTitle()
        )
        {
            Examples = ["Snow falls on the hills⏎[Jane Doe = Jane Doe]⏎It fell all night."],
            Counterexamples = ["Snow falls on the hills⏎[Alpine Weather = ]⏎It fell all night."],
        },
        new("fact/byline-signature", "The name of a group or an organization stands between the title and the day.", static (in c) =>
            c.SignatureAboveDay()
        )
        {
            Examples =
            [
                "Snow falls on the hills⏎[Alpine City Desk = Alpine City Desk]⏎June 3, 2019⏎It fell all night.",
                "Snow falls on the hills⏎[Alpine Press = Alpine Press] in Geneva⏎June 3, 2019⏎It fell all night.",
            ],
            Counterexamples = ["Snow falls on the hills⏎[Share = ]⏎June 3, 2019⏎It fell all night."],
        }
    );

    public static readonly Cascade<BylineContext, Authors> AtEnd = new(
        "fact/byline-end",
        "Is a name after the article that of its author?",
        new("fact/byline-label-after", "A label with the name stands after the article.", static (in c) => c.LabeledNames(tail: true))
        {
            Examples =
            [
                "Snow falls on the hills⏎It fell all night, and nobody was on the roads.⏎This story was written by [Jane Doe = Jane Doe].",
            ],
            Counterexamples =
            [
                "Snow falls on the hills⏎It fell all night, and nobody was on the roads.⏎[The songs were written by Jane Doe = ].",
            ],
        },
        new("fact/byline-biography", "The line after the name tells of the same person.", static (in c) => c.NameAboveBiography())
        {
            Examples =
            [
                "Snow falls on the hills⏎It fell all night, and nobody was on the roads.⏎[Jane = Jane]⏎Jane is a reporter who lives in the hills.",
            ],
            Counterexamples =
            [
                "Snow falls on the hills⏎It fell all night, and nobody was on the roads.⏎[Jane Doe = ]⏎The hills have not seen so much snow in years.",
            ],
        }
    );

    public static readonly IReadOnlyList<Cascade> Cascades = [Labeled, Named, AtEnd];

    private static Authors? LabeledNames(this in BylineContext c, bool tail)
    {
        var line = c.Line;
        if (line.Span.Length > LongestLabeled)
            return null;
        var words = 0;
        var first = -1;
        foreach (var item in line.Items)
        {
            if (item.Kind == LineItemKind.Word && words++ == 0)
                first = item.First;
            if (item is not { Kind: LineItemKind.Label, Label: Label.Author })
                continue;
            // "This story was written by Jane Doe."
            if (words > 0 && !(tail && item.End - item.First > 1 && words <= 4 && line.HasSubject(first)))
                return null;
            var names = AuthorNames.Read(line, item.End, out var end);
            if (names.Count == 0)
                continue;
            var isPerson = AuthorNames.IsPerson(line, c.Page.Words, names[0]);
            // "By Friday, six mines had closed.", "By Jane Doe’s account it fell all night."
            if (IsOwner(c.Page.Text, names[names.Count - 1].Span) || !isPerson && !line.HasTime() && line.IsProse(end))
                return null;
            if (isPerson || c.IsBy(item))
                return Authors.Of(c.Page.Text, names);
        }

        return null;
    }

    private static bool HasSubject(this FactLine line, int word)
    {
        for (var at = word; at >= 0 && at < word + 3 && at < line.Tokens.Length; at++)
        {
            if (Subjects.Contains(line.Tokens[at]))
                return true;
        }

        return false;
    }

    // "Author" and "Writer" are words of many lines; "by" is the word of a byline.
    private static bool IsBy(this in BylineContext c, in LineItem item)
    {
        var last = c.Line.Tokens[item.End - 1];
        return last.Length == 2 && c.Page.Text[last.Start] is 'b' or 'B';
    }

    private static Authors? NamesBelowLabel(this in BylineContext c)
    {
        if (!c.Line.IsAuthorLabel())
            return null;
        var found = new List<AuthorName>();
        for (var i = 1; i < 7 && c.At(i) is { } line && line.Span.Length <= 90; i++)
        {
            if (line.Key is "and" or "by" or "")
                continue;
            var names = AuthorNames.Read(line, 0, out var end);
            if (
                names.Count == 0
                || line.IsPhrase
                || found.Count > 0 && !AuthorNames.IsPerson(line, c.Page.Words, names[0])
                || line.PlainWords(end) > 1
            )
                break;
            if (!found.Any(known => PageWords.Fold(line.Text, known.Span) == PageWords.Fold(line.Text, names[0].Span)))
                found.AddRange(names);
        }

        return Authors.Of(c.Page.Text, found);
    }

    /// <summary>The line has nothing but a label of authors: "By", "Written by:".</summary>
    public static bool IsAuthorLabel(this FactLine line)
    {
        var label = false;
        foreach (var item in line.Items)
        {
            if (item is { Kind: LineItemKind.Label, Label: Label.Author })
                label = true;
            else if (item.Kind != LineItemKind.Mark)
                return false;
        }

        return label;
    }

    private static int PlainWords(this FactLine line, int from)
    {
        var words = 0;
        foreach (var item in line.Items)
        {
            if (item.First >= from && item.Kind == LineItemKind.Word && LineReader.IsPlain(line.Text, line.Tokens[item.First]))
                words++;
        }

        return words;
    }

    /// <summary>"Jane Doe’s"</summary>
    private static bool IsOwner(string text, TextSpan name) =>
        name.Length > 2 && text[name.End - 1] == 's' && text[name.End - 2] is '\'' or '’';

    /// <summary>A sentence goes on after the token.</summary>
    private static bool IsProse(this FactLine line, int from) => line.EndsSentence && line.PlainWords(from) > 2;

    private static bool HasWords(this FactLine line, int from)
    {
        foreach (var item in line.Items)
        {
            if (item.First >= from && item.Kind == LineItemKind.Word)
                return true;
        }

        return false;
    }

    private static bool HasRole(this FactLine line, int from)
    {
        foreach (var item in line.Items)
        {
            if (item.First >= from && item.Kind == LineItemKind.Word && AuthorNames.IsRole(line.Tokens[item.First]))
                return true;
        }

        return false;
    }

    private static bool HasTime(this FactLine line) => line.HasDay || line.Has(LineItemKind.Age) || line.Has(LineItemKind.Reading);

    /// <summary>The names that a line begins with, after a day or a clock; none if something else comes before.</summary>
    private static List<AuthorName> LeadingNames(this in BylineContext c, out int end)
    {
        end = 0;
        // "— Jane Doe" signs a quotation.
        if (c.Line.Span.Length > LongestLine || c.Line.Items.Length == 0 || c.Line.First is '—' or '–' or '-' or '―')
            return [];
        foreach (var item in c.Line.Items)
        {
            if (item.Kind == LineItemKind.Word)
                return AuthorNames.Read(c.Line, item.First, out end);
            if (item.Kind == LineItemKind.Label && item.Label is not (Label.Published or Label.Updated))
                break;
        }

        return [];
    }

    private static Authors? NameInStamp(this in BylineContext c)
    {
        var names = c.LeadingNames(out var end);
        if (names.Count == 0 || !c.Line.HasTime())
            return null;
        var isPerson = AuthorNames.IsPerson(c.Line, c.Page.Words, names[0]);
        var alone = !c.Line.HasWords(end);
        if (isPerson)
            return c.IsAboveTitle && !alone || c.Line.PlainWords(end) > (c.Line.EndsSentence ? 0 : 1)
                ? null
                : Authors.Of(c.Page.Text, names);
        return
            !c.IsAboveTitle
            && c.FromTitle <= 4
            && alone
            && names[0].Words.Length <= 3
            && names[0].Span.Start == c.Line.Span.Start
            && AuthorNames.IsPlain(names[0])
            ? Authors.Of(c.Page.Text, names)
            : null;
    }

    private static Authors? NameBesideStamp(this in BylineContext c)
    {
        var names = c.LeadingNames(out var end);
        if (names.Count == 0 || c.Line.HasTime() || !AuthorNames.IsPerson(c.Line, c.Page.Words, names[0]))
            return null;
        if (c.Line.HasWords(end))
            return !c.IsAboveTitle && c.FromTitle <= 3 && c.Line.PlainWords(end) == 0 && c.Line.HasRole(end)
                ? Authors.Of(c.Page.Text, names)
                : null;
        var beside = c.At(-1)?.Key == c.Line.Key || c.IsStampAt(1) || c.IsStampAt(-1) || c.IsStampAt(2);
        return beside ? Authors.Of(c.Page.Text, names) : null;
    }

    private static Authors? NameUnderTitle(this in BylineContext c)
    {
        var names = c.LeadingNames(out var end);
        return
            names.Count > 0
            && c.HasTitle
            && !c.IsAboveTitle
            && c.FromTitle is 1 or 2
            && !c.Line.HasWords(end)
            && AuthorNames.BeginsWithGivenName(c.Page.Text, names[0])
            && AuthorNames.IsPerson(c.Line, c.Page.Words, names[0])
            ? Authors.Of(c.Page.Text, names)
            : null;
    }

    private static Authors? SignatureAboveDay(this in BylineContext c)
    {
        var names = c.LeadingNames(out var end);
        if (names.Count != 1 || c.IsAboveTitle || c.Line.HasTime() || c.Line.IsPhrase || c.Line.HasWords(end) && !c.IsInPlace(end))
            return null;
        var aboveDay = c.FromTitle <= 2 && c.At(1) is { HasDay: true, IsStamp: true };
        var twice = c.At(-1)?.Key == c.Line.Key && AuthorNames.IsCollective(names[0]);
        return (aboveDay || twice) && AuthorNames.IsSignature(c.Line, c.Page.Words, names[0]) ? Authors.Of(c.Page.Text, names) : null;
    }

    // "Alpine Press in Geneva"
    private static bool IsInPlace(this in BylineContext c, int at)
    {
        var tokens = c.Line.Tokens;
        if (tokens[at].Length != 2 || c.Page.Text[tokens[at].Start] is not ('i' or 'I'))
            return false;
        for (var i = at + 1; i < tokens.Length; i++)
        {
            if (!tokens[i].IsCapitalized)
                return false;
        }

        return true;
    }

    private static Authors? NameAboveBiography(this in BylineContext c)
    {
        if (c.Line.Span.Length > LongestName)
            return null;
        var names = c.LeadingNames(out var end);
        if (names.Count != 1 || end < c.Line.Tokens.Length || c.Line.HasTime())
            return null;
        var isPerson = AuthorNames.IsPerson(c.Line, c.Page.Words, names[0]);
        if (!isPerson && !AuthorNames.IsFirstName(c.Line, c.Page.Words, names[0]))
            return null;
        for (var i = 1; i <= 2 && c.At(i) is { } line; i++)
        {
            if (line.Span.Length < ShortestBiography)
                continue;
            var beginning = PageWords.Fold(line.Text, new TextSpan(line.Span.Start, Math.Min(line.Span.Length, BiographyBeginning)));
            var name = PageWords.Fold(line.Text, names[0].Words[0].Span);
            return
                beginning.StartsWith(name + " ", StringComparison.Ordinal)
                || isPerson && (" " + beginning + " ").IndexOf(" " + name + " ", StringComparison.Ordinal) >= 0
                || isPerson
                    && i == 1
                    && (beginning.StartsWith("i m ", StringComparison.Ordinal) || beginning.StartsWith("i am ", StringComparison.Ordinal))
                ? Authors.Of(c.Page.Text, names)
                : null;
        }

        return null;
    }

    private static bool IsStampAt(this in BylineContext c, int distance) =>
        c.At(distance) is { IsStamp: true } line && line.Number != c.Title && line.Number < c.Title == c.IsAboveTitle;
}

/// <summary>A line that may have the name of the author.</summary>
/// <param name="Number">The number of the line.</param>
/// <param name="Title">The number of the line that is the title; of the first line of the article if there is none.</param>
/// <param name="HasTitle">The page has a title.</param>
internal readonly record struct BylineContext(FactPage Page, int Number, int Title, bool HasTitle, Trace? Trace) : IRuleContext
{
    public FactLine Line => Page.Lines[Number];

    public TextSpan Place => Line.Span;

    public bool IsAboveTitle => Number < Title;

    /// <summary>How many lines after the title it stands; negative before it.</summary>
    public int FromTitle => Number - Title;

    public FactLine? At(int distance) => Number + distance is >= 0 and var at && at < Page.Lines.Length ? Page.Lines[at] : null;
}
