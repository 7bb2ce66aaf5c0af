using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Blocks;

/// <summary>Items of a list.</summary>
internal static class ListItemRules
{
    public static readonly Rule<LineContext, BlockKind?>[] Rules =
    [
        new(
            "block/bullet",
            "A line begins with a bullet. A hyphen, dash or asterisk is one before a blank, and a hyphen before a capital letter.",
            static (in c) => Prose.HasBullet(c.Text, c.Line) ? BlockKind.ListItem : null
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
            Prose.HasNumber(c.Text, c.Line) ? BlockKind.ListItem : null
        )
        {
            Examples = ["[1. The first minister left. = listItem]", "[(2) The second minister left. = listItem]"],
            Counterexamples = ["[1953. That was the year. = paragraph]", "[3.5 percent was the rise. = paragraph]"],
        },
    ];
}
