namespace Corpus.Tool.Import;

/// <summary>The schema of <c>corpus.json</c>. A new catalog has it as a file, so that an editor needs no network, and the schema is that of this version.</summary>
internal static class CatalogSchema
{
    public const string File = "corpus.schema.json";

    /// <summary>The text of the schema.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(CatalogSchema).Assembly.GetManifestResourceStream(File)!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
