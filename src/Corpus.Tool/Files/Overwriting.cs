namespace Corpus.Tool.Files;

/// <summary>Prevents a command from overwriting its input, even if the paths of input and output differ.</summary>
internal static class Overwriting
{
    /// <param name="outputs">The files that the command writes: that which <c>--output</c> names, or null for standard output, and others beside it.</param>
    /// <param name="inputs">The files that the command reads.</param>
    /// <param name="standardInput">The file that is standard input, if the command reads it.</param>
    /// <exception cref="ToolException">An output is one of the inputs.</exception>
    public static void Refuse(IReadOnlyList<string?> outputs, IReadOnlyList<string> inputs, FileStatus? standardInput, ToolHost host)
    {
        foreach (var output in outputs)
            Refuse(output, inputs, standardInput, host);
    }

    /// <param name="output">The file that <c>--output</c> names, or null for standard output.</param>
    /// <inheritdoc cref="Refuse(IReadOnlyList{string?}, IReadOnlyList{string}, FileStatus?, ToolHost)"/>
    public static void Refuse(string? output, IReadOnlyList<string> inputs, FileStatus? standardInput, ToolHost host)
    {
        var status = output is null ? host.Output : FileStatus.Of(output);
        if (status?.IsSameFileAs(standardInput) == true)
            throw Fault("standard input");
        if (inputs.FirstOrDefault(IsOutput) is { } input)
            throw Fault($"the input {input}");

        bool IsOutput(string path) =>
            status is not null && FileStatus.Of(path) is { } read
                ? status.IsSameFileAs(read)
                : output is not null && Path.GetFullPath(path) == Path.GetFullPath(output);

        ToolException Fault(string same) =>
            new(
                $"{output ?? "standard output"} is the same file as {same}, so nothing was written; choose a different output file",
                CorpusTool.Misused
            );
    }
}
