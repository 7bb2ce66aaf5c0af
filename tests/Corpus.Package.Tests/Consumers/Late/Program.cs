using Late;

foreach (var article in Texts.Articles)
    Console.WriteLine($"{article.Path}: {article.Text}");
Console.WriteLine(Bulletins.Articles.SnowLast.Title);
