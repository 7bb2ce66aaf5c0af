using System.Text;

namespace Corpus.Benchmarks;

/// <summary>News that says nothing, made from a list of words of ours: the same text for the same seed, with quotations, names and dates about as dense as in print.</summary>
internal sealed class SyntheticNews
{
    private static readonly Dictionary<string, string[]> Words = Read();

    private readonly StringBuilder _text = new();
    private uint _state;

    private SyntheticNews(int seed) => _state = (uint)seed * 2654435761u + 1;

    public static string Article(int seed, int length)
    {
        var news = new SyntheticNews(seed);
        while (news._text.Length < length)
            news.Paragraph();
        return news._text.ToString();
    }

    private void Paragraph()
    {
        var (given, family) = (Pick("given"), Pick("family"));
        switch (Next(4))
        {
            case 0:
                Add(
                    $"“The {Pick("adjective")} {Pick("noun")} in {Pick("place")} was {Pick("verb")} {Pick("when")},” {Pick("title")} {given} {family} {Pick("cue")}. “We {Pick("verb")} the {Pick("noun")} and {Pick("verb")} the {Pick("noun")}.”"
                );
                break;
            case 1:
                Add(
                    $"The {Pick("organization")} {Pick("verb")} a {Pick("adjective")} {Pick("noun")} {Pick("when")}. {given} {family}, who {Pick("verb")} the {Pick("noun")} {Pick("when")}, called it “a {Pick("adjective")} {Pick("noun")}.” {family} {Pick("verb")} the {Pick("noun")} in {Pick("place")}."
                );
                break;
            default:
                for (var i = 0; i < 4; i++)
                    Add(
                        $"The {Pick("noun")} of {Pick("place")} {Pick("verb")} the {Pick("adjective")} {Pick("noun")}, and the {Pick("noun")} near the {Pick("adjective")} {Pick("noun")} was {Pick("verb")} by the {Pick("organization")}. "
                    );
                break;
        }

        _text.Append("\n\n");
    }

    private void Add(string sentence) => _text.Append(sentence);

    private string Pick(string kind) => Words[kind] is var words ? words[Next(words.Length)] : "";

    // A generator of our own: System.Random promises nothing from one version to the next.
    private int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)below);
    }

    private static Dictionary<string, string[]> Read()
    {
        using var reader = new StreamReader(typeof(SyntheticNews).Assembly.GetManifestResourceStream("words")!);
        return reader
            .ReadToEnd()
            .Split('\n')
            .Where(l => l.Contains(':') && l[0] != '#')
            .Select(l => l.Split(": "))
            .ToDictionary(l => l[0], l => l[1].Contains('|') ? l[1].Split('|') : l[1].Split(' '));
    }
}
