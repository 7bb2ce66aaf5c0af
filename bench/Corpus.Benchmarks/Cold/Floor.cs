using System.Diagnostics;
using System.Text;

namespace Corpus.Benchmarks.Cold;

/// <summary>The least that a program can do that touches every text: C that maps the bytes, decodes them to UTF-16 and allocates each string.</summary>
internal static class Floor
{
    /// <returns>The command that starts it; null where there is no C compiler.</returns>
    public static string[]? Build(string folder, SyntheticArticle[] articles)
    {
        var compiler = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(f => new[] { Path.Combine(f, "clang"), Path.Combine(f, "gcc") })
            .FirstOrDefault(File.Exists);
        if (compiler is null)
            return null;
        Directory.CreateDirectory(folder);
        using (var reader = new StreamReader(typeof(Floor).Assembly.GetManifestResourceStream("floor.c")!))
            File.WriteAllText(Path.Combine(folder, "floor.c"), reader.ReadToEnd());
        using (var data = new BinaryWriter(File.Create(Path.Combine(folder, "data"))))
        {
            data.Write(articles.Length);
            foreach (var bytes in articles.Select(a => Encoding.UTF8.GetBytes(a.Text)))
            {
                data.Write(bytes.Length);
                data.Write(bytes);
            }
        }

        Child.Run(compiler, "-O2", "-o", Path.Combine(folder, "floor"), Path.Combine(folder, "floor.c"));
        return [Path.Combine(folder, "floor"), Path.Combine(folder, "data")];
    }
}
