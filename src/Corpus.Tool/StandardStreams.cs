using System.Text;
using Corpus.Tool.Files;
using Microsoft.Win32.SafeHandles;

namespace Corpus.Tool;

/// <summary>The streams of the process, of which any can be closed.</summary>
internal static class StandardStreams
{
    public static ToolStream Input() => new("standard input", OpenInput());

    public static ToolStream Output() => new("standard output", OpenOutput());

    public static ErrorWriter Errors() =>
        new(
            FileStatus.IsClosed(2)
                ? new StreamWriter(new BrokenStream("it is closed"), new UTF8Encoding(false)) { AutoFlush = true }
                : Console.Error
        );

    private static Stream OpenInput()
    {
        if (FileStatus.IsClosed(0))
            return new BrokenStream("it is closed");
        return ToolHost.Process.Input?.Kind == FileKind.Folder ? new BrokenStream("it is a folder") : Console.OpenStandardInput();
    }

    private static Stream OpenOutput()
    {
        if (FileStatus.IsClosed(1))
            return new BrokenStream("it is closed");
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        // The console's own stream ignores a closed pipe, so the tool would continue without a consumer. It is the right one for files:
        // a FileStream counts their offset by itself and would write over what another process appends.
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>A stream that cannot be used.</summary>
    private sealed class BrokenStream(string reason) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw Fault();

        public override long Position
        {
            get => throw Fault();
            set => throw Fault();
        }

        public override int Read(byte[] buffer, int offset, int count) => throw Fault();

        public override void Write(byte[] buffer, int offset, int count) => throw Fault();

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw Fault();

        public override void SetLength(long value) => throw Fault();

        private IOException Fault() => new(reason);
    }
}
