using System.Globalization;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Blocks;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Corrections;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Events;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Tests.Corrections;

public class CorrectionsTests
{
    private const string Page = "Harbour voteAna Reyes won.\nReyes spoke. Reyes left. Desk\nShare this\nShare that";

    [Theory]
    [InlineData(
        """{ "block": "Harbour vote", "kind": "heading" }""",
        "heading:Harbour vote|paragraph:Ana Reyes won.|paragraph:Reyes spoke. Reyes left. Desk|paragraph:Share this|paragraph:Share that"
    )]
    [InlineData(
        """{ "block": "Desk", "kind": "boilerplate" }""",
        "paragraph:Harbour voteAna Reyes won.|paragraph:Reyes spoke. Reyes left.|boilerplate:Desk|paragraph:Share this|paragraph:Share that"
    )]
    [InlineData(
        """{ "block": "Reyes left. ", "kind": "caption" }""",
        "paragraph:Harbour voteAna Reyes won.|paragraph:Reyes spoke.|caption:Reyes left.|paragraph:Desk|paragraph:Share this|paragraph:Share that"
    )]
    [InlineData(
        """{ "block": "Share this", "to": "that", "kind": "boilerplate" }""",
        "paragraph:Harbour voteAna Reyes won.|paragraph:Reyes spoke. Reyes left. Desk|boilerplate:Share this\nShare that"
    )]
    [InlineData("""{ "block": "Harbour", "to": "that", "kind": "boilerplate" }""", "boilerplate:" + Page)]
    [InlineData(
        """{ "block": "Share", "line": 4, "to": "that", "kind": "title" }""",
        "paragraph:Harbour voteAna Reyes won.|paragraph:Reyes spoke. Reyes left. Desk|paragraph:Share this|title:Share that"
    )]
    public void A_declared_block_takes_the_place_of_what_it_covers(string correction, string expected)
    {
        var (source, _) = Declared(Page, correction);
        var misfits = new List<Misfit>();
        var blocks = DeclaredCorrections.Apply(source, Paragraphs(Page), misfits);

        Assert.Empty(misfits);
        Assert.Equal(expected, string.Join("|", blocks.Select(block => $"{CatalogReader.Word(block.Kind)}:{block.Span.In(Page)}")));
    }

    private const string Speech = "“We will wait,” Ana Reyes said. “They call it ‘the wait’ here.”\nBo Lund called it “the wait”.";

    // The found quotations: the two of the first line by Ana Reyes (the second continues the first), the terms by nobody.
    [Theory]
    [InlineData(
        """{ "quote": "We will wait", "speaker": "Bo Lund" }""",
        "direct:Bo Lund:declared direct:Bo Lund:declared term:-:none term:-:none"
    )]
    [InlineData("""{ "quote": "We will", "speaker": "Lund" }""", "direct:Bo Lund:declared direct:Bo Lund:declared term:-:none term:-:none")]
    [InlineData(
        """{ "quote": "We will", "speaker": "Harbour Board" }""",
        "direct:Harbour Board:declared direct:Harbour Board:declared term:-:none term:-:none"
    )]
    [InlineData("""{ "quote": "They call", "speaker": null }""", "direct:Ana Reyes:adjacent direct:-:declared term:-:none term:-:none")]
    [InlineData(
        """{ "quote": "the wait", "line": 2, "speaker": "Bo Lund" }""",
        "direct:Ana Reyes:adjacent direct:Ana Reyes:continued term:-:none partial:Bo Lund:declared"
    )]
    [InlineData(
        """{ "quote": "the wait", "line": 1, "speaker": "Bo Lund" }""",
        "direct:Ana Reyes:adjacent direct:Ana Reyes:continued partial:Bo Lund:declared term:-:none"
    )]
    [InlineData(
        """{ "quote": "wait", "line": 1, "column": 10, "kind": "partial" }""",
        "partial:Ana Reyes:adjacent direct:Ana Reyes:continued term:-:none term:-:none"
    )]
    [InlineData("""{ "quote": "We will wait", "kind": "term" }""", "term:-:declared direct:-:declared term:-:none term:-:none")]
    [InlineData(
        """{ "quote": "We will", "speaker": "Bo Lund" }, { "quote": "They call", "speaker": "Ana Reyes", "kind": "partial" }""",
        "direct:Bo Lund:declared partial:Ana Reyes:declared term:-:none term:-:none"
    )]
    public void A_declared_quotation_reads_as_declared(string correction, string expected)
    {
        var (source, _) = Declared(Speech, correction);
        var misfits = new List<Misfit>();
        var (quotations, entities) = DeclaredCorrections.Apply(source, Found(), [], misfits);

        Assert.Empty(misfits);
        Assert.Equal(
            expected,
            string.Join(
                " ",
                quotations.Select(q =>
                    $"{CatalogReader.Word(q.Kind)}:{(q.Speaker is { } s ? entities.All[s].Name : "-")}:{CatalogReader.Word(q.Basis)}"
                )
            )
        );
    }

