using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Facts;

/// <summary>
/// What speaks for a line as the title of its page, and what against. Each rule gives points, and the line with the most points is the title. No rule is sure by itself:
/// menus have headlines too, and a standfirst is as near to the article as its title.
/// </summary>
internal static class TitleRules
{
    // In words.
    private const int FewWords = 5;
    private const int ManyWords = 16;
    private const int MostWords = 22;

    // In lines.
    private const int FactsAbove = 3;
    private const int FactsBelow = 4;
    private const int PathsAbove = 12;
    private const int RepeatsAround = 20;

    private static readonly Lexicon Related = Lexicon.Of("Blocks/related");
    private static readonly Lexicon Credits = Lexicon.Of("Facts/credits");

    /// <summary>Examples are pages; after the equals sign stand the points.</summary>
    public static readonly Rule<TitleContext, int?>[] Rules =
    [
        new(
            "fact/title-length",
            "A headline has five words to sixteen; a word or two are a link, and many are a sentence.",
            static (in c) =>
                c.WordCount switch
                {
                    1 => -4,
                    2 => -1,
                    3 => null,
                    < FewWords => 2,
                    <= ManyWords => 3,
                    <= MostWords => 2,
                    _ => null,
                }
        )
        {
            Examples =
            [
                "[Snow falls on the quiet hills = 3]⏎It fell all night.",
                "[Weather = -4]⏎Snow falls on the quiet hills⏎It fell all night.",
            ],
            Counterexamples = ["[Snow falls again = ]⏎It fell all night."],
        },
        new("fact/title-in-path", "A path of links, or the title of the window, ends or begins with the same words.", static (in c) =>
            c.IsInPath() ? 4 : null
        )
        {
            Examples =
            [
                "Home » News » Snow falls on the hills⏎[Snow falls on the hills = 4]⏎It fell all night.",
                "Snow falls on the hills | Alpine Post⏎Menu⏎[Snow falls on the hills = 4]⏎It fell all night.",
            ],
            Counterexamples = ["Home » News » Weather⏎[Snow falls on the hills = ]⏎It fell all night."],
        },
        new("fact/title-twice", "The same words stand in the line before or after.", static (in c) => c.IsTwice ? 4 : null)
        {
            Examples = ["Snow falls on the hills⏎[Snow falls on the hills = 4]⏎It fell all night."],
            Counterexamples = ["Snow falls⏎[Snow falls on the hills = ]⏎It fell all night."],
        },
        new(
            "fact/title-repeated",
            "The page has the line again above the article; it is a link if it stands in a menu or a table of contents that the page has again as well.",
            static (in c) =>
                c.WordCount < 3 || c.IsTwice || c.IsInPath() || !c.IsRepeated(0) ? null
                : c.IsRepeated(-1) && c.IsRepeated(1) ? -2
                : c.IsInContents ? -4
                : c.IsRepeatedAbove ? 2
                : null
        )
        {
            Examples =
            [
                "Snow falls on the hills⏎Menu⏎[Snow falls on the hills = 2]⏎It fell all night.",
                "Snow again⏎[The first long night = -4]⏎The second long night⏎Snow fell on the hills all through the night, and in the morning the roads were closed.⏎The first long night⏎Snow fell on the hills all through the night, and in the morning the roads were closed.⏎The second long night⏎Snow fell on the hills all through the night, and in the morning the roads were closed.",
            ],
            Counterexamples =
            [
                "Menu⏎[Snow falls on the hills = ]⏎It fell all night.",
                "[Own a house in the hills = ]⏎Weather⏎Snow fell on the hills all through the night, and in the morning the roads were closed.⏎Snow fell on the hills all through the night, and in the morning the roads were closed.⏎Contact⏎Own a house in the hills⏎Terms",
            ],
        },
        new("fact/title-above-facts", "The author or the day stands in one of the four lines after it.", static (in c) => c.AboveFacts())
        {
            Examples =
            [
                "[Snow falls on the hills = 5]⏎By Jane Doe⏎June 3, 2019⏎It fell all night.",
                "[Snow falls on the hills = 4]⏎By Jane Doe⏎It fell all night.",
                "[Snow falls on the hills = 3]⏎News⏎Weather⏎By Jane Doe⏎It fell all night.",
            ],
            Counterexamples = ["[Snow falls on the hills = ]⏎It fell all night."],
        },
        new("fact/title-below-facts", "The author or the day stands in one of the three lines before it.", static (in c) =>
            c.HasFact(-FactsAbove, -1) ? 3 : null
        )
        {
            Examples = ["June 3, 2019⏎[Snow falls on the hills = 3]⏎It fell all night."],
            Counterexamples = ["June 3⏎News⏎Weather⏎Sport⏎[Snow falls on the hills = ]⏎It fell all night."],
        },
        new("fact/title-near", "The article begins a few lines after it.", static (in c) => c.LinesToProse switch
            {
                <= 4 => 3,
                <= 9 => 2,
                <= 16 => 1,
                > 40 => -2,
                _ => null,
            }) { Examples = ["[Snow falls on the hills = 3]⏎Snow fell on the hills all through the night, and in the morning the roads were closed."], Counterexamples = ["[Snow falls on the hills = ]⏎1⏎2⏎3⏎4⏎5⏎6⏎7⏎8⏎9⏎10⏎11⏎12⏎13⏎14⏎15⏎16⏎17⏎18" + "⏎Snow fell on the hills all through the night, and in the morning the roads were closed."] },
        new("fact/title-inside", "Paragraphs of the article that are no notices stand before it, so that it is a heading.", static (in c) =>
            c.Line.Number <= c.Page.First || c.ProseBefore == 0 ? null
            : c.ProseBefore > 1 ? -4
            : -3
        )
        {
            Examples =
            [
                "Snow falls on the hills⏎Snow fell on the hills all through the night, and in the morning the roads were closed.⏎[After the long night = -3]⏎The snow went on in the second night, and nobody left the house until the sun came up over the valley. Then the men of the village dug a path to the road, which took them until noon, and the women brought them hot soup and bread. In the afternoon a plow came up from the town, but it could not get past the bridge, where the wind had built a wall of snow as high as a house. The mayor called the army. The soldiers came in the evening with two large machines, and they worked until midnight. When the road was open at last, the first car that came through was that of the doctor, who had waited below the bridge since the morning of the day before.",
            ],
            Counterexamples =
            [
                "We use cookies on all pages of this site, and you can refuse them here.⏎[Snow falls on the hills = ]⏎Snow fell on the hills all through the night, and in the morning the roads were closed.⏎Snow fell on the hills all through the night, and in the morning the roads were closed.",
                "[Snow falls on the hills = ]⏎Snow fell on the hills all through the night, and in the morning the roads were closed.",
            ],
        },
        new("fact/title-words", "The article uses its words; none of them, and it is a link.", static (in c) => c.SharedWords())
        {
            Examples =
            [
                "[Snow falls on quiet hills = 1]⏎Snow fell on the hills all through the night, and in the morning the hills were white.",
                "[Contact our sales team = -4]⏎Snow fell on the hills all through the night, and in the morning the hills were white.",
            ],
            Counterexamples = ["[Who are we? = ]⏎Snow fell on the hills all through the night, and in the morning the hills were white."],
        },
        new("fact/title-lowercase", "It begins with a lowercase letter.", static (in c) => char.IsLower(c.Line.First) ? -2 : null)
        {
            Examples = ["[snow falls on the hills = -2]⏎It fell all night."],
            Counterexamples = ["[Snow falls on the hills = ]⏎It fell all night."],
        },
        new("fact/title-stop", "It ends like a sentence, or in the middle of one.", static (in c) => c.Line.Last is '.' or ',' or ';'
                && !c.EndsWithDots
            || c.EndsInBracket
                ? -8
            : c.Line.Last == ':' ? -3
            : null) { Examples = ["[Snow fell on the hills. = -8]⏎It fell all night.", "[What we know about the snow: = -3]⏎It fell all night.", "[Snow lies on the hills. (Alpine Post) = -8]⏎It fell all night."], Counterexamples = ["[Snow on the hills (and on the roads) = ]⏎It fell all night.", "[Will snow fall on the hills? = ]⏎It fell all night."] },
        new("fact/title-author", "It stands below a label of authors that is alone, or is again what stands there.", static (in c) =>
            c.IsUnderAuthorLabel ? -8 : null
        )
        {
            Examples =
            [
                "By⏎[Jane Doe of the Hills = -8]⏎It fell all night.",
                "Written by:⏎[Jane Doe = -8]⏎It fell all night.",
                "By⏎Jane Doe of the Hills⏎[Jane Doe of the Hills = -8]⏎It fell all night.",
            ],
            Counterexamples =
            [
                "By Jane Doe⏎[Snow falls on the hills = ]⏎It fell all night.",
                "Updated⏎[Snow falls on the hills = ]⏎It fell all night.",
            ],
        },
        new("fact/title-path", "It is a path of links.", static (in c) => c.Line.IsPath || c.BeginsWithHome ? -5 : null)
        {
            Examples = ["[Home > News > Snow falls on the hills = -5]⏎It fell all night.", "[Home News Weather = -5]⏎It fell all night."],
            Counterexamples = ["[Snow falls on the hills = ]⏎It fell all night.", "[Home for the winter = ]⏎It fell all night."],
        },
        new("fact/title-related", "It begins with a phrase such as \"Related stories\".", static (in c) =>
            Related.Match(c.Line.Tokens, 0, out _) is >= 2 and var length && length < c.Line.Tokens.Length ? -4 : null
        )
        {
            Examples = ["[Related stories about the snow on the hills = -4]⏎It fell all night."],
            Counterexamples = ["[Related to the snow on the hills = ]⏎It fell all night."],
        },
        new("fact/title-credit", "It has the credit of a picture.", static (in c) => c.HasCredit(Credits) ? -4 : null)
        {
            Examples = ["[Snow on the hills. Photo: Jane Doe/Alpine Images = -4]⏎It fell all night."],
            Counterexamples = ["[A picture of snow on the hills = ]⏎It fell all night."],
        },
        new("fact/title-notice", "It is a notice of the site.", static (in c) =>
            c.Line.IsNotice && c.WordCount < 25 || c.BeginsWithContributor ? -3 : null
        )
        {
            Examples = ["[Sign up for our letter from the hills = -3]⏎It fell all night."],
            Counterexamples = ["[Snow falls on the hills = ]⏎It fell all night."],
        },
        new("fact/title-first", "It is the first line, no sentence, and the article or a blank line follows.", static (in c) =>
            c.Line.Number > 0 || c.Page.First > 3 || c.Line.Last == '.' ? null
            : c.At(1) is { Line.BlankBefore: true } ? 6
            : c.WordCount > 3 ? 3
            : 1
        )
        {
            Examples = ["[Snow falls on the hills = 3]⏎It fell all night.", "[Snow again = 6]⏎⏎It fell all night."],
            Counterexamples = ["Menu⏎[Snow falls on the hills = ]⏎It fell all night.", "[Snow fell on the hills. = ]⏎⏎It fell all night."],
        },
        new(
            "fact/title-under",
            "Another headline with hardly fewer points stands one or two lines above it, and only that or neither is repeated.",
            static (in c) => c.IsUnderHeadline ? -3 : null
        )
        {
            Examples =
            [
                "Snow falls on the quiet hills⏎[Roads are closed after heavy snow = -3]⏎Snow fell on the quiet hills all through the night, and the roads are closed after the heavy snow.",
            ],
            Counterexamples =
            [
                "Menu⏎[Snow falls on the quiet hills = ]⏎It fell all night.",
                "Roads are closed after heavy snow⏎Menu⏎News⏎Snow falls on the quiet hills⏎[Roads are closed after heavy snow = ]⏎Snow fell on the quiet hills all through the night, and the roads are closed after the heavy snow.",
            ],
        },
    ];

