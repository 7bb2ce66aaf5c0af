using System.Buffers.Binary;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Export;
using Corpus.Extraction;
using Corpus.Tool.Export;
using Corpus.Tool.Pack;

namespace Corpus.Tool.Tests;

/// <summary><c>corpus pack</c> writes a file, and <see cref="CorpusFile"/> reads from it the records that a build would have compiled.</summary>
public class PackTests
{
    private static readonly string Seeds = Repository("seeds");

    /// <summary>What all the lists of a file give is what those of the compiled corpus give.</summary>
    [Fact]
    public void A_file_has_the_records_that_are_compiled()
    {
        using var folder = new Folder();
        using var file = CorpusFile.OpenVerified(Pack(folder, [Seeds, "--root", Repository("")]));

        Assert.Equal(CorpusJson.Write(Corpus.Seeds.Articles), CorpusJson.Write(file.Articles));
        Assert.Equal(Corpus.Seeds.Quotes, file.Quotes);
        Assert.Equal(Corpus.Seeds.Quotes.Select(quote => quote.Id), file.Quotes.Select(quote => quote.Id));
        Assert.Equal(Corpus.Seeds.Events.Select(e => e.Id), file.Events.Select(e => e.Id));
        Assert.Equal(Corpus.Seeds.Entities, file.Entities);
        Assert.Equal(Corpus.Seeds.People, file.People);
        Assert.Equal(Corpus.Seeds.Organizations, file.Organizations);
        Assert.Equal(Corpus.Seeds.States, file.States);
        foreach (var entity in Corpus.Seeds.Entities)
        {
            Assert.Equal(Ids(entity.GetQuotes()), Ids(file.Quotes.By(entity.Name)));
            Assert.Equal(Ids(entity.GetQuotes()), Ids(file.Quotes.By(file.Entities[entity.Name])));
            Assert.Equal(entity.GetMentions().Count, file.Entities[entity.Name].GetMentions().Count);
            Assert.Equal(entity.GetEvents(), file.Entities[entity.Name].GetEvents());
            Assert.All(entity.Aliases.AsEnumerable(), alias => Assert.Equal(Corpus.Seeds.Entities[alias], file.Entities[alias]));
        }

        Assert.All(file.Quotes, quote => Assert.Same(quote, file.Quotes[quote.Id]));
        Assert.All(file.Quotes, quote => Assert.Equal(Corpus.Seeds.Quotes[quote.Id].GetContinuations(), quote.GetContinuations()));
        Assert.All(file.Events, e => Assert.Same(e, file.Events[e.Id]));
        Assert.True(file.Articles.TryGetValue(Corpus.Seeds.Articles[2].Id, out var article));
        Assert.Equal(Corpus.Seeds.Articles[2], article);
        Assert.False(file.Articles.TryGetValue("nobody", out _) || file.People.TryGetValue("nobody", out _));
        Assert.Empty(file.Quotes.By("nobody"));

        static IEnumerable<string> Ids(IEnumerable<Quote> quotes) => quotes.Select(quote => quote.Id);
    }

    [Fact]
    public void An_enumerator_of_a_file_that_is_reset_begins_again()
    {
        using var folder = new Folder();
        using var file = CorpusFile.Open(Pack(folder, [Seeds]));
        var quotes = file.Quotes.GetEnumerator();
        string[] first = [Next(), Next()];
        quotes.Reset();
        string[] again = [Next(), Next()];
        Assert.Equal(first, again);

        string Next()
        {
            Assert.True(quotes.MoveNext());
            return quotes.Current.ToString();
        }
    }

