using System.Runtime.InteropServices;
using Corpus.Tool;
using Microsoft.Win32.SafeHandles;

using var output = new WholeWrites(StandardOutput());
using var interrupt = WholeWrites.EndOn(PosixSignal.SIGINT, 2);
using var terminate = WholeWrites.EndOn(PosixSignal.SIGTERM, 15);
try
{
    return CorpusTool.Run(args, Console.OpenStandardInput(), output, Console.Error, Surroundings.OfProcess);
}
catch (Exception error)
{
    Console.Error.WriteLine($"corpus: {error.GetType().Name}: {error.Message}");
    return CorpusTool.Failed;
}

static Stream StandardOutput()
{
    if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        return Console.OpenStandardOutput();
    // The console's own stream keeps quiet about a closed pipe, and the tool would read on for nobody. It is the right one for files:
    // a FileStream counts their offset by itself and would write over what another process appends.
    var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
    return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
}
