using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Facts;

/// <summary>In which order a page writes the numbers of a day.</summary>
internal enum DayOrder
{
    Unknown,
    MonthFirst,
    DayFirst,
}

/// <summary>Three numbers that may be a day, the last of them the year: "3/6/2019".</summary>
/// <param name="Separator">The mark between the numbers.</param>
/// <param name="Page">The order that the rest of the page makes plain.</param>
internal readonly record struct DayNumbers(TextSpan Place, int First, int Second, char Separator, DayOrder Page, Trace? Trace)
    : IRuleContext;

/// <summary>Tells which of the numbers of a day is the month.</summary>
internal static class DayOrderRules
{
    /// <summary>Examples are pages; after the equals sign stands the form of the day.</summary>
    public static readonly Cascade<DayNumbers, DayForm?> Order = new(
        "fact/day-order",
        "Which number of a day is the month?",
        new("fact/order-month-too-large", "A number above twelve is the day.", static (in d) => d.First > 12 == d.Second > 12 ? null
            : d.First > 12 ? DayForm.NumbersDayFirst
            : DayForm.NumbersMonthFirst) { Examples = ["Snow falls in the hills⏎[14/05/2024 = NumbersDayFirst] 03:05 pm", "Snow falls in the hills⏎Posted [5/14/2024 = NumbersMonthFirst]"], Counterexamples = ["Snow falls in the hills⏎Posted [5/4/2024 = Ambiguous]"] },
        new("fact/order-alike", "Two equal numbers are the same day in any order.", static (in d) =>
            d.First == d.Second ? DayForm.NumbersAlike : null
        )
        {
            Examples = ["Snow falls in the hills⏎Posted [5/5/2024 = NumbersAlike]"],
            Counterexamples = ["Snow falls in the hills⏎Posted [5/6/2024 = Ambiguous]"],
        },
        new("fact/order-stops", "Between full stops the day comes first.", static (in d) =>
            d.Separator == '.' ? DayForm.NumbersDayFirst : null
        )
        {
            Examples = ["Snow falls in the hills⏎Posted [3.6.2019 = NumbersDayFirst]"],
            Counterexamples = ["Snow falls in the hills⏎Posted [3/6/2019 = Ambiguous]"],
        },
        new("fact/order-page", "The order is that of the other days and of the time zones of the page.", static (in d) => d.Page switch
            {
                DayOrder.MonthFirst => DayForm.NumbersMonthFirst,
                DayOrder.DayFirst => DayForm.NumbersDayFirst,
                _ => null,
            }) { Examples = ["Snow falls in the hills⏎Posted [3/6/2019 = NumbersMonthFirst] 5:10 PM EST", "Snow falls in the hills⏎Posted [3/6/2019 = NumbersDayFirst]⏎Updated 14 June 2019"], Counterexamples = ["Snow falls in the hills⏎Posted [3/6/2019 = Ambiguous] 5:10 PM"] },
        new("fact/order-unknown", "Otherwise the day is not known.", static (in _) => DayForm.Ambiguous)
        {
            Examples = ["Snow falls in the hills⏎Posted [3/6/2019 = Ambiguous]"],
        }
    );
}