    [Theory]
    [InlineData("Pronoun", "Bo Lund", true)]
    [InlineData("Adjacent", "Ana Reyes", true)]
    [InlineData("Adjacent", "Bo Lund", false)]
    [InlineData("None", "Bo Lund", true)]
    public void A_pronoun_stays_the_mention_and_a_wrong_name_does_not(string found, string speaker, bool holds)
    {
        var basis = Enum.Parse<AttributionBasis>(found);
        const string Text = "“We wait,” she said.";
        var (source, _) = Declared(Text, $$"""{ "quote": "We wait", "speaker": "{{speaker}}" }""");
        var quotation = Quote(Text, "We wait,", QuoteKind.Direct, basis == AttributionBasis.None ? null : 0, basis) with
        {
            Source = SpanOf(Text, "she"),
            Cue = SpanOf(Text, "said"),
        };
        var declared = DeclaredCorrections.Apply(source, ([quotation], Entities("Ana Reyes")), [], []).Quotations[0];

        Assert.Equal(holds, declared.Source is not null);
        Assert.Equal(holds, declared.Cue is not null);
    }

    /// <summary>Words as they are pasted, and the words of the quotation that they correct.</summary>
    [Theory]
    [InlineData("It will rain, he said", "“It will rain, he said”")]
    [InlineData("“It will rain, he said”", "“It will rain, he said”")]
    [InlineData("\\\"It will rain, he said\\\"", "“It will rain, he said”")]
    [InlineData("It’ll be wet – very wet", "‘It'll be wet — very wet’")]
    [InlineData("be wet - very wet\\n", "‘It'll be wet — very wet’")]
    [InlineData("“A wet\\u00A0summer”", "“A wet summer”")]
    // The headline has the same words.
    [InlineData("A wet summer", "“A wet summer”")]
    public void Words_are_found_with_other_marks_and_outside_of_the_headline(string words, string expected)
    {
        const string Text =
            "A wet summer\n\n“It will rain, he said”, Ana Reyes told the board.\n\n‘It'll be wet — very wet’, Reyes said.\n\nIt was “A wet summer” for Reyes.";
        var (source, document) = Declared(Text, $$"""{ "quote": "{{words}}", "speaker": "Bo Lund" }""");
        var misfits = new List<Misfit>();
        string[] quoted = ["It will rain, he said", "It'll be wet — very wet", "A wet summer"];
        var quotations = quoted
            .Select(content =>
                Quote(Text, content, QuoteKind.Direct, 0, AttributionBasis.Adjacent) with
                {
                    Content = new TextSpan(Text.LastIndexOf(content, StringComparison.Ordinal), content.Length),
                }
            )
            .ToArray();

        var corrected = DeclaredCorrections.Apply(source, (quotations, Entities("Ana Reyes")), [], misfits).Quotations;

        Assert.Empty(misfits);
        Assert.Equal(expected[1..^1], Assert.Single(corrected, quotation => quotation.Basis == AttributionBasis.Declared).Content.In(Text));
    }

