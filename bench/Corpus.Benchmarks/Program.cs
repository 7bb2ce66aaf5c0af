using Corpus.Benchmarks;

switch (args)
{
    case ["extraction", .. var files]:
        ExtractionSpeed.Print(files);
        return 0;
    default:
        Console.Error.WriteLine("usage: extraction [FILE.txt …]   MB/s of each stage at 10 KB, 1 MB and 10 MB of synthetic news, or of the files");
        return 2;
}
