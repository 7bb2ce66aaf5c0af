using System.Text;
using Corpus.Tool.Files;

namespace Corpus.Tool;

/// <summary>Standard error. A message that cannot be written is lost, and the run continues.</summary>
internal sealed class ErrorWriter(TextWriter inner) : TextWriter
{
    /// <summary>Whether a message was lost.</summary>
    public bool HasLost { get; private set; }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    // In one piece, so that the lines of processes that run side by side do not mix.
    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Write(string? value)
    {
        try
        {
            inner.Write(value);
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            HasLost = true;
        }
    }
}