    [Theory]
    [InlineData("Reyes", "Bo Reyes", true)]
    [InlineData("Bo", "Bo Reyes", false)]
    [InlineData("the mayor", "Bo Reyes", false)]
    public void A_name_that_two_people_share_stays_the_mention(string source, string speaker, bool holds)
    {
        const string Text = "“We wait,” Reyes said. Bo and the mayor left.";
        var catalog = CatalogReader
            .Read(
                $$"""
                { "articles": { "a.txt": { "corrections": [{ "quote": "We wait", "speaker": "{{speaker}}" }] } }, "people": [{ "name": "Bo Reyes" }] }
                """
            )
            .Catalog;
        var quotation = Quote(Text, "We wait,", QuoteKind.Direct, 0, AttributionBasis.Adjacent) with { Source = SpanOf(Text, source) };

        var declared = DeclaredCorrections
            .Apply(catalog.SourceOf("a.txt", Text, Decoder.Decode(Text)), ([quotation], Entities("Ana Reyes")), [], [])
            .Quotations[0];

        Assert.Equal(holds, declared.Source is not null);
    }

    [Theory]
    [InlineData("Ana Reys", "'Ana Reys' is neither declared nor named in this text; did you mean 'Ana Reyes'?")]
    [InlineData("Bo Lunt", "'Bo Lunt' is neither declared nor named in this text; did you mean 'Bo Lund'?")]
    [InlineData(
        "Zoe Quist",
        "'Zoe Quist' is neither declared nor named in this text; add an entry with this 'name' to 'people' in corpus.json"
    )]
    public void An_unknown_speaker_is_told_with_a_name_that_is_meant(string speaker, string detail)
    {
        var (source, _) = Declared(Speech, $$"""{ "quote": "We will wait", "speaker": "{{speaker}}" }""");
        var misfits = new List<Misfit>();
        DeclaredCorrections.Apply(source, Found(), [], misfits);

        Assert.Equal(detail, Assert.Single(misfits).Detail);
    }

    [Fact]
    public void A_kind_alone_settles_no_doubt_about_the_speaker()
    {
        var model = Extractor.Extract(Declared("“It rains.”", """{ "quote": "It rains", "kind": "direct" }""").Source);
        var quotation = Assert.Single(model.Quotations);
        Assert.Null(quotation.Speaker);
        Assert.NotEqual(AttributionBasis.Declared, quotation.Basis);
    }

    [Fact]
    public void Lines_are_those_of_the_file()
    {
        var model = Extractor.Extract(
            Declared("One\fpage.\n“It rains,” Anna Berg said.", """{ "quote": "It rains", "line": 2, "speaker": null }""").Source
        );
        Assert.Empty(model.Misfits);
        Assert.Null(Assert.Single(model.Quotations).Speaker);
    }

    [Fact]
    public void A_declaration_settles_the_doubt_even_where_it_confirms()
    {
        const string Text = "“We wait,” they said.";
        var (source, _) = Declared(Text, """{ "quote": "We wait", "speaker": null }""");
        var found = Quote(Text, "We wait,", QuoteKind.Direct, null, AttributionBasis.None);
        var elsewhere = new Finding(DiagnosticKinds.UnknownSpeaker, new TextSpan(0, 1), "x");
        var findings = new List<Finding> { new(DiagnosticKinds.UnknownSpeaker, found.Content, "We wait,"), elsewhere };
        var misfits = new List<Misfit>();
        DeclaredCorrections.Apply(source, ([found], Entities()), findings, misfits);

        Assert.Empty(misfits);
        Assert.Equal([elsewhere], findings);
    }

    private const string Diary = "On Monday Ana Reyes left. The same day, on Monday, it rained.\nBo Lund came the next day.\nMonday Club";

