using Library;

Console.WriteLine(Bulletin.Quotes[0]);
Console.WriteLine(Press.Articles.Rain.Title);
Console.WriteLine(Corpus.Seeds.Articles.Count);
