// Serves the bundled corpus. Run it with "dotnet run" and open /openapi/v1.json, /quotes?by=Xi%20Jinping or /articles/SeekingChineseHelp.
using Corpus;
using Corpus.Export;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
var app = builder.Build();
app.MapOpenApi();

app.MapGet("/articles", () => Seeds.Articles.Select(a => new ArticleInfo(a.Id, a.Title, a.Outlet, a.Published)));

app.MapGet("/articles/{id}", (string id) =>
    Seeds.Articles.TryGetValue(id, out var article) ? Results.Content(article.ToHtml(), "text/html; charset=utf-8") : Results.NotFound()
);

app.MapGet("/quotes", (string? by, string? about) =>
    (by is null ? Seeds.Quotes.Statements() : Seeds.Quotes.By(by))
        .Where(q => about is null || q.Text.Contains(about, StringComparison.OrdinalIgnoreCase))
        .Select(q => new QuoteInfo(q.Id, q.SpeakerName, q.Kind.ToString(), q.TrimmedText, q.Location.ToString()))
);

app.MapGet("/events", (DateOnly? from, DateOnly? to) =>
    Seeds
        .Events.Between(from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue)
        .Select(e => new EventInfo(e.Id, e.When.ToString(), e.Text, [.. e.Participants.Select(p => p.Name)], e.Location.ToString()))
);

app.Run();

internal sealed record ArticleInfo(string Id, string? Title, string? Outlet, DateOnly? Published);

internal sealed record QuoteInfo(string Id, string? Speaker, string Kind, string Text, string Location);

internal sealed record EventInfo(string Id, string When, string Text, string[] Participants, string Location);