    // Found: "Monday" in line 1 twice (2025-06-09), "The same day" (2025-06-09).
    [Theory]
    [InlineData(
        """{ "expression": "The same day", "value": "2025-06-10" }""",
        "Monday=2025-06-09 The same day=2025-06-10 Monday=2025-06-09"
    )]
    [InlineData("""{ "expression": "The same day", "value": null }""", "Monday=2025-06-09 Monday=2025-06-09")]
    [InlineData(
        """{ "expression": "Monday", "line": 1, "column": 44, "value": "2025-06-02" }""",
        "Monday=2025-06-09 The same day=2025-06-09 Monday=2025-06-02"
    )]
    [InlineData(
        """{ "expression": "the next day", "value": "2025-06" }""",
        "Monday=2025-06-09 The same day=2025-06-09 Monday=2025-06-09 the next day=2025-06"
    )]
    [InlineData(
        """{ "expression": "The same day, on Monday", "value": "2025-06-09/2025-06-11~" }""",
        "Monday=2025-06-09 The same day, on Monday=2025-06-09~/2025-06-11~"
    )]
    [InlineData("""{ "expression": "day", "line": 1, "value": "2025" }""", "Monday=2025-06-09 day=2025 Monday=2025-06-09")]
    public void A_declared_expression_takes_the_place_of_those_it_overlaps(string correction, string expected)
    {
        var (source, document) = Declared(Diary, correction);
        var misfits = new List<Misfit>();
        var expressions = DeclaredCorrections.Apply(source, document, Expressions(), [], misfits);

        Assert.Empty(misfits);
        Assert.Equal(expected, string.Join(" ", expressions.Select(e => $"{e.Span.In(Diary)}={e.Value}")));
        Assert.All(expressions, e => Assert.Equal(e.Value, e.When!.Value.ToString()));
    }

    [Theory]
    [InlineData(Speech, """{ "quote": "We shall wait", "speaker": "Bo Lund" }""", "CORPUS121")]
    [InlineData(Speech, """{ "quote": "We will wait", "line": 2, "speaker": "Bo Lund" }""", "CORPUS121")]
    [InlineData(Speech, """{ "quote": "We will wait", "line": 7, "speaker": "Bo Lund" }""", "CORPUS121")]
    [InlineData(Speech, """{ "quote": "We will wait", "line": 1, "column": 3, "speaker": "Bo Lund" }""", "CORPUS121")]
    [InlineData(Speech, """{ "quote": "We will wait", "line": 1, "column": 999, "speaker": "Bo Lund" }""", "CORPUS121")]
    [InlineData(Speech, """{ "quote": "said", "speaker": "Bo Lund" }""", "CORPUS121")]
    [InlineData(Speech, """{ "quote": "the wait", "speaker": "Bo Lund" }""", "CORPUS122", "add 'line'")]
    [InlineData(Speech, """{ "quote": "wait", "line": 1, "speaker": "Bo Lund" }""", "CORPUS122", "add 'column'")]
    [InlineData(Speech, """{ "quote": "We will", "speaker": "Ana Reyes" }""", "CORPUS123")]
    [InlineData(Speech, """{ "quote": "We will", "kind": "direct" }""", "CORPUS123")]
    [InlineData(Speech, """{ "quote": "the wait", "line": 2, "speaker": null }""", "CORPUS123")]
    [InlineData(Speech, """{ "quote": "We will", "speaker": "Bo Lunt" }""", "CORPUS124")]
    [InlineData(Diary, """{ "expression": "Tuesday", "value": null }""", "CORPUS121")]
    [InlineData(Diary, """{ "expression": "Mon", "value": null }""", "CORPUS121")]
    [InlineData(Diary, """{ "expression": "Monday", "value": null }""", "CORPUS122")]
    [InlineData(Diary, """{ "expression": "left. The", "value": "2025" }""", "CORPUS121", "is not part of a sentence")]
    [InlineData(Diary, """{ "expression": "Monday", "line": 3, "value": "2025" }""", "CORPUS121", "is not part of a sentence")]
    [InlineData(Diary, """{ "expression": "The same day", "value": "2025-06-09" }""", "CORPUS123")]
    [InlineData(Diary, """{ "expression": "the next day", "value": null }""", "CORPUS123")]
    [InlineData(Diary, """{ "block": "Tuesday Club", "kind": "heading" }""", "CORPUS121")]
    [InlineData(Diary, """{ "block": "Bo Lund", "to": "left", "kind": "heading" }""", "CORPUS121")]
    [InlineData(Diary, """{ "block": "Monday", "kind": "heading" }""", "CORPUS122")]
    [InlineData(Diary, """{ "block": "Monday Club", "kind": "caption" }""", "CORPUS123")]
    public void A_correction_that_does_not_fit_is_an_error_at_its_words(string text, string correction, string id, string detail = "")
    {
        var (source, document) = Declared(text, correction);
        var misfits = new List<Misfit>();
        var blocks = Paragraphs(text);
        Assert.Equal(blocks, DeclaredCorrections.Apply(source, blocks, misfits));
        if (text == Speech)
            DeclaredCorrections.Apply(source, Found(), [], misfits);
        else
            DeclaredCorrections.Apply(source, document, Expressions(), [], misfits);

        var misfit = Assert.Single(misfits);
        Assert.Equal(id, misfit.Kind.Id);
        Assert.Equal(Severity.Error, misfit.Kind.Severity);
        Assert.Contains(detail, misfit.Detail, StringComparison.Ordinal);
        var json = Json(correction);
        var place = Assert.Single(CatalogReader.Read(json).Catalog.Locate("a.txt", misfits.ToEquatableArray())).Span;
        Assert.Equal($"\"{source.Corrections[0].Words}\"", place.In(json));
    }