    public static readonly Cascade Evidence = new SumCascade();

    /// <summary>The points that a line needs to be the title.</summary>
    public const int Least = 3;

    private const int LongestTitle = 250;
    private const int MostTitleWords = 40;

    /// <summary>Whether points are counted for the line at all.</summary>
    public static bool MayBeTitle(FactLine line)
    {
        if (
            line.Span.Length > LongestTitle
            || line.IsFact
            || line.Line.IsProse && (line.Last is not ('?' or '!') || line.Line.Words > MostWords)
            || line.Key.Length == 0
            || line.IsPhrase && line.Tokens.Length < FewWords
        )
            return false;
        var words = 1;
        var letters = false;
        foreach (var c in line.Key)
        {
            if (c == ' ')
                words++;
            letters |= char.IsLetter(c);
        }

        return letters
            && words <= MostTitleWords
            && !line.Key.StartsWith("http", StringComparison.Ordinal)
            && !line.Key.StartsWith("www ", StringComparison.Ordinal);
    }

    /// <summary>The points of a line: what all rules give together.</summary>
    public static int Points(TitleContext context)
    {
        foreach (var rule in Rules)
        {
            var points = rule.Decide(context);
            context.Trace?.Add(Evidence, rule, context.Place, points);
            context.Points += points ?? 0;
        }

        return context.Points;
    }