    /// <summary>A quotation that was read without the others of its article is the one that the article has, with the same words.</summary>
    [Fact]
    public void A_quotation_that_is_read_alone_is_that_of_its_article()
    {
        using var folder = new Folder();
        var path = Pack(folder, [Seeds]);
        for (var round = 0; round < 5; round++)
        {
            using var file = CorpusFile.Open(path);
            var alone = Enumerable
                .Range(0, file.Quotes.Count)
                .Where(number => number % 3 != 0)
                .Reverse()
                .Select(n => file.Quotes[n])
                .ToList();
            var bySpeaker = file.People.SelectMany(person => person.GetQuotes()).ToList();
            var words = alone.Concat(bySpeaker).Select(quote => quote.Text).ToList();
            Assert.All([.. alone, .. bySpeaker], quote =>
                Assert.Contains(quote.Article.Quotes.AsEnumerable(), same => ReferenceEquals(same, quote))
            );
            Assert.Equal(
                Corpus.Seeds.People.SelectMany(person => person.GetQuotes()).Select(quote => (quote.Text, quote.Cue?.Text)),
                bySpeaker.Select(quote => (quote.Text, quote.Cue?.Text))
            );
            // The first rounds decode so much that words are decoded alone.
            Assert.Equal(alone.Concat(bySpeaker).Select(quote => quote.Article.Text.Substring(quote.Span.Start, quote.Span.Length)), words);
        }
    }

    /// <summary>Threads that read quotations alone and threads that read those of an article get the same objects.</summary>
    [Fact]
    public void Threads_that_read_quotations_get_the_same_records()
    {
        using var folder = new Folder();
        var path = Pack(folder, [Seeds]);
        for (var round = 0; round < 10; round++)
        {
            using var file = CorpusFile.Open(path);
            var count = file.Quotes.Count;
            using var begun = new Barrier(8);
            var read = Enumerable.Range(0, 8).Select(_ => new Quote[count]).ToArray();
            var threads = Enumerable.Range(0, 8).Select(number => new Thread(() => Read(file, begun, number, read[number]))).ToArray();
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            for (var n = 0; n < count; n++)
                Assert.All(read, quotes => Assert.Same(read[0][n], quotes[n]));
        }

        static void Read(CorpusFile file, Barrier begun, int number, Quote[] read)
        {
            begun.SignalAndWait();
            if (number % 2 == 0)
            {
                var start = read.Length * number / 8;
                for (var n = 0; n < read.Length; n++)
                    read[(start + n) % read.Length] = file.Quotes[(start + n) % read.Length];
                return;
            }

            var at = 0;
            for (var i = 0; i < file.Articles.Count; i++)
            {
                foreach (var quote in file.Articles[i].Quotes)
                    read[at++] = quote;
            }
        }
    }

    /// <summary>Counts by month, which need no records, are those of the records.</summary>
    [Fact]
    public void Months_are_those_of_the_records()
    {
        using var folder = new Folder();
        foreach (var day in new[] { "2024-03-09", "2024-01-31", "2024-03-01" })
            folder.Write($"{day}.txt", $"---\ndate: {day}\n---\n“It rains,” Anna Berg said on 3 May 2024. “It rains.”\n");
        folder.Write("none.txt", "“It rains,” Anna Berg said on 5 May 2024.\n");
        using var file = CorpusFile.Open(Pack(folder, [folder.Path("")]));

        Assert.Equal(["2024-01 1", "2024-02 0", "2024-03 2"], file.Articles.CountByMonth().Select(month => month.ToString()));
        Assert.Equal(file.Articles.ToList().CountByMonth(), file.Articles.CountByMonth());
        Assert.Equal(["2024-01 2", "2024-02 0", "2024-03 4"], file.Quotes.CountByMonth().Select(month => month.ToString()));
        Assert.Equal(file.Quotes.ToList().CountByMonth(), file.Quotes.CountByMonth());
        Assert.NotEmpty(file.Events.CountByMonth());
        Assert.Equal(file.Events.ToList().CountByMonth(), file.Events.CountByMonth());
    }

    public static TheoryData<int> Corpora => [.. Enumerable.Range(1, 12)];

