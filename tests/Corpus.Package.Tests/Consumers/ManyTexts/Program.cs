using ManyTexts;

Console.WriteLine(Many.Articles.Count);
Console.WriteLine(Many.Articles._0567.Quotes[0]);
Console.WriteLine(Many.Events[Many.Events.Count - 1].When);