    private static bool HasCredit(this TitleContext c, Lexicon credits)
    {
        var (word, mark) = (false, false);
        foreach (var token in c.Line.Tokens)
        {
            word |= token.Kind == TokenKind.Word && token.Case != LetterCase.Lower && credits.Contains(token);
            mark |= token.Kind == TokenKind.Mark && token.First is '/' or '(' or ':' or '©';
        }

        return word && mark;
    }

    private static int? AboveFacts(this TitleContext c)
    {
        var (first, author, day) = (0, false, false);
        for (var i = 1; i <= FactsBelow && c.At(i) is { } line; i++)
        {
            if (!line.IsFact)
                continue;
            first = first == 0 ? i : first;
            author |= line.IsByline;
            day |= line.HasDay;
        }

        return first == 0 ? null : (first <= 2 ? 4 : 3) + (author && day ? 1 : 0);
    }

    private static int? SharedWords(this TitleContext c)
    {
        var (all, used, often) = c.Page.Words.Overlap(c.Page.Text, c.Line.Span);
        return all == 0 ? null
            : used * 2 >= all ? Math.Min((used + often + 1) / 2, 4)
            : used * 4 >= all ? 1
            : used == 0 ? -4
            : null;
    }

    private static bool IsInPath(this TitleContext c)
    {
        if (c.WordCount < 2)
            return false;
        var key = c.Line.Key;
        for (var i = -PathsAbove; i <= 2; i++)
        {
            if (
                i != 0
                && c.At(i) is { } line
                && line.Span.Length > key.Length
                && line.Span.Length <= c.Line.Span.Length + 80
                && HasSeparator(line)
                && line.Key.EndsWith(" " + key, StringComparison.Ordinal)
            )
                return true;
        }

        if (c.WordCount < 4)
            return false;
        for (var i = -RepeatsAround; i <= RepeatsAround; i++)
        {
            if (i != 0 && IsWithin(c.At(i), c.Line))
                return true;
        }

        for (var i = 0; i < RepeatsAround && i < c.Line.Number; i++)
        {
            if (IsWithin(c.Page.Lines[i], c.Line))
                return true;
        }

        return false;
    }

