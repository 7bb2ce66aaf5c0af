using System.Runtime.InteropServices;
using Corpus.Tool;

using var errors = StandardStreams.Errors();
using var output = StandardStreams.Output();
using var hangup = ToolStream.EndOn(PosixSignal.SIGHUP, 1);
using var interrupt = ToolStream.EndOn(PosixSignal.SIGINT, 2);
using var quit = ToolStream.EndOn(PosixSignal.SIGQUIT, 3);
using var terminate = ToolStream.EndOn(PosixSignal.SIGTERM, 15);
int exitCode;
try
{
    exitCode = CorpusTool.Run(args, StandardStreams.Input(), output, errors, ToolHost.Process);
}
catch (Exception error)
{
    new MessageLog(errors).Fail($"internal error; report this bug: {error.GetType().Name}: {error.Message}");
    exitCode = CorpusTool.Failed;
}

return exitCode == CorpusTool.Done && errors.HasLost ? CorpusTool.Failed : exitCode;
