using System.Text;

namespace Corpus.Export;

/// <summary>The output of a writer as a string.</summary>
internal static class Written
{
    public static string ToString(Action<TextWriter> write)
    {
        using var output = new StringWriter();
        write(output);
        return output.ToString();
    }

    public static string ToString(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }
}