    /// <summary>Corpora of random sentences, in random folders, with catalogs that name and declare, are the same in a file as from <c>corpus export</c>.</summary>
    [Theory]
    [MemberData(nameof(Corpora))]
    public void A_file_has_what_an_export_writes(int seed)
    {
        using var folder = new Folder();
        RandomCorpus.Write(folder, new Random(seed));
        string[] texts =
        [
            folder.Path("texts"),
            "--root",
            folder.Path(""),
            "--messages",
            "0",
            .. seed % 3 == 0 ? ["--no-surname-links"] : (string[])[],
        ];

        var (json, pack) = (ToolRun.Of(["export", .. texts]), ToolRun.Of(["pack", .. texts, "--output", folder.Path("a.corpus")]));

        Assert.Equal((json.ExitCode, Sorted(json.Errors)), (pack.ExitCode, Sorted(pack.Errors)));
        using var file = CorpusFile.OpenVerified(folder.Path("a.corpus"));
        Assert.Equal(json.Output, CorpusJson.Write(file.Articles) + "\n");
        Assert.Equal(ToolRun.Of(["export", .. texts, "--format", "csv-events"]).Output, CorpusCsv.WriteEvents(file.Events));
        Assert.Equal(ToolRun.Of(["export", .. texts, "--format", "csv"]).Output, CorpusCsv.WriteQuotes(file.Quotes));
        Assert.All(file.Entities, entity => Assert.Same(entity, file.Entities.First(other => other.Name == entity.Name)));

        static string Sorted(string lines) => string.Join("\n", lines.Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_texts_make_the_same_file_on_any_number_of_cores()
    {
        using var folder = new Folder();
        RandomCorpus.Write(folder, new Random(77));
        string[] Arguments(string name, string cores) =>
            ["pack", folder.Path("texts"), "--output", folder.Path(name), "--cores", cores, "--quiet"];
        ToolRun.Of(Arguments("one.corpus", "1"));
        ToolRun.Of(Arguments("four.corpus", "4"));

        Assert.Equal(File.ReadAllBytes(folder.Path("one.corpus")), File.ReadAllBytes(folder.Path("four.corpus")));
    }

    [Fact]
    public void Info_tells_counts_versions_checksum_and_sources()
    {
        using var folder = new Folder();
        folder.Write("rain.txt", "“It rains,” Anna Berg said on 3 May 2024.\n");
        var packed = ToolRun.Of(["pack", folder.Path("rain.txt"), "--output", folder.Path("a.corpus")]);
        var info = ToolRun.Of(["info", folder.Path("a.corpus"), "--verify"]);

        using var file = CorpusFile.Open(folder.Path("a.corpus"));
        var expected = $"""
            {folder.Path("a.corpus")}
              articles    1
              quotations  1
              events      1
              entities    1 (1 people, 0 organizations, 0 states)
              bytes       {new FileInfo(folder.Path("a.corpus")).Length}
              checksum    {file.Checksum} (verified)
              written by  Corpus {file.ToolVersion}, layout {file.LayoutVersion}
              sources     {folder.Path("rain.txt")}

            """.ReplaceLineEndings("\n");
        Assert.Equal((0, expected, ""), (info.ExitCode, info.Output, info.Errors));
        Assert.Equal((0, expected.Replace(" (verified)", "", StringComparison.Ordinal)), (packed.ExitCode, packed.Output));
    }

    [Fact]
    public void A_corpus_without_articles_can_be_read()
    {
        using var folder = new Folder();
        var messages = new MessageList();
        using (var stream = File.Create(folder.Path("a.corpus")))
            Write(new Packer([], messages), stream, folder);
        using var file = CorpusFile.OpenVerified(folder.Path("a.corpus"));

        Assert.Empty(file.Articles);
        Assert.Empty(file.Quotes);
        Assert.Empty(file.Events);
        Assert.Empty(file.Entities);
        Assert.Empty(file.People);
        Assert.Empty(file.GetSources());
        Assert.False(
            file.Articles.TryGetValue("a", out _) || file.Entities.TryGetValue("a", out _) || file.Quotes.TryGetValue("a:1-2", out _)
        );
    }

    private static void Write(Packer packer, Stream file, Folder folder)
    {
        using var index = new IndexSpool(TemporaryFile.Create(folder.Path("")));
        packer.Write(file, index, sources: [], linkSurnames: true, cores: 2);
    }

    [Fact]
    public void Without_a_text_that_can_be_read_the_old_file_stays()
    {
        using var folder = new Folder();
        folder.Write("a.corpus", "old");
        var run = ToolRun.Of(["pack", folder.Path("nowhere.txt"), "--output", folder.Path("a.corpus")]);

        Assert.Equal((1, "", "old"), (run.ExitCode, run.Output, File.ReadAllText(folder.Path("a.corpus"))));
        Assert.EndsWith(
            $"{folder.Path("a.corpus")} was not written: there is no text that can be read\n",
            run.Errors,
            StringComparison.Ordinal
        );
        Assert.Equal(["a.corpus"], Directory.GetFiles(folder.Path("")).Select(Path.GetFileName));
    }

    /// <summary>The file has its name only when it is whole.</summary>
    [Fact]
    public void A_file_appears_when_it_is_whole()
    {
        using var folder = new Folder();
        var (text, output) = (folder.Write("rain.txt", "“It rains,” Anna Berg said.\n"), folder.Path("a.corpus"));
        var (messages, seen) = (new MessageList(), false);
        var texts = CorpusTexts.Open(CorpusFiles.Find([text], null, messages), folder.Path(""), messages, (_, _) =>
            seen |= File.Exists(output)
        )!;
        Files
            .OutputFile.At(output)
            .Replace(stream =>
            {
                Write(new Packer(PackedFile.Of(texts), messages), stream, folder);
                seen |= File.Exists(output);
            });

        Assert.False(seen);
        using var file = CorpusFile.OpenVerified(output);
        Assert.Single(file.Quotes);
    }

    public static TheoryData<string, string> Foreign =>
        new()
        {
            { "", "it is not a corpus file, which 'corpus pack' writes" },
            { "{\"id\":1}", "it is not a corpus file, which 'corpus pack' writes" },
            { new string('x', 5000), "it is not a corpus file, which 'corpus pack' writes" },
        };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_file_of_something_else_is_refused(string content, string reason)
    {
        using var folder = new Folder();
        var path = folder.Write("a.corpus", content);
        var error = Assert.Throws<CorpusFileException>(() => CorpusFile.Open(path));

        Assert.Equal(($"The corpus file '{path}' cannot be read: {reason}.", path), (error.Message, error.Path));
        Assert.Equal((1, $"corpus: {error.Message}\n"), Told(ToolRun.Of(["info", path])));
        Assert.Throws<FileNotFoundException>(() => CorpusFile.Open(folder.Path("nowhere.corpus")));
    }

    [Fact]
    public void A_file_that_is_cut_off_or_longer_is_refused()
    {
        using var folder = new Folder();
        var bytes = File.ReadAllBytes(Pack(folder, [Seeds]));
        int[] ends = [.. Enumerable.Range(0, 300), .. Boundaries(bytes).SelectMany(at => new[] { at - 1, at, at + 1 })];
        foreach (var end in ends.Where(end => end < bytes.Length))
        {
            var path = folder.Write("cut.corpus", bytes[..end]);
            Assert.Throws<CorpusFileException>(() => CorpusFile.Open(path));
        }

        Assert.Throws<CorpusFileException>(() => CorpusFile.Open(folder.Write("cut.corpus", [.. bytes, 0])));
    }

    [Fact]
    public void Each_bit_that_is_wrong_is_found()
    {
        using var folder = new Folder();
        var bytes = File.ReadAllBytes(Pack(folder, [Seeds]));
        int[] places = [.. Enumerable.Range(0, 256), .. Boundaries(bytes).SelectMany(at => new[] { at - 1, at }), bytes.Length - 1];
        foreach (var at in places.Where(at => at < bytes.Length))
        {
            bytes[at] ^= (byte)(1 << (at % 8));
            var path = folder.Write("wrong.corpus", bytes);
            if (at < 256)
                Assert.Throws<CorpusFileException>(() => CorpusFile.Open(path));
            Assert.Throws<CorpusFileException>(() => CorpusFile.OpenVerified(path));
            bytes[at] ^= (byte)(1 << (at % 8));
        }
    }

    /// <summary>Damage that was not looked for is an exception and not the end of the process.</summary>
    [Fact]
    public void Reading_a_damaged_file_never_crashes()
    {
        using var folder = new Folder();
        var bytes = File.ReadAllBytes(Pack(folder, [Seeds]));
        var random = new Random(5);
        for (var round = 0; round < 150; round++)
        {
            var damaged = bytes.ToArray();
            for (var i = 0; i < 20; i++)
                damaged[random.Next(256, bytes.Length)] = (byte)random.Next(256);
            using var file = CorpusFile.Open(folder.Write("damaged.corpus", damaged));
            foreach (
                var read in new Func<object>[]
                {
                    () => CorpusJson.Write(file.Articles),
                    () => Enumerable.Range(0, file.Quotes.Count).Reverse().Select(n => file.Quotes[n].Text).ToArray(),
                    () => file.People.SelectMany(person => person.GetQuotes()).Select(quote => quote.Text).ToArray(),
                    () => file.Quotes.CountByMonth(),
                    () => file.Quotes.ToArray(),
                    () => file.Events.ToArray(),
                }
            )
            {
                var error = Record.Exception(() => read());
                Assert.False(error is AccessViolationException or NullReferenceException, error?.ToString());
            }
        }
    }

    [Theory]
    [InlineData(8, "version 77, layout 8")]
    [InlineData(12, "version 1, layout 77")]
    public void A_file_of_another_version_tells_who_wrote_it_and_how_to_write_it_again(int at, string version)
    {
        using var folder = new Folder();
        var path = Pack(folder, [Seeds]);
        var bytes = File.ReadAllBytes(path);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), 77);
        bytes.AsSpan(24, 64).Clear();
        "9.9.9-next"u8.CopyTo(bytes.AsSpan(24));
        var checksum = ~0u;
        foreach (var one in bytes.AsSpan(0, 252))
            checksum = BitOperations.Crc32C(checksum, one);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(252), ~checksum);
        File.WriteAllBytes(path, bytes);

