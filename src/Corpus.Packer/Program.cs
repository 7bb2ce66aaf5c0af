using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Corpus.Tool;

// The extraction and the library stand elsewhere in the package, and nothing above may use them.
AssemblyLoadContext.Default.Resolving += (context, name) =>
{
    return Load("analyzers/dotnet/cs") ?? Load("lib/net8.0");

    Assembly? Load(string folder) =>
        Path.GetFullPath(Path.Join(AppContext.BaseDirectory, "../..", folder, name.Name + ".dll")) is var file && File.Exists(file)
            ? context.LoadFromAssemblyPath(file)
            : null;
};

using var log = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
try
{
    return PackRun.Of(args[0], log);
}
catch (Exception error)
{
    log.WriteLine($"corpus : error : internal error; report this bug: {error.GetType().Name}: {Messages.Printable(error.Message)}");
    return CorpusTool.Failed;
}