    /// <summary>What was found, declared as checked, is no error; without the mark it is one, as the cases above show.</summary>
    [Theory]
    [InlineData(Speech, """{ "quote": "We will", "speaker": "Ana Reyes", "checked": true }""", "direct:Ana Reyes:declared")]
    [InlineData(Speech, """{ "quote": "the wait", "line": 2, "speaker": null, "checked": true }""", "term:-:declared")]
    [InlineData(Speech, """{ "quote": "the wait", "line": 2, "kind": "term", "checked": true }""", "term:-:declared")]
    [InlineData(Diary, """{ "expression": "The same day", "value": "2025-06-09", "checked": true }""", "The same day:2025-06-09:declared")]
    [InlineData(Diary, """{ "block": "Monday Club", "kind": "caption", "checked": true }""", "")]
    public void A_checked_correction_can_confirm(string text, string correction, string expected)
    {
        var (source, document) = Declared(text, correction);
        var misfits = new List<Misfit>();
        var declared = new List<string>();
        if (text == Speech)
        {
            var (quotations, entities) = DeclaredCorrections.Apply(source, Found(), [], misfits);
            declared.AddRange(
                quotations
                    .Where(q => q.Basis == AttributionBasis.Declared && q.Continues is null)
                    .Select(q => $"{CatalogReader.Word(q.Kind)}:{(q.Speaker is { } s ? entities.All[s].Name : "-")}:declared")
            );
        }
        else
        {
            DeclaredCorrections.Apply(source, Paragraphs(text), misfits);
            declared.AddRange(
                DeclaredCorrections
                    .Apply(source, document, Expressions(), [], misfits)
                    .Where(e => e.Anchor == TimexAnchor.Declared)
                    .Select(e => $"{e.Span.In(text)}:{e.Value}:declared")
            );
        }

        Assert.Empty(misfits);
        Assert.Equal(expected, string.Join(" ", declared));
    }

    [Fact]
    public void A_checked_expression_keeps_its_type_and_its_value()
    {
        const string Text = "On May 3, 2024, the gates were closed. They were opened that evening.";
        var found = Extractor.Extract(Declared(Text, "").Source).Expressions[1];
        var model = Extractor.Extract(
            Declared(Text, """{ "expression": "that evening", "value": "2024-05-03", "checked": true }""").Source
        );

        Assert.Empty(model.Misfits);
        Assert.Equal(
            (TimexType.Time, found.Value, TimexAnchor.Declared),
            (model.Expressions[1].Type, model.Expressions[1].Value, model.Expressions[1].Anchor)
        );
    }