    private static bool IsWithin(FactLine? line, FactLine title) =>
        line is not null
        && line.Span.Length > title.Key.Length
        && line.Span.Length <= title.Span.Length + 60
        && line.Key.Length > title.Key.Length
        && line.Key.IndexOf(title.Key, StringComparison.Ordinal) >= 0;

    private static bool HasSeparator(FactLine line)
    {
        foreach (var token in line.Tokens)
        {
            if (token.Kind == TokenKind.Mark && token.First is '>' or '›' or '»' or '→' or '/' or '|' or ':')
                return true;
        }

        return false;
    }

    private sealed class SumCascade() : Cascade("fact/title", "What speaks for a line as the title of the page?")
    {
        public override IReadOnlyList<Rule> Rules => TitleRules.Rules;
    }
}

/// <summary>A line that may be the title.</summary>
/// <param name="totals">The points of the lines before it; null for a line that cannot be the title.</param>
internal sealed class TitleContext(FactPage page, int number, int?[] totals, Trace? trace) : IRuleContext
{
    public FactPage Page => page;

    public FactLine Line { get; } = page.Lines[number];

    public TextSpan Place => Line.Span;

    public Trace? Trace => trace;

    /// <summary>The points so far.</summary>
    public int Points { get; set; }

    public int WordCount { get; } = page.Lines[number].Key.Count(c => c == ' ') + 1;

