namespace Corpus.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests tell what ran again.</summary>
internal static class Steps
{
    public const string Settings = nameof(Settings);
    public const string List = nameof(List);
    public const string Files = nameof(Files);
    public const string Catalogs = nameof(Catalogs);
    public const string Inputs = nameof(Inputs);
    public const string Texts = nameof(Texts);
    public const string Names = nameof(Names);
    public const string Summaries = nameof(Summaries);
    public const string Size = nameof(Size);
    public const string Corpora = nameof(Corpora);
    public const string Entities = nameof(Entities);
    public const string Tables = nameof(Tables);
    public const string Shards = nameof(Shards);
    public const string Places = nameof(Places);
    public const string Entries = nameof(Entries);
    public const string Packs = nameof(Packs);
}
