using System.Text;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emission;
using Corpus.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator;

/// <summary>Turns the texts that a project names into typed data: the table of contents of this assembly.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project sets, and the files that it marks. Nothing here depends on its C# code.
        var settings = context.AnalyzerConfigOptionsProvider.Select(Settings.Read).WithTrackingName(Steps.Settings);
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(InputFile.Read)
            .Combine(settings).Where(input => input.Left.Role != FileRole.None && input.Right.Enabled).Select((input, _) => input.Left)
            .WithTrackingName(Steps.Files);

        // The catalogues, and each text with what they declare of it.
        var catalogs = files.Where(file => file.Role == FileRole.Catalog).Select(CatalogFile.Read).Collect().WithTrackingName(Steps.Catalogs);
        var inputs = files.Where(file => file.Role == FileRole.Text).Combine(settings).Combine(catalogs)
            .Select((input, _) => TextInput.Of(input.Left.Left, input.Left.Right, input.Right)).WithTrackingName(Steps.Inputs);

        // One text at a time: decoding, blocks, sentences, people, quotations, dates, events.
        var texts = inputs.Select(ReadText.Read).WithTrackingName(Steps.Texts);

        // Across texts: names of members and who is who, from what the summaries say; then the shards, each from its own texts.
        var read = texts.Where(text => text.Text is not null);
        var all = texts.Collect();
        var summaries = read.Select((text, _) => ArticleSummary.Of(text.Text!, text.Input.File.Path)).WithTrackingName(Steps.Summaries);
        var size = all.Select(ProjectSize.Of).WithTrackingName(Steps.Size);
        var corpora = summaries.Collect().Combine(size).SelectMany(NamedCorpus.Of).WithTrackingName(Steps.Corpora);
        var models = corpora.SelectMany((corpus, _) => corpus.Model is { } model ? new[] { model } : []);
        var people = models.Select((corpus, _) => (Corpus: corpus, People: PeopleIndex.Of(corpus))).WithTrackingName(Steps.People);
        var tables = people.Select((source, _) => CorpusTables.Of(source.Corpus, source.People)).WithTrackingName(Steps.Tables);
        var shards = models.Combine(all).SelectMany((corpus, _) => Shard.Of(corpus.Left, corpus.Right.Where(t => t.Text is not null).Select(t => t.Text!)))
            .Select((shard, _) => ShardData.Write(shard)).WithTrackingName(Steps.Shards);
        var places = shards.Select((shard, _) => shard.Places).WithTrackingName(Steps.Places);
        var entries = read.Select((text, _) => IndexEntry.Of(text.Text!)).WithTrackingName(Steps.Entries);

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
        context.RegisterSourceOutput(catalogs.Combine(inputs.Select((input, _) => input.Place).Collect()), (output, source) => Say(output, source.Left.SelectMany(c => c.Reports(source.Right))));
        context.RegisterSourceOutput(texts.Where(text => text.Misfits.Count > 0).Combine(catalogs), (output, source) =>
            Say(output, source.Right.Where(c => c.File.Path == source.Left.Input.Catalog).SelectMany(c => c.Misfits(source.Left))));
    }

    private static void Add(SourceProductionContext output, string name, string source) => output.AddSource(name, SourceText.From(source, Encoding.UTF8));

    private static void Say(SourceProductionContext output, IEnumerable<Report> reports)
    {
        foreach (var report in reports)
            output.ReportDiagnostic(report.ToDiagnostic());
    }
}
