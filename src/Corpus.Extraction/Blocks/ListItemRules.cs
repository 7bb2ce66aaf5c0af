using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Blocks;

/// <summary>Items of a list.</summary>
internal static class ListItemRules
{
    private const string Bullets = "•·▪▫◦‣●○■□►▶➤*–-";

    public static readonly Rule<LineContext, BlockKind?>[] Rules =
    [
        new(
            "block/bullet",
            "A line begins with a bullet. A hyphen, dash or asterisk is one before a blank, and a hyphen before a capital letter.",
            static (in c) => HasBullet(c.Text, c.Line) ? BlockKind.ListItem : null
        )
        {
            Examples =
            [
                "[- The first minister left. = listItem]",
                "[-The first minister left. = listItem]",
                "[•The first minister left. = listItem]",
            ],
            Counterexamples = ["[-5 degrees was the cold. = paragraph]", "[— No, said the minister. = paragraph]"],
        },
        new("block/numbered-item", "A line begins with a number of one or two digits, with a full stop or in brackets.", static (in c) =>
            HasNumber(c.Text, c.Line) ? BlockKind.ListItem : null
        )
        {
            Examples = ["[1. The first minister left. = listItem]", "[(2) The second minister left. = listItem]"],
            Counterexamples = ["[1953. That was the year. = paragraph]", "[3.5 percent was the rise. = paragraph]"],
        },
    ];

    /// <summary>Whether a line begins an item.</summary>
    public static bool Begins(string text, TextSpan line) => HasBullet(text, line) || HasNumber(text, line);

    private static bool HasBullet(string text, TextSpan line)
    {
        var at = line.Start;
        return Bullets.IndexOf(text[at]) >= 0
            && at + 1 < line.End
            && (char.IsWhiteSpace(text[at + 1]) || text[at] is not ('-' or '–' or '*') || text[at] == '-' && char.IsUpper(text[at + 1]));
    }

    private static bool HasNumber(string text, TextSpan line)
    {
        var at = line.Start;
        var bracket = text[at] == '(';
        if (bracket)
            at++;
        var digits = at;
        while (at < line.End && at < digits + 3 && text[at] is >= '0' and <= '9')
            at++;
        return at > digits
            && at < digits + 3
            && at + 1 < line.End
            && (bracket ? text[at] == ')' : text[at] is '.' or ')')
            && char.IsWhiteSpace(text[at + 1]);
    }
}
