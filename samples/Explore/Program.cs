using Corpus;

// Who is in the corpus.
Console.WriteLine($"{Seeds.Articles.Count} articles, {Seeds.Quotes.Count} quotations, {Seeds.Events.Count} dated events\n");
foreach (var article in Seeds.Articles.OrderBy(a => a.Published))
    Console.WriteLine($"{article.Published?.ToString("O")}  {article.Id}: {article.Title} ({article.Outlet ?? "outlet unknown"})");

Console.WriteLine("\nPeople, by the number of articles that name them");
var people = Seeds
    .People.Where(p => p.IsDeclared)
    .Select(p => (Person: p, Articles: p.GetMentions().Select(m => m.Article).Distinct().Count()))
    .OrderByDescending(p => p.Articles)
    .ThenBy(p => p.Person.Name, StringComparer.Ordinal);
foreach (var (person, articles) in people)
    Console.WriteLine($"{articles}  {person.Name}{(person.Role is { } role ? $", {role}" : "")}");

// Quotations by speaker, with file and line.
Console.WriteLine("\nQuotations by speaker");
foreach (
    var speaker in Seeds
        .Quotes.Where(q => q.Kind != QuoteKind.Term)
        .GroupBy(q => q.SpeakerName)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
)
{
    Console.WriteLine($"\n{speaker.Key ?? "not clear"}");
    foreach (var quote in speaker.OrderBy(q => q.Article.Published))
        Console.WriteLine($"  “{quote.Text}”  {quote.Location}");
}

// The timeline.
Console.WriteLine("\nTimeline");
foreach (var e in Seeds.Events)
    Console.WriteLine($"{e.When, -21}  {e.Text}  {e.Location}");
