using System.Runtime.InteropServices;
using Corpus.Tool.Files;

namespace Corpus.Tool;

/// <summary>
/// A stream to or from the outside. What goes wrong names the stream, and a signal does not cut what is written: whoever presses Ctrl-C in the middle of a
/// line gets it whole.
/// </summary>
/// <param name="name">What messages call the stream.</param>
internal sealed class ToolStream(string name, Stream inner) : Stream
{
    /// <summary>The error of a pipe whose reader has gone away.</summary>
    public const int BrokenPipe = 32;

    // A reader that has stopped reading must not keep the process alive.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // One for all outputs: a signal ends the process, whichever is written.
    private static readonly object Writing = new();

    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => inner.CanWrite;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    /// <summary>Ends the process on a signal with the exit code that shells know: 128 and the signal's number.</summary>
    public static IDisposable EndOn(PosixSignal signal, int number) => PosixSignalRegistration.Create(signal, _ =>
        {
            Monitor.TryEnter(Writing, Patience);
            Environment.Exit(128 + number);
        });

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            lock (Writing)
                inner.Write(buffer);
        }
        catch (Exception error) when (IsTold(error))
        {
            throw Fault("written", error);
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return inner.Read(buffer, offset, count);
        }
        catch (Exception error) when (IsTold(error))
        {
            throw Fault("read", error);
        }
    }

    public override void SetLength(long value)
    {
        try
        {
            inner.SetLength(value);
        }
        catch (Exception error) when (IsTold(error))
        {
            throw Fault("written", error);
        }
    }

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private static bool IsTold(Exception error) => FileFault.Is(error) && error.HResult != BrokenPipe;

    private ToolException Fault(string done, Exception error) => new($"{name} cannot be {done}: {FileFault.Reason(error)}");
}