    /// <summary>The catalog has no form for a week, a season or a decade, so these are declared as intervals.</summary>
    [Theory]
    [InlineData("On May 6, 2024, the gates were closed. The plan was changed last week.", "last week", "2024-04-29/2024-05-05")]
    [InlineData("The gates were closed in the 1990s.", "the 1990s", "1990-01-01/1999-12-31")]
    public void What_is_confirmed_keeps_its_precision(string text, string words, string value)
    {
        var found = Extractor.Extract(Declared(text, "").Source);
        var expected = Assert.Single(found.Expressions, e => e.Span.In(text) == words);
        foreach (var key in (string[])["expression", "event"])
        {
            var model = Extractor.Extract(Declared(text, $$"""{ "{{key}}": "{{words}}", "value": "{{value}}", "checked": true }""").Source);

            Assert.Empty(model.Misfits);
            Assert.Equal(expected.When, Assert.Single(model.Expressions, e => e.Span.In(text) == words).When);
            Assert.Equal(found.Events.Select(e => e.When), model.Events.Select(e => e.When));
        }
    }

    [Fact]
    public void A_checked_event_is_declared()
    {
        const string Text = "On May 3, 2024, the board of the harbour closed the gates.";
        var model = Extractor.Extract(Declared(Text, """{ "event": "closed the gates", "value": "2024-05-03", "checked": true }""").Source);

        Assert.Empty(model.Misfits);
        Assert.Equal(DateResolution.Declared, Assert.Single(model.Events).Basis);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("null")]
    public void A_correction_that_is_not_checked_needs_an_effect(string isChecked)
    {
        var misfits = new List<Misfit>();
        var correction = $$"""{ "quote": "We will", "speaker": "Ana Reyes", "checked": {{isChecked}} }""";
        DeclaredCorrections.Apply(Declared(Speech, correction).Source, Found(), [], misfits);

        Assert.Equal(DiagnosticKinds.CorrectionIdle, Assert.Single(misfits).Kind);
    }

    /// <summary>A speaker can be called as the text calls them, if that is one person there.</summary>
    [Theory]
    [InlineData("Ana Reyes", "Ana Reyes")]
    [InlineData("Ms. Reyes", "Ana Reyes")]
    [InlineData("Reyes", null)]
    public void Words_that_name_one_entity_are_its_name(string speaker, string? expected)
    {
        const string Text = "“We wait,” they said. Ana Reyes and Bo Reyes met. Ms. Reyes left. Reyes laughed. Reyes wept.";
        var (source, _) = Declared(Text, $$"""{ "quote": "We wait", "speaker": "{{speaker}}" }""");
        Mention At(string words, int entity, int length = 0) =>
            new(new TextSpan(SpanOf(Text, words).Start, length == 0 ? words.Length : length), entity);
        var entities = Entities("Ana Reyes", "Bo Reyes") with
        {
            Mentions = new[]
            {
                At("Ana Reyes", 0),
                At("Bo Reyes", 1),
                At("Ms. Reyes", 0),
                At("Reyes laughed", 0, 5),
                At("Reyes wept", 1, 5),
            }.ToEquatableArray(),
        };
        var misfits = new List<Misfit>();
        var quotation = Quote(Text, "We wait,", QuoteKind.Direct, null, AttributionBasis.None);
        var (quotations, all) = DeclaredCorrections.Apply(source, ([quotation], entities), [], misfits);

        Assert.Equal(expected is null, misfits.Count == 1);
        Assert.Equal(expected, quotations[0].Speaker is { } number ? all.All[number].Name : null);
    }

    [Fact]
    public void The_extractor_applies_blocks_before_everything_and_hands_on_what_does_not_fit()
    {
        const string Text = "Harbour voteAna Reyes won.";
        var (source, _) = Declared(Text, """{ "block": "Harbour vote", "kind": "heading" }, { "quote": "nowhere", "speaker": null }""");
        var model = Extractor.Extract(source);

        Assert.Equal(new Block(new TextSpan(0, 12), BlockKind.Heading), model.Blocks[0]);
        Assert.Equal((1, DiagnosticKinds.CorrectionNotFound), (Assert.Single(model.Misfits).Correction, model.Misfits[0].Kind));
    }

    [Fact]
    public void A_piece_with_a_speaker_of_its_own_continues_nothing()
    {
        var (source, _) = Declared(Speech, """{ "quote": "They call", "speaker": "Bo Lund" }""");

        Assert.Null(DeclaredCorrections.Apply(source, Found(), [], []).Quotations[1].Continues);
    }

