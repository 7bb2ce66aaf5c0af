namespace Corpus.Tests.Generation;

/// <summary>What runs again after an edit. The numbers are results made anew in each step.</summary>
public class IncrementalTests
{
    private const string Nothing =
        "Catalogs 0; Corpora 0; Entities 0; Entries 0; Files 0; Inputs 0; List 0; Names 0; Packs 0; Places 0; Settings 0; Shards 0; Size 0; Summaries 0; Tables 0; Texts 0";

    private static Run Start() =>
        new Project()
            .With("a.txt", "“We will see,” Anna Berg said on 3 May 2024.")
            .With("b.txt", "“It rains,” Carl Dorn said.")
            .With("c.txt", "Nothing was said.")
            .WithCatalog("""{ "articles": { "a.txt": { "published": "2024-05-04" }, "b.txt": { "title": "Rain" } } }""")
            .Run();

    [Fact]
    public void First_run_makes_everything() =>
        Assert.Equal(
            "Catalogs 1; Corpora 1; Entities 1; Entries 1; Files 4; Inputs 3; List 1; Names 1; Packs 1; Places 1; Settings 1; Shards 1; Size 1; Summaries 1; Tables 1; Texts 3",
            Start().Steps
        );

    [Fact]
    public void An_edit_of_code_runs_nothing()
    {
        var run = Start().EditCode("class Edited { int x; }");
        Assert.Equal(Nothing, run.Steps);
        Assert.Equal(0, run.Ran());
        Assert.Equal(0, run.OutputsWritten);
    }

    [Fact]
    public void An_edit_of_one_text_runs_no_extraction_of_another() =>
        Assert.Equal(1, Start().EditText("b.txt", "“It pours,” Carl Dorn said.").Ran("Texts"));

    [Fact]
    public void An_edit_of_words_reads_that_text_alone_and_writes_its_shard_alone()
    {
        var (before, after) = (Start(), Start().EditText("b.txt", "“It rains,” Carl Dorn said, and went."));
        Assert.Equal(
            "Catalogs 0; Corpora 0; Entities 0; Entries 0; Files 1; Inputs 1; List 0; Names 0; Packs 0; Places 0; Settings 0; Shards 1; Size 0; Summaries 0; Tables 0; Texts 1",
            after.Steps
        );
        Assert.Equal(1, after.OutputsWritten);
        Assert.NotEqual(before.Source("Press.Shard000.g.cs"), after.Source("Press.Shard000.g.cs"));
    }

    [Fact]
    public void An_edit_that_moves_quotations_writes_the_index_too_and_leaves_names_and_people()
    {
        var (before, after) = (Start(), Start().EditText("b.txt", "“It is pouring,” Carl Dorn said."));
        Assert.Equal(
            "Catalogs 0; Corpora 0; Entities 0; Entries 1; Files 1; Inputs 1; List 0; Names 0; Packs 0; Places 0; Settings 0; Shards 1; Size 0; Summaries 0; Tables 0; Texts 1",
            after.Steps
        );
        Assert.Equal(2, after.OutputsWritten);
        Assert.Equal(before.Source("Press.g.cs"), after.Source("Press.g.cs"));
        Assert.NotEqual(before.Source("Press.Index.g.cs"), after.Source("Press.Index.g.cs"));
    }

    [Fact]
    public void An_edit_of_who_speaks_reads_that_text_alone() =>
        Assert.Equal(
            "Catalogs 0; Corpora 0; Entities 1; Entries 0; Files 1; Inputs 1; List 0; Names 0; Packs 0; Places 0; Settings 0; Shards 1; Size 0; Summaries 1; Tables 1; Texts 1",
            Start().EditText("b.txt", "“It rains,” Ruth Novak told Carl Dorn.").Steps
        );

    [Fact]
    public void A_text_saved_without_a_change_reads_nothing() =>
        Assert.Equal(Nothing, Start().EditText("b.txt", "“It rains,” Carl Dorn said.").Steps);

    [Fact]
    public void An_edit_of_one_entry_reads_its_text_alone() =>
        Assert.Equal(
            "Catalogs 1; Corpora 1; Entities 1; Entries 1; Files 1; Inputs 1; List 0; Names 1; Packs 0; Places 0; Settings 0; Shards 1; Size 0; Summaries 1; Tables 1; Texts 1",
            Start()
                .EditText(
                    "corpus.json",
                    """
                    {
                      // moved down a few lines
                      "articles": { "a.txt": { "published": "2024-05-04" }, "b.txt": { "title": "Showers" } }
                    }
                    """
                )
                .Steps
        );

    [Fact]
    public void An_edit_of_a_name_names_the_corpus_anew() =>
        Assert.Equal(
            "Catalogs 1; Corpora 1; Entities 1; Entries 1; Files 1; Inputs 1; List 0; Names 1; Packs 0; Places 0; Settings 0; Shards 1; Size 0; Summaries 1; Tables 1; Texts 1",
            Start()
                .EditText(
                    "corpus.json",
                    """{ "articles": { "a.txt": { "published": "2024-05-04" }, "b.txt": { "title": "Rain", "name": "Rain" } } }"""
                )
                .Steps
        );

    [Fact]
    public void An_edit_of_one_text_of_many_writes_one_shard()
    {
        var project = new Project();
        for (var i = 0; i < 40; i++)
            project.With(
                $"t{i:D2}.txt",
                string.Concat(Enumerable.Repeat($"Sentence {i} of a text that is long enough to fill shards. ", 200))
            );
        var first = project.Run();
        var shards = first.Result.GeneratedSources.Count(s => s.HintName.Contains(".Shard", StringComparison.Ordinal));
        Assert.InRange(shards, 2, 64);
        Assert.Equal(
            "Catalogs 0; Corpora 0; Entities 0; Entries 0; Files 1; Inputs 1; List 0; Names 0; Packs 0; Places 0; Settings 0; Shards 1; Size 0; Summaries 0; Tables 0; Texts 1",
            first
                .EditText("t07.txt", "This text is short now, and it is not as long as it was before it was cut to what is left of it.")
                .Steps
        );
    }

    [Fact]
    public void Of_a_thousand_texts_an_edit_of_code_reads_none_and_an_edit_of_one_that_one()
    {
        var project = new Project();
        for (var i = 0; i < 1000; i++)
            project.With($"t{i:D4}.txt", $"“This is number {i},” Anna Berg said on 3 May 2024.");
        var first = project.Run();
        Assert.Contains("Texts 1000", first.Steps, StringComparison.Ordinal);
        Assert.Equal(Nothing, first.EditCode("class Edited;").Steps);
        Assert.Equal(
            "Catalogs 0; Corpora 0; Entities 1; Entries 1; Files 1; Inputs 1; List 0; Names 0; Packs 0; Places 0; Settings 0; Shards 1; Size 0; Summaries 1; Tables 1; Texts 1",
            first.EditText("t0567.txt", "Short now.").Steps
        );
    }

    /// <summary>The tests of this folder run in the oldest compiler that loads the generator; what is built on this machine runs in its own.</summary>
    [Fact]
    public void This_is_the_oldest_compiler() =>
        Assert.Equal(new Version(4, 8), new Version(typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version!.ToString(2)));
}
