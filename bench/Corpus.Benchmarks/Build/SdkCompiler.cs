using System.Reflection;
using System.Runtime.Loader;

namespace Corpus.Benchmarks.Build;

/// <summary>The compiler that this SDK builds with, compiled ahead of time as there; the package that the generator is built against is older.</summary>
internal static class SdkCompiler
{
    private static readonly string Folder = typeof(SdkCompiler)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "Compiler")
        .Value!;

    public static void Use() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(Folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
}