    [Fact]
    public void A_declared_expression_dates_an_event()
    {
        const string Text = "The board of the harbour met on the eve of the vote and closed the gates.";
        var (source, _) = Declared(Text, """{ "expression": "the eve of the vote", "value": "2024-05-03" }""");
        var model = Extractor.Extract(source);

        Assert.Empty(model.Misfits);
        var happening = Assert.Single(model.Events);
        Assert.Equal(("2024-05-03", DateResolution.Declared), (happening.When.ToString(), happening.Basis));
    }

    /// <summary>Later days are counted from what a corrected expression means.</summary>
    [Theory]
    [InlineData("", "2024-05-03 2024-05-05 2024-05-06")]
    [InlineData("""{ "expression": "3 May 2024", "value": "2024-06-10" }""", "2024-06-10 2024-06-12 2024-06-17")]
    [InlineData("""{ "expression": "Two days later", "value": "2024-05-30" }""", "2024-05-03 2024-05-30 2024-06-03")]
    public void A_corrected_expression_moves_what_is_counted_from_it(string correction, string expected)
    {
        const string Text = "The board met on 3 May 2024. Two days later it closed the gates. The following Monday the harbour was empty.";

        var model = Extractor.Extract(Declared(Text, correction).Source);

        Assert.Empty(model.Misfits);
        Assert.Equal(expected, string.Join(' ', model.Expressions.Select(expression => expression.When)));
    }

    [Theory]
    [InlineData("""{ "mention": "Reyes", "line": 3, "entity": "Bo Lund" }""", "Ana Reyes|Reyes=Bo Lund", "Bo Lund")]
    [InlineData("""{ "mention": "Reyes", "line": 3, "entity": "Harbour Board" }""", "Ana Reyes|Reyes=Harbour Board", "Harbour Board")]
    [InlineData("""{ "mention": "Ana Reyes", "entity": null }""", "Reyes", "Ana Reyes")]
    public void A_declared_mention_names_whom_it_declares(string correction, string mentions, string speaker)
    {
        const string Text = "Ana Reyes won the vote in the harbour.\n\n“It will rain,” Reyes said.";

        var model = Extractor.Extract(Declared(Text, correction).Source);

        Assert.Empty(model.Misfits);
        Assert.Equal(
            mentions,
            string.Join(
                '|',
                model.Entities.Mentions.Select(mention =>
                    mention.Span.In(Text) is var words
                    && model.Entities.All[mention.Entity].Name is var name
                    && (name == words || name == "Ana Reyes")
                        ? words
                        : $"{words}={name}"
                )
            )
        );
        Assert.Equal(speaker, model.Entities.All[Assert.Single(model.Quotations).Speaker!.Value].Name);
    }

    [Theory]
    [InlineData("""{ "event": "closed the gates", "value": "2024-05-07" }""", "2024-05-07 Declared")]
    [InlineData("""{ "event": "closed the gates", "value": null }""", "")]
    public void A_declared_event_has_the_declared_day(string correction, string expected)
    {
        var model = Extractor.Extract(Declared("The board of the harbour closed the gates on 3 May 2024.", correction).Source);

        Assert.Empty(model.Misfits);
        Assert.Equal(expected, string.Join(' ', model.Events.Select(dated => $"{dated.When} {dated.Basis}")));
    }

    [Theory]
    [InlineData("""{ "event": "closed the gates", "value": "2024-05-03" }""", "CORPUS123")]
    [InlineData("""{ "event": "The weather", "value": "2024-05-03" }""", "CORPUS121")]
    [InlineData("""{ "mention": "Ana Reyes", "entity": "Ana Reyes" }""", "CORPUS123")]
    [InlineData("""{ "mention": "Ana Reyes", "entity": "Zoe Quist" }""", "CORPUS124")]
    [InlineData("""{ "mention": "Anna", "entity": null }""", "CORPUS121")]
    public void A_mention_or_an_event_that_does_not_fit_is_told(string correction, string id) =>
        Assert.Equal(
            id,
            Assert
                .Single(
                    Extractor.Extract(Declared("Ana Reyes closed the gates on 3 May 2024. The weather was bad.", correction).Source).Misfits
                )
                .Kind.Id
        );

