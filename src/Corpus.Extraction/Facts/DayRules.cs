using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Facts;

/// <summary>How a page states a day, from the surest on.</summary>
internal enum DayClaim
{
    /// <summary>The page says that it was published then.</summary>
    Published,

    /// <summary>The day stands alone beside the title.</summary>
    Alone,

    /// <summary>The page says that it was changed then.</summary>
    Updated,

    /// <summary>The first paragraph begins with a place and the day.</summary>
    Dateline,
}

/// <summary>A whole day in a line near the title.</summary>
/// <param name="Label">The label before it, in its line or alone in the line before; none if there is none.</param>
/// <param name="IsAfterArticle">The line stands after the article.</param>
/// <param name="InDateline">The day stands before the first dash of the article.</param>
internal readonly record struct DayContext(TextSpan Place, Label Label, bool IsAfterArticle, bool InDateline, Trace? Trace) : IRuleContext;

/// <summary>Which day of a page is that of its publication: the first that is published, else one that stands alone, else that of the last change.</summary>
internal static class DayRules
{
    /// <summary>Examples are pages; after the equals sign stands how the day is stated.</summary>
    public static readonly Cascade<DayContext, DayClaim?> Claims = new(
        "fact/day",
        "Which day does a line about the page state?",
        new("fact/day-published", "After a word such as \"Published\" stands the day of publication.", static (in c) =>
            c.Label == Label.Published ? DayClaim.Published : null
        )
        {
            Examples =
            [
                "Snow falls on the hills⏎Published: [March 3, 2024 = Published] 8:15am⏎It fell all night.",
                "Snow falls on the hills⏎Posted on⏎[3 March 2024 = Published]⏎It fell all night.",
                "Snow falls on the hills⏎Published [March 3, 2024 = Published]8:15 AM ET⏎It fell all night.",
                "Will snow fall on the hills?⏎It may.⏎Published: [March 3, 2024 = Published]⏎It fell all night.",
            ],
            Counterexamples = ["Snow falls on the hills⏎Updated: [March 3, 2024 = Updated]⏎It fell all night."],
        },
        new("fact/day-updated", "After a word such as \"Updated\" stands the day of a later version.", static (in c) =>
            c.Label == Label.Updated && !c.IsAfterArticle ? DayClaim.Updated : null
        )
        {
            Examples = ["Snow falls on the hills⏎14:05, 3 March 2024Updated 16:20, [4 March 2024 = Updated]⏎It fell all night."],
            Counterexamples = ["Snow falls on the hills⏎Published: [March 3, 2024 = Published]⏎It fell all night."],
        },
        new(
            "fact/day-dateline",
            "A dateline has the day; without its year, a year of the title or the copyright counts if the first paragraph names the weekday of that day.",
            static (in c) => c.InDateline ? DayClaim.Dateline : null
        )
        {
            Examples =
            [
                "Snow falls on the hills⏎GENEVA, [June 3, 2019 = Dateline] (ANC) -- It fell all night.",
                "Snow falls on the hills of 2019⏎GENEVA, [June 3 = Dateline] (ANC) -- It fell all night before Monday.",
            ],
            Counterexamples =
            [
                "Snow falls on the hills⏎On [June 3, 2019 = ], Geneva - the city - was white.",
                "Snow falls on the hills of 2019⏎GENEVA, [June 3 = ] (ANC) -- It fell all night before Sunday.",
                "Snow falls on the hills⏎GENEVA, [June 3 = ] (ANC) -- It fell all night before Monday.",
            ],
        },
        new("fact/day-alone", "A day near the title, with no label, is that of publication.", static (in c) =>
            c.IsAfterArticle ? null : DayClaim.Alone
        )
        {
            Examples =
            [
                "Snow falls on the hills⏎By Jane Doe - Alpine Press - Monday, [June 3, 2019 = Alone]⏎It fell all night.",
                "Snow falls on the hills⏎[2024-05-04 = Alone]T08:00:00Z⏎It fell all night.",
            ],
        }
    );
}
