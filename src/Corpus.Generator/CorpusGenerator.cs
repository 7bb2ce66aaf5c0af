using System.Collections.Immutable;
using System.Text;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emission;
using Corpus.Generator.Pipeline;
using Corpus.Generator.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator;

/// <summary>Turns the texts that a project names into typed data: the table of contents of this assembly.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private readonly StageProbe? _probe;

    /// <summary>The generator as the compiler makes it.</summary>
    public CorpusGenerator()
    {
    }

    internal CorpusGenerator(StageProbe probe) => _probe = probe;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project sets, and the files that it marks. Nothing here depends on its C# code.
        var settings = context.AnalyzerConfigOptionsProvider.Select(Settings.Read).WithTrackingName(Steps.Settings);
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).SelectMany(InputFile.Read).WithTrackingName(Steps.Files);

        // The catalogues, and each text with what they declare of it.
        var catalogs = files.Where(file => file.Role == FileRole.Catalog).Select((file, cancellation) => CatalogFile.Read(file, cancellation, _probe)).Collect().WithTrackingName(Steps.Catalogs);
        var inputs = files.Combine(settings.Combine(catalogs)).SelectMany((input, _) => input.Left.Role == FileRole.Text ? new[] { TextInput.Of(input.Left, input.Right.Left, input.Right.Right) } : [])
            .WithTrackingName(Steps.Inputs);

        // One text at a time: decoding, blocks, sentences, people, quotations, dates, events.
        var texts = inputs.Select((input, cancellation) => ReadText.Read(input, cancellation, _probe)).WithTrackingName(Steps.Texts);

        // Across texts: names of members and who is who, from what the summaries say; then the shards, each from its own texts. All of these take every
        // text at once: a step of the compiler that is asked a thousand times costs more than what most of these do.
        var all = texts.Collect();
        var size = all.Select(ProjectSize.Of).WithTrackingName(Steps.Size);
        var read = all.Select((texts, _) => texts.Where(text => text.Text is not null).ToImmutableArray());
        var names = read.Select((texts, _) => texts.Select(text => text.Name!).ToEquatableArray()).WithTrackingName(Steps.Names);
        var corpora = names.Combine(size).SelectMany(NamedCorpus.Of).WithTrackingName(Steps.Corpora);
        var named = corpora.SelectMany((corpus, _) => corpus.Names is { } names ? new[] { names } : []).Combine(read);
        var models = named.Select((corpus, _) => CorpusModel.Of(corpus.Left, text => corpus.Right[text].Summary!)).WithTrackingName(Steps.Summaries);
        var people = models.Select((corpus, _) => (Corpus: corpus, People: PeopleIndex.Of(corpus))).WithTrackingName(Steps.People);
        var tables = people.Select((source, _) => CorpusTables.Of(source.Corpus, source.People)).WithTrackingName(Steps.Tables);
        var shards = named.SelectMany((corpus, _) => Shard.Of(corpus.Left, text => corpus.Right[text].Text!)).Select((shard, _) => ShardData.Write(shard)).WithTrackingName(Steps.Shards);
        var places = shards.Select((shard, _) => shard.Places).WithTrackingName(Steps.Places);
        var entries = named.Select((corpus, _) => CorpusEntries.Of(corpus.Left, text => corpus.Right[text].Entry!)).WithTrackingName(Steps.Entries);

        // What users see, and the data behind it, which an editor may leave out.
        context.RegisterSourceOutput(people.Combine(settings), (output, source) =>
            Add(output, $"{source.Left.Corpus.Name}.g.cs", MembersSource.Write(source.Left.Corpus, source.Left.People, source.Right.Namespace)));
        context.RegisterImplementationSourceOutput(shards.Combine(settings), (output, source) =>
            Add(output, $"{source.Left.Shard.Corpus}.{ShardSource.Name(source.Left.Shard.Number)}.g.cs", ShardSource.Write(source.Left, source.Right.Namespace)));
        context.RegisterImplementationSourceOutput(tables.Combine(places.Collect().Combine(entries.Collect())).Combine(settings), (output, source) =>
        {
            var (sorted, (written, indexed)) = source.Left;
            Add(output, $"{sorted.Corpus.Name}.Index.g.cs", new IndexSource(sorted, written, indexed).Write(source.Right.Namespace));
        });

        // Doubts and errors, each at its place in a text or a catalogue.
        context.RegisterSourceOutput(texts, (output, text) => Say(output, text.Reports));
        context.RegisterSourceOutput(corpora, (output, corpus) => Say(output, corpus.Reports));
        context.RegisterSourceOutput(size, (output, size) => Say(output, size.Report is { } report ? [report] : []));
        var present = all.Select((texts, _) => texts.Select(text => text.Input.Place).ToEquatableArray());
        var unfit = all.Select((texts, _) => texts.Where(text => text.Misfits.Count > 0).ToEquatableArray());
        context.RegisterSourceOutput(catalogs.Combine(present), (output, source) => Say(output, source.Left.SelectMany(c => c.Reports(source.Right))));
        context.RegisterSourceOutput(catalogs.Combine(unfit), (output, source) => Say(output, source.Left.SelectMany(c => source.Right.Where(text => text.Input.Catalog == c.File.Path).SelectMany(c.Misfits))));
    }

    private static void Add(SourceProductionContext output, string name, SourceWriter source) =>
        output.AddSource(name, SourceText.From(source.Read(), source.Length, Encoding.UTF8));

    private static void Say(SourceProductionContext output, IEnumerable<Report> reports)
    {
        foreach (var report in reports)
            output.ReportDiagnostic(report.ToDiagnostic());
    }
}
