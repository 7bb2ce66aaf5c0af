namespace Corpus.Extraction;

internal readonly partial record struct TextSpan
{
    public static TextSpan Between(int start, int end) => new(start, end - start);

    public string In(string text) => text.Substring(Start, Length);
}
