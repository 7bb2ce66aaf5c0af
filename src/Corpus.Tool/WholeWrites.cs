using System.Runtime.InteropServices;

namespace Corpus.Tool;

/// <summary>
/// Output that an interruption does not cut: a line is written at once, and whoever presses Ctrl-C in the middle of one gets it whole.
/// </summary>
internal sealed class WholeWrites(Stream inner) : Stream
{
    // A reader that has stopped reading must not keep the process alive.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // One for all outputs: a signal ends the process, whichever is written.
    private static readonly object Writing = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
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
        lock (Writing)
            inner.Write(buffer);
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    public override void SetLength(long value) => throw new NotSupportedException();
}
