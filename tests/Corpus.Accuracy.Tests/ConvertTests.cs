using Corpus.Accuracy.Convert;
using Corpus.Accuracy.Data;

namespace Corpus.Accuracy.Tests;

/// <summary>Small samples of each corpus' format, with our own sentences.</summary>
public sealed class ConvertTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-accuracy").FullName;

    [Fact]
    public void PolNear_tells_direct_mixed_and_indirect_content_apart()
    {
        const string Text =
            "🙂 “It rained all day,” Dana Brown said. “We wait.”\nShe called it “a shame” and ‘odd’. Tom Beale said that the road was closed.\nRead the rest here.";
        Write("text/story.txt", Text);
        // Offsets count code points: the sign at the beginning is one.
        int At(string words) => Text.IndexOf(words, StringComparison.Ordinal) - 1;
        string Part(string id, string role, params string[] words) =>
            $"{id}\t{role} {string.Join(';', words.Select(w => $"{At(w)} {At(w) + w.Length}"))}\t{string.Join(' ', words)}";
        Write(
            "attributions/story_ab12.ann",
            string.Join(
                '\n',
                Part("T1", "Content", "“It rained all day,”", "“We wait.”"),
                Part("T2", "Source", "Dana Brown"),
                Part("T3", "Cue", "said"),
                "E1\tAttribution:T3 Content:T1 Cue:T3 Source:T2",
                Part("T4", "Content", "it “a shame” and ‘odd’"),
                Part("T5", "Source", "She"),
                Part("T6", "Cue", "called"),
                "E2\tAttribution:T6 Content:T4 Cue:T6 Source:T5",
                Part("T7", "Content", "that the road was closed"),
                Part("T8", "Source", "Tom Beale"),
                "E3\tAttribution:T8 Content:T7 Source:T8",
                Part("T9", "Discard", "Read the rest here.")
            )
        );

        var document = Read<QuoteDocument>("polnear");
        Assert.Equal("polnear/story", document.Id);
        Assert.Equal(
            [
                "direct “It rained all day,” by Dana Brown, said",
                "direct “We wait.” by Dana Brown, said",
                "mixed “a shame” by She, called",
                "mixed “odd” by She, called",
                "indirect “that the road was closed” by Tom Beale, ",
            ],
            document.Quotes.Select(q => $"{q.Kind} “{document.Text[q.Start..q.End]}” by {q.SpeakerText}, {q.CueText}")
        );
        Assert.Equal("Read the rest here.", document.Text[document.Ignore[0].Start..document.Ignore[0].End]);
    }

    [Fact]
    public void PolNear_needs_the_text_beside_the_annotation()
    {
        Write("attributions/story_ab12.ann", "");
        var error = Assert.Throws<AccuracyException>(() => Read<QuoteDocument>("polnear"));
        Assert.Contains("story_ab12.ann: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TimeMl_has_annotations_inside_the_text()
    {
        Write("._a.tml", "not XML");
        Write(
            "a.tml",
            """
            <?xml version="1.0" ?>
            <TimeML><DOCID>a</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2004-05-10" functionInDocument="CREATION_TIME">05/10/2004</TIMEX3></DCT>
            <TEXT>The shop <EVENT eid="e1" class="OCCURRENCE">closed</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2004-05-07">Friday</TIMEX3> &amp; for <TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3>.</TEXT></TimeML>
            """
        );
        var document = Read<DateDocument>("timeml");
        Assert.Equal("The shop closed on Friday & for two days.", document.Text);
        Assert.Equal("2004-05-10", document.Published);
        Assert.Equal(["Friday DATE 2004-05-07", "two days DURATION P2D"], Expressions(document));
    }

    [Fact]
    public void WikiWars_has_values_without_types_and_is_not_anchored()
    {
        Write(
            "keyinline/01_War.key.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <DOC><DOCID>01_War</DOCID><DATETIME><TIMEX2 val="2009-12-19T17:00:00">2009-12-19T17:00:00</TIMEX2></DATETIME><BODY><TEXT>
            In <TIMEX2 val="1939-09">September 1939</TIMEX2> it lasted <TIMEX2 val="P3W">three weeks</TIMEX2>, at <TIMEX2 val="1939-09-01T05">5 a.m. on <TIMEX2 val="1939-09-01">that day</TIMEX2></TIMEX2>,
            <TIMEX2 set="YES" val="P1Y">every year</TIMEX2> and <TIMEX2 val="">some time</TIMEX2>.</TEXT></BODY></DOC>
            """
        );
        var document = Read<DateDocument>("wikiwars");
        Assert.Equal("01_War", document.Id);
        Assert.Null(document.Published);
        Assert.Equal(
            ["September 1939 DATE 1939-09", "three weeks DURATION P3W", "5 a.m. on that day TIME 1939-09-01T05", "every year SET P1Y"],
            Expressions(document)
        );
    }

    [Fact]
    public void Meantime_has_tokens_and_annotations_that_point_to_them()
    {
        Write(
            "corpus_x/12_Shop_closes.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document doc_name="x">
            <token t_id="1" sentence="0" number="0">Shop</token><token t_id="2" sentence="0" number="1">closes</token>
            <token t_id="3" sentence="1" number="0">The</token><token t_id="4" sentence="1" number="1">shop</token><token t_id="5" sentence="1" number="2">(</token><token t_id="6" sentence="1" number="3">old</token><token t_id="7" sentence="1" number="4">)</token>
            <token t_id="8" sentence="1" number="5">closed</token><token t_id="9" sentence="1" number="6">last</token><token t_id="10" sentence="1" number="7">week</token><token t_id="11" sentence="1" number="8">.</token>
            <Markables>
            <TIMEX3 m_id="1" type="DATE" value="2008-03-06" functionInDocument="CREATION_TIME"/>
            <TIMEX3 m_id="2" type="DATE" value="2008-W09"><token_anchor t_id="9"/><token_anchor t_id="10"/></TIMEX3>
            <EVENT_MENTION m_id="3"><token_anchor t_id="8"/></EVENT_MENTION>
            <EVENT_MENTION m_id="4"><token_anchor t_id="2"/></EVENT_MENTION>
            <EVENT m_id="5" time="2008-03-01"/>
            </Markables>
            <Relations><REFERS_TO r_id="1"><source m_id="3"/><target m_id="5"/></REFERS_TO></Relations>
            </Document>
            """
        );
        var dates = Read<DateDocument>("meantime-dates");
        Assert.Equal("Shop closes\nThe shop (old) closed last week.", dates.Text);
        Assert.Equal("2008-03-06", dates.Published);
        Assert.Equal(["last week DATE 2008-W09"], Expressions(dates));
        var events = Read<EventDocument>("meantime-events");
        Assert.Equal([("closes", null), ("closed", "2008-03-01")], events.Events.Select(e => (events.Text[e.Start..e.End], e.Time)));
    }

    [Fact]
    public void A_folder_without_the_corpus_and_a_file_that_is_no_xml_are_errors()
    {
        Assert.Equal($"{_folder} has no *.tml file.", Assert.Throws<AccuracyException>(() => Read<DateDocument>("timeml")).Message);
        Write("b.tml", "<TimeML>");
        Assert.StartsWith(
            Path.Combine(_folder, "b.tml") + ": ",
            Assert.Throws<AccuracyException>(() => Read<DateDocument>("timeml")).Message,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Through the file, as the scorers read it.
    private T Read<T>(string format)
    {
        using var output = new StringWriter();
        Converter.All.Single(c => c.Name == format).Run(_folder, output);
        var file = Path.Combine(_folder, "converted.jsonl");
        File.WriteAllText(file, output.ToString());
        var documents = JsonLines.Read<T>(file);
        File.Delete(file);
        return Assert.Single(documents);
    }

    private static IEnumerable<string> Expressions(DateDocument document) =>
        document.Timex.Select(t => $"{document.Text[t.Start..t.End]} {t.Type} {t.Value}");

    private void Write(string path, string content)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
