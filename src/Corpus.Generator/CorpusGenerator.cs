using System.Collections.Immutable;
using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;
using Corpus.Generator.Emission;
using Corpus.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator;

/// <summary>Turns the texts that a project names into typed data: the table of contents of this assembly.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private readonly StageProbe? _probe;

    /// <summary>Creates the generator as the compiler does.</summary>
    public CorpusGenerator() { }

    internal CorpusGenerator(StageProbe probe) => _probe = probe;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project sets, and the files that it lists. Nothing here depends on its C# code.
        var settings = context.AnalyzerConfigOptionsProvider.Select(CompilerSettings.Read).WithTrackingName(Steps.Settings);
        var list = context.AnalyzerConfigOptionsProvider.Select(FileList.Read).WithTrackingName(Steps.List);
        var files = context.AdditionalTextsProvider.Combine(list).SelectMany(CompilerFiles.Read).WithTrackingName(Steps.Files);

        // The catalogs, sidecars and tables, and each text with what they declare of it.
        var catalogs = files
            .Where(file => file.Role != FileRole.Text)
            .Select((file, cancellation) => CatalogFile.Read(file, _probe, cancellation))
            .Collect()
            .WithTrackingName(Steps.Catalogs);
        var declared = catalogs.Select((files, _) => new CatalogSet(files));
        var inputs = files
            .Combine(settings.Combine(declared))
            .SelectMany(
                (input, _) =>
                    input.Left.Role == FileRole.Text ? new[] { TextInput.Of(input.Left, input.Right.Left, input.Right.Right) } : []
            )
            .WithTrackingName(Steps.Inputs);

        // One text at a time: decoding, blocks, sentences, people, quotations, dates, events.
        var texts = inputs.Select((input, cancellation) => ReadText.Read(input, _probe, cancellation)).WithTrackingName(Steps.Texts);

        // Across texts: names of members and who is who, from what the summaries say; then the shards, each from its own texts. All of these take every
        // text at once: a step of the compiler that is asked a thousand times costs more than what most of these do.
        var all = texts.Collect();
        var size = all.Select((texts, _) => ProjectSize.Of(texts)).WithTrackingName(Steps.Size);
        var read = all.Select((texts, _) => texts.Where(text => text.Text is not null).ToImmutableArray());
        var names = read.Select((texts, _) => texts.Select(text => text.Name!).ToEquatableArray()).WithTrackingName(Steps.Names);
        var corpora = names.Combine(size).SelectMany(NamedCorpus.Of).WithTrackingName(Steps.Corpora);
        var named = corpora.SelectMany((corpus, _) => corpus.Names is { } names ? new[] { names } : []).Combine(read);
        var models = named
            .Select((corpus, _) => CorpusModel.Of(corpus.Left, text => corpus.Right[text].Summary!))
            .WithTrackingName(Steps.Summaries);
        var linkSurnames = settings.Select((settings, _) => settings.LinkSurnames);
        var entities = models
            .Combine(linkSurnames)
            .Select((corpus, _) => (Corpus: corpus.Left, Entities: EntityIndex.Of(corpus.Left, corpus.Right)))
            .WithTrackingName(Steps.Entities);
        var tables = entities.Select((source, _) => CorpusTables.Of(source.Corpus, source.Entities)).WithTrackingName(Steps.Tables);
        var shards = named
            .SelectMany((corpus, _) => Shard.Of(corpus.Left, text => corpus.Right[text].Text!))
            .Select((shard, _) => ShardData.Write(shard))
            .WithTrackingName(Steps.Shards);
        var places = shards.Select((shard, _) => shard.Places).WithTrackingName(Steps.Places);
        var entries = named
            .Select((corpus, _) => CorpusEntries.Of(corpus.Left, text => corpus.Right[text].Entry!))
            .WithTrackingName(Steps.Entries);

        // What users see, and the data behind it, which an editor may leave out.
        var language = context.ParseOptionsProvider.Select(Language.Read);
        var target = settings.Combine(language);
        context.RegisterSourceOutput(entities.Combine(target), (output, source) =>
        {
            var (corpus, (settings, language)) = source;
            if (language.HasMembers)
                Add(output, $"{corpus.Corpus.Name}.g.cs", MembersSource.Write(corpus.Corpus, corpus.Entities, settings.Namespace));
        });
        context.RegisterImplementationSourceOutput(shards.Combine(target), (output, source) =>
        {
            var (shard, (settings, language)) = source;
            if (language.HasData)
                Add(
                    output,
                    $"{shard.Shard.Corpus}.{ShardSource.Name(shard.Shard.Number)}.g.cs",
                    ShardSource.Write(shard, settings.Namespace)
                );
        });
        context.RegisterImplementationSourceOutput(
            tables.Combine(places.Collect().Combine(entries.Collect())).Combine(target),
            (output, source) =>
            {
                var ((sorted, (written, indexed)), (settings, language)) = source;
                if (language.HasData)
                    Add(
                        output,
                        $"{sorted.Corpus.Name}.Index.g.cs",
                        IndexSource.Write(new IndexData(sorted, written, indexed), settings.Namespace)
                    );
            }
        );

        // The corpora that the build writes into files: a class that opens the file, whatever is in it.
        var packs = context.AnalyzerConfigOptionsProvider.Select(PackedCorpora.Read).WithTrackingName(Steps.Packs);
        context.RegisterSourceOutput(packs.Combine(target), (output, source) =>
        {
            var (packed, (settings, language)) = source;
            foreach (var name in language.HasMembers ? packed.Names : default)
                Add(output, $"{name}.g.cs", PackedSource.Write(name, packed.Assembly, settings.Namespace));
            Say(output, packed.Reports);
        });

        // Doubts and errors, each at its place in a text or a catalog.
        var limit = settings.Select((settings, _) => settings.Messages);
        var reports = all.Select((texts, _) => texts.SelectMany(text => text.Reports).ToEquatableArray()).Combine(limit);
        context.RegisterSourceOutput(reports, (output, reports) => Say(output, reports.Left, reports.Right));
        context.RegisterSourceOutput(list, (output, list) => Say(output, list.Conflicts()));
        context.RegisterSourceOutput(corpora.Collect().Combine(language), (output, source) =>
            Say(
                output,
                source is ({ Length: > 0 }, { HasData: false } old) ? [Report.OfProject(DiagnosticKinds.LanguageVersion, old.Version)] : []
            )
        );
        // Not in an editor, which has one file more or less for a moment than its project lists.
        context.RegisterImplementationSourceOutput(list.Combine(files.Collect()), (output, source) =>
            Say(output, source.Left.Missing(source.Right))
        );
        context.RegisterSourceOutput(corpora, (output, corpus) => Say(output, corpus.Reports));
        context.RegisterSourceOutput(size, (output, size) => Say(output, size.Report is { } report ? [report] : []));
        var present = all.Select((texts, _) => texts.SelectMany(text => text.Input.Places).ToEquatableArray());
        var unfit = all.Select((texts, _) => texts.Where(text => text.Misfits.Count > 0).ToEquatableArray());
        var others = packs.Select((packed, _) => packed.Folders);
        context.RegisterSourceOutput(declared.Combine(present.Combine(others)).Combine(limit), (output, source) =>
        {
            var ((catalogs, (texts, others)), limit) = source;
            Say(output, catalogs.Reports(texts, others), limit);
        });
        context.RegisterSourceOutput(declared.Combine(unfit).Combine(limit), (output, source) =>
        {
            var ((catalogs, texts), limit) = source;
            Say(output, texts.SelectMany(catalogs.Misfits), limit);
        });
    }

    private static void Add(SourceProductionContext output, string name, SourceWriter source) =>
        output.AddSource(name, SourceText.From(source.Read(), source.Length, Encoding.UTF8));

    /// <param name="limit">The number of reports of one kind to show in full; 0 for all.</param>
    private static void Say(SourceProductionContext output, IEnumerable<Report> reports, int limit) =>
        Say(output, ReportLimit.Apply(reports, limit));

    private static void Say(SourceProductionContext output, IEnumerable<Report> reports)
    {
        foreach (var report in reports)
            output.ReportDiagnostic(report.ToDiagnostic());
    }
}