        var error = Assert.Throws<CorpusFileException>(() => CorpusFile.Open(path));
        Assert.Equal(
            $"The corpus file '{path}' cannot be read: Corpus 9.9.9-next wrote it in {version}, but this version of Corpus reads version 1, layout 8; "
                + $"write it again with the tool of this version: corpus pack TEXTS --output {path}, or rebuild the project that packs the texts.",
            error.Message
        );
    }

    [Fact]
    public void Threads_that_read_while_the_file_is_closed_end_with_an_exception()
    {
        using var folder = new Folder();
        var path = Pack(folder, [Seeds]);
        for (var round = 0; round < 20; round++)
        {
            var file = CorpusFile.Open(path);
            using var begun = new Barrier(9);
            var errors = new Exception?[8];
            var threads = Enumerable.Range(0, 8).Select(number => new Thread(() => errors[number] = Read(file, begun, number))).ToArray();
            Array.ForEach(threads, thread => thread.Start());
            begun.SignalAndWait();
            Thread.SpinWait(round * 1000);
            file.Dispose();
            file.Dispose();
            Array.ForEach(threads, thread => thread.Join());

            Assert.All(errors, error => Assert.IsType<ObjectDisposedException>(error));
        }

        static Exception? Read(CorpusFile file, Barrier begun, int number)
        {
            begun.SignalAndWait();
            return Record.Exception((Action)ReadOn);

            void ReadOn()
            {
                while (true)
                {
                    _ = (number % 4) switch
                    {
                        1 => string.Concat(file.Events.Select(e => e.Id)),
                        3 => string.Concat(file.People.SelectMany(person => person.GetQuotes()).Select(quote => quote.Text)),
                        _ => CorpusJson.Write(file.Articles),
                    };
                    // New records, which were never read.
                    if (number == 0)
                        GC.Collect(0);
                }
            }
        }
    }

    [Fact]
    public void A_record_of_a_closed_file_has_what_was_read_of_it()
    {
        using var folder = new Folder();
        var file = CorpusFile.Open(Pack(folder, [Seeds]));
        var (article, quote) = (file.Articles[0], file.Quotes[0]);
        var (id, text) = (article.Id, quote.Text);
        file.Dispose();

        Assert.Equal((id, text), (article.Id, quote.Text));
        Assert.Throws<ObjectDisposedException>(() => article.Facts);
        Assert.Throws<ObjectDisposedException>(() => file.Articles[1].Id);
        Assert.Throws<ObjectDisposedException>(() => file.Quotes.Count(q => q.Kind == QuoteKind.Direct));
        Assert.Throws<ObjectDisposedException>(() => file.GetSources());
        File.Delete(folder.Path("a.corpus"));
    }

    /// <summary>Memory does not grow with what was read, and what somebody keeps stays the same object.</summary>
    [Fact]
    public void Records_that_nobody_keeps_are_let_go()
    {
        using var folder = new Folder();
        using var file = CorpusFile.Open(Pack(folder, [Seeds]));
        var kept = file.Quotes[7];
        var others = Read();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.All(others, other => Assert.False(other.IsAlive));
        Assert.Same(kept, file.Quotes[7]);
        Assert.Same(kept, file.Quotes[kept.Id]);
        Assert.Same(kept.Article, file.Articles[kept.Article.Id]);
        Assert.Contains(kept, kept.Article.Quotes.AsEnumerable(), ReferenceEqualityComparer.Instance);
        Assert.Contains(kept, file.Quotes, ReferenceEqualityComparer.Instance);

        [MethodImpl(MethodImplOptions.NoInlining)]
        WeakReference[] Read() =>
            [
                .. file
                    .Articles.Where(article => article != kept.Article)
                    .SelectMany(article => article.Quotes)
                    .Select(q => new WeakReference(q)),
            ];
    }

    [Fact]
    public void Another_process_reads_the_file_and_a_new_one_takes_its_place_while_it_is_open()
    {
        using var folder = new Folder();
        var path = Pack(folder, [Seeds]);
        using var file = CorpusFile.Open(path);
        var before = CorpusJson.Write(file.Articles);

        Assert.Contains("articles    5", Info(), StringComparison.Ordinal);
        if (OperatingSystem.IsWindows())
            return;
        ToolRun.Of(["pack", Directory.GetFiles(Seeds, "*.txt").Min()!, "--output", path]);

        Assert.Contains("articles    1", Info(), StringComparison.Ordinal);
        Assert.Equal(before, CorpusJson.Write(file.Articles));

        string Info()
        {
            using var tool = Process.Start(
                new ProcessStartInfo("dotnet", [typeof(CorpusTool).Assembly.Location, "info", path, "--verify"])
                {
                    RedirectStandardOutput = true,
                }
            )!;
            return tool.StandardOutput.ReadToEnd();
        }
    }

    [Theory]
    [InlineData("pack", "corpus: Option '--output' is required.")]
    [InlineData("pack --output a.corpus", "corpus: specify TEXTS or --jsonl")]
    [InlineData("info", "corpus: Required argument missing for command: 'info'.")]
    public void What_is_missing_is_told(string command, string message)
    {
        var run = ToolRun.Of(command.Split(' '));
        Assert.Equal((2, message), (run.ExitCode, run.Errors.Split('\n')[0]));
    }

    private static (int, string) Told(ToolRun run) => (run.ExitCode, run.Errors);

    private static string Pack(Folder folder, string[] texts)
    {
        var run = ToolRun.Of(["pack", .. texts, "--output", folder.Path("a.corpus"), "--quiet"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return folder.Path("a.corpus");
    }

    /// <summary>The places where a section begins, by the table at the end of the file.</summary>
    private static int[] Boundaries(byte[] file)
    {
        var table = (int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(88));
        var entries = Enumerable.Range(0, (file.Length - table) / 16).Select(number => table + (number * 16));
        return [.. entries.Select(entry => (int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(entry))), .. entries, file.Length];
    }

    private static string Repository(string path, [CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../..", path));

    /// <summary>Texts whose sentences share people, days and organizations, and catalogs about them.</summary>
    private static class RandomCorpus
    {
        private static readonly string[] People =
        [
            "Anna Berg",
            "Carl Dorn",
            "Carl B. Dorn",
            "Eva Fisk",
            "EVA FISK",
            "Élan Grüne",
            "Hans Iversen",
        ];
        private static readonly string[] Words =
        [
            "the bridge is closed",
            "it rains",
            "prices would fall",
            "nobody was hurt",
            "we will see 😀",
        ];
        private static readonly string[] Days = ["on 3 May 2024", "on Tuesday", "in June 2019", "last year", "on May 4"];

        public static void Write(Folder folder, Random random)
        {
            string[] folders = ["texts/", "texts/a/", "texts/a-b/", "texts/ä/"];
            var used = folders.Take(random.Next(1, 5)).ToArray();
            for (var i = random.Next(1, 40); i > 0; i--)
                folder.Write(One(used) + $"t{random.Next(100)}{One(["", "-x", ".y"])}.txt", Text());
            if (random.Next(2) == 0)
                folder.Write(used[0] + "corpus.json", Catalog(used[0]));
            if (random.Next(3) == 0)
                folder.Write(used[^1] + "page.txt", "<!DOCTYPE html><html><body>It rains.</body></html>");

            string Text()
            {
                var text = new StringBuilder(
                    One(["", "Rain in the hills\n\n", "Rain\nBy Anna Berg\nJune 3, 2025\n\n", "---\ntags: [rain]\nsection: Weather\n---\n"])
                );
                for (var sentences = random.Next(0, 30); sentences > 0; sentences--)
                    text.Append(Sentence()).Append(One([" ", "\n\n"]));
                return text.ToString();
            }

            string Sentence() =>
                random.Next(6) switch
                {
                    0 => $"“{One(Words)},” {One(People)} said {One(Days)}.",
                    1 => $"{One(People)} told {One(People)} that {One(Words)}.",
                    2 => $"“{One(Words)},” {One(People).Split(' ')[^1]} said. “{One(Words)}.”",
                    3 => $"{One(People)} met the Harbor Council {One(Days)}.",
                    4 => $"The company said {One(Days)} that {One(Words)}.",
                    _ => $"France and Germany signed {One(Days)}; {One(People)} was there.",
                };

            string Catalog(string place)
            {
                var name = Path.GetFileName(One(Directory.GetFiles(folder.Path(place), "*.txt")));
                return $$"""
                    {
                      "articles": { "{{name}}": { "name": "Zebra", "outlet": "Alpine Post", "published": "2024-05-06" } },
                      "people": [ { "name": "Carl Dorn", "aliases": ["Dorn the Elder"], "role": "mayor" }, { "name": "Zoe Nobody" } ]
                    }
                    """;
            }

            string One(string[] of) => of[random.Next(of.Length)];
        }
    }
}
