using System.Text;
using Corpus.Generator;
using Corpus.Generator.Dates;
using Corpus.Tool;
using System.Text.Json;

// corpus extract --jsonl
var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
while (input.ReadLine() is { } line)
{
    using var json = JsonDocument.Parse(line);
    var text = json.RootElement.GetProperty("text").GetString()!;
    CalendarDate? published = json.RootElement.TryGetProperty("published", out var p) ? CalendarDate.Parse(p.GetString()!) : null;
    var title = json.RootElement.TryGetProperty("title", out var t) ? t.GetString() : null;
    var model = Extractor.Extract(new ArticleSource(text, title, published, default));
    output.WriteLine(ArticleJson.Write(json.RootElement.GetProperty("id").GetString()!, text, published, model));
}

output.Flush();