    public bool IsTwice => WordCount >= 2 && (At(-1)?.Key == Line.Key || At(1)?.Key == Line.Key);

    /// <summary>A bracket follows the last sentence: "Snow on the hills. (Alpine Post)".</summary>
    public bool EndsInBracket =>
        Line.Last is ')' or ']'
        && page.Text.LastIndexOfAny(['(', '['], Line.Span.End - 1, Line.Span.Length) - 2 is var end
        && end > Line.Span.Start
        && page.Text[end] == '.';

    public bool EndsWithDots => Line.Span.Length > 3 && page.Text[Line.Span.End - 2] == '.';

    public bool BeginsWithHome =>
        WordCount <= 5
        && WordCount > 1
        && Line.Key.StartsWith("home ", StringComparison.Ordinal)
        && (Line.Tokens.Length < 2 || Line.Tokens[1].Case != LetterCase.Lower);

    public bool BeginsWithContributor => Line.Items.Length > 0 && Line.Items[0] is { Kind: LineItemKind.Label, Label: Label.Contributor };

    /// <summary>The lines between this one and the next of the run of prose that are not about the author or the day.</summary>
    public int LinesToProse
    {
        get
        {
            var between = 0;
            for (var i = number + 1; i < page.Lines.Length && !(i >= page.First && page.Lines[i].Line.IsProse) && between <= 41; i++)
            {
                if (!page.Lines[i].IsFact)
                    between++;
            }

            return between;
        }
    }

    public int ProseBefore
    {
        get
        {
            var before = 0;
            for (var i = page.First; i < number && before < 2; i++)
            {
                if (page.Lines[i].Line.IsProse && !page.Lines[i].IsNotice)
                    before++;
            }

            return before;
        }
    }

    public bool IsUnderAuthorLabel => At(-1)?.IsAuthorLabel() == true || At(-1)?.Key == Line.Key && At(-2)?.IsAuthorLabel() == true;

    public bool IsUnderHeadline
    {
        get
        {
            const int Slack = 3;
            for (var i = 1; i <= 2 && number - i >= 0; i++)
            {
                var above = page.Lines[number - i];
                if (
                    totals[number - i] is { } points
                    && points >= Points - Slack
                    && (!IsRepeated(0) || IsRepeated(-i))
                    && above.Key.Count(c => c == ' ') >= 3
                    && page.Words.Overlap(page.Text, above.Span) is var (all, used, often)
                    && used * 2 >= all
                    && used + often >= 3
                    && above.Key.IndexOf(Line.Key, StringComparison.Ordinal) < 0
                )
                    return true;
            }

            return false;
        }
    }

    /// <summary>A line some lines after this one (before it if negative), or null.</summary>
    public FactLine? At(int distance) => number + distance is >= 0 and var at && at < page.Lines.Length ? page.Lines[at] : null;

    /// <summary>The line stands again above the first sentence of the article.</summary>
    public bool IsRepeatedAbove => IsAgain(number, 0, page.First);

    /// <summary>The line and one beside it stand again below the first sentence, as the headings of the article.</summary>
    public bool IsInContents => IsHeading(number) && (IsHeading(number - 1) || IsHeading(number + 1));

    private bool IsHeading(int line) =>
        line >= 0 && line < page.First && !page.Lines[line].IsFact && IsAgain(line, page.First + 1, page.Last);

    // In lines.
    private const int FarthestAgain = 500;

    private bool IsAgain(int line, int first, int last)
    {
        if (page.Repeats(page.Lines[line]) < 2)
            return false;
        for (var i = Math.Max(first, line - FarthestAgain); i <= Math.Min(last, line + FarthestAgain); i++)
        {
            if (i != line && page.Lines[i].Key == page.Lines[line].Key)
                return true;
        }

        return false;
    }

    public bool HasFact(int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (At(i) is { IsFact: true })
                return true;
        }

        return false;
    }

    public bool IsRepeated(int distance) => At(distance) is { } line && page.Repeats(line) > 1;
}