    [Theory]
    [InlineData("""{ "quote": "q#q", "speaker": "Bo Lund" }""")]
    [InlineData("""{ "quote": "It rains", "line": #, "speaker": "Bo Lund" }""")]
    [InlineData("""{ "expression": "x#x", "value": "2020" }""")]
    [InlineData("""{ "block": "It rains q#q", "kind": "caption" }""")]
    public void Many_corrections_of_a_text_cost_no_more_than_their_number(string correction)
    {
        Allocated(10);
        var (few, many) = (Allocated(200), Allocated(1_600));
        Assert.True(many <= 10 * few, $"{few} bytes for 200 corrections, {many} for 1,600");

        long Allocated(int count)
        {
            var numbers = Enumerable.Range(1, count).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();
            var text = string.Join('\n', numbers.Select(n => $"“It rains q{n}q,” Ana Reyes said at x{n}x."));
            var (source, _) = Declared(text, string.Join(',', numbers.Select(n => correction.Replace("#", n, StringComparison.Ordinal))));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Empty(Extractor.Extract(source).Misfits);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static string Json(string corrections) =>
        $$"""
            { "articles": { "a.txt": { "corrections": [ {{corrections}} ] } },
              "people": [ { "name": "Bo Lund", "aliases": ["Lund"] }, { "name": "Harbour Board", "kind": "organization" } ] }
            """;

    private static (ArticleSource Source, Document Document) Declared(string text, string corrections)
    {
        var (catalog, findings) = CatalogReader.Read(Json(corrections));
        Assert.Empty(findings);
        return (catalog.SourceOf("a.txt", text, Decoder.Decode(text)), Document.Read(text, Paragraphs(text)));
    }

    /// <summary>Each line a paragraph; one without a full stop is a caption.</summary>
    private static Block[] Paragraphs(string text)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(
                new Block(new TextSpan(start, line.Length), text == Diary && !line.EndsWith('.') ? BlockKind.Caption : BlockKind.Paragraph)
            );
            start += line.Length + 1;
        }

        return [.. blocks];
    }

    private static (Quote[] Quotations, ArticleEntities Entities) Found() =>
        (
            [
                Quote(Speech, "We will wait,", QuoteKind.Direct, 0, AttributionBasis.Adjacent),
                Quote(Speech, "They call it ‘the wait’ here.", QuoteKind.Direct, 0, AttributionBasis.Continued) with
                {
                    Continues = 0,
                },
                Quote(Speech, "the wait", QuoteKind.Term, null, AttributionBasis.None) with
                {
                    Parent = 1,
                },
                Quote(Speech, "the wait", QuoteKind.Term, null, AttributionBasis.None) with
                {
                    Content = new TextSpan(Speech.LastIndexOf("the wait", StringComparison.Ordinal), 8),
                },
            ],
            Entities("Ana Reyes")
        );

    private static Quote Quote(string text, string content, QuoteKind kind, int? speaker, AttributionBasis basis) =>
        new(SpanOf(text, content), kind, speaker, null, null, null, null, null, null, basis, basis == AttributionBasis.None ? "" : "test");

    private static ArticleEntities Entities(params string[] names) =>
        new(names.Select(name => new Entity(name, EntityKind.Person, false, Gender.Unknown)).ToEquatableArray(), default);

    private static TemporalExpression[] Expressions()
    {
        var monday = CalendarDate.Of(2025, 6, 9)!.Value;
        return
        [
            .. new[]
            {
                SpanOf(Diary, "Monday"),
                SpanOf(Diary, "The same day"),
                new TextSpan(Diary.IndexOf("Monday, it", StringComparison.Ordinal), 6),
            }.Select(span => new TemporalExpression(
                span,
                TimexType.Date,
                "2025-06-09",
                TimexModifier.None,
                TimexAnchor.Publication,
                new DateInterval(monday, monday, DatePrecision.Day, false),
                "test"
            )),
        ];
    }

    private static TextSpan SpanOf(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
