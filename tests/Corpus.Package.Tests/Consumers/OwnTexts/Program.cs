using Corpus.Export;
using OwnTexts;

if (args is [var name, var file])
{
    File.WriteAllText(file, CorpusJson.Write(name == "Odd" ? Odd.Articles : Press.Articles));
    return;
}

foreach (var quote in Press.Quotes.By(Press.People.CarlaDorn))
    Console.WriteLine($"{quote.Location} {quote}");
foreach (var e in Press.Events)
    Console.WriteLine($"{e.When} {e.Expression.Passage}");
Console.WriteLine(Press.Articles.Rain.Outlet);
foreach (var article in Odd.Articles)
    Console.WriteLine($"{article.Path}: {article.Text}");
