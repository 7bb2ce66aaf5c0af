using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Corpus.Mutants;

// Runs the mutants that dotnet-stryker made of the generator, many in one process; Stryker itself starts a process for each. See docs/reliability.md.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["--cover", var folder, var tests, var file]:
        new Worker(folder, tests).Cover(file);
        return 0;
    case ["--run", var folder, var tests, var file]:
        new Worker(folder, tests).Run(file, [.. Lines(Console.In).Select(int.Parse)]);
        Environment.Exit(0);
        return 0;
    case ["--anew", var folder, var tests, var file]:
        Worker.RunAnew(folder, tests, file, [.. Lines(Console.In).Select(int.Parse)]);
        Environment.Exit(0);
        return 0;
    case [var folder, var tests, var log, var files, .. var rest]:
        All(folder, tests, Wanted(Mutant.Of(folder, log, files), rest));
        return 0;
    default:
        Console.Error.WriteLine("FOLDER TESTS LOG FILES [EVERY [FROM] | EARLIER]");
        return 2;
}

static Mutant[] Wanted(Mutant[] all, string[] rest)
{
    if (rest is [var every, ..] && int.TryParse(every, out var step))
        return [.. all.Where((_, i) => i % step == (rest is [_, var from] ? int.Parse(from) : 0))];
    if (rest is not [var earlier])
        return all;
    var survived = File.ReadLines(earlier)
        .Select(line => line.Split('\t'))
        .Where(fields => fields is [_, "survived" or "not reached", ..])
        .Select(fields => int.Parse(fields[^1]))
        .ToHashSet();
    return [.. all.Where(m => survived.Contains(m.Id))];
}

static void All(string folder, string tests, Mutant[] mutants)
{
    var coverage = Path.GetTempFileName();
    foreach (var line in Lines(Start(["--cover", folder, tests, coverage], []).StandardOutput))
        Console.Error.WriteLine(line);
    var lines = File.ReadAllLines(coverage).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
    var once = lines[0].Select(int.Parse).ToHashSet();
    var reached = lines.Skip(1).Where(line => line[0][0] != '-').SelectMany(line => line.Skip(1)).Select(int.Parse).ToHashSet();
    var outcomes = new Dictionary<int, string>();
    // A few at a time of those that need everything set up anew: what a process has loaded stays.
    Run("--run", mutants.Select(m => m.Id).Where(id => reached.Contains(id) && !once.Contains(id)));
    foreach (var some in mutants.Select(m => m.Id).Where(once.Contains).Chunk(40))
        Run("--anew", some);

    void Run(string how, IEnumerable<int> ids)
    {
        var left = new Queue<int>(ids);
        while (left.Count > 0)
        {
            var before = left.Count;
            foreach (var (id, outcome) in Outcomes(Start([how, folder, tests, coverage], left)))
            {
                outcomes.Add(id, outcome);
                left.Dequeue();
                if (outcomes.Count % 50 == 0 || !outcome.StartsWith("killed by", StringComparison.Ordinal))
                    Console.Error.WriteLine($"{outcomes.Count} run, {left.Count} left: {id} {outcome}");
            }

            if (left.Count == before)
                throw new InvalidOperationException("no mutant could be run: " + left.Peek());
        }
    }

    foreach (var mutant in mutants)
    {
        var outcome = outcomes[mutant.Id] = outcomes.GetValueOrDefault(mutant.Id, "not reached");
        Console.WriteLine($"{mutant.File}\t{outcome}\t{mutant.Kind}\t{mutant.Change}\t{mutant.Id}");
    }

    Sum(mutants.Select(m => (m.File.Split('/')[0], outcomes[m.Id])));
}

static void Sum(IEnumerable<(string Folder, string Outcome)> outcomes)
{
    Console.Error.WriteLine("| folder | mutants | killed | survived | score |\n|---|---|---|---|---|");
    foreach (var folder in outcomes.GroupBy(o => o.Folder))
    {
        var (all, survived) = (folder.Count(), folder.Count(o => o.Outcome is "survived" or "not reached"));
        Console.Error.WriteLine($"| {folder.Key} | {all} | {all - survived} | {survived} | {100.0 * (all - survived) / all:F0} % |");
    }
}

// What a process that ends in the middle was at has brought it down.
static IEnumerable<(int Id, string Outcome)> Outcomes(Process process)
{
    int? current = null;
    foreach (var line in Lines(process.StandardOutput))
    {
        if (int.TryParse(line, out var id))
            current = id;
        else if (current is { } done && (line is "survived" or "timed out" || line.StartsWith("killed by ", StringComparison.Ordinal)))
        {
            yield return (done, line);
            current = null;
        }
    }

    process.WaitForExit();
    if (current is { } last)
        yield return (last, "killed: the process ended");
}

static Process Start(string[] arguments, IEnumerable<int> input)
{
    var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
    // A mutant that does not end may take all memory before it takes all time.
    start.Environment["DOTNET_GCHeapHardLimit"] = "0xC0000000";
    var process = Process.Start(start)!;
    foreach (var id in input)
        process.StandardInput.WriteLine(id);
    process.StandardInput.Close();
    return process;
}

static IEnumerable<string> Lines(TextReader reader)
{
    while (reader.ReadLine() is { } line)
        yield return line;
}

/// <summary>A mutant as Stryker's log tells it.</summary>
internal sealed partial record Mutant(int Id, string File, string Kind, string Change)
{
    /// <summary>The mutants of files whose paths hold one of the names, that compile, and that are no whole blocks: what stands in these is changed piece by piece.
    /// An example that stands beside a rule is a test, no code.</summary>
    public static Mutant[] Of(string folder, string log, string files)
    {
        var compiled = Compiled(folder).ToHashSet();
        var mutants = new List<Mutant>();
        var file = "";
        var lines = System.IO.File.ReadLines(log).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IndexOf("] Mutating ", StringComparison.Ordinal) is >= 0 and var named)
                file = string.Join('/', lines[i][(named + 11)..].Split('/', '\\').TakeLast(2));
            if (!Began().IsMatch(lines[i]) || !files.Split('|').Any(name => file.Contains(name, StringComparison.Ordinal)))
                continue;
            var told = lines[i];
            while (!Told().IsMatch(told) && i + 1 < lines.Length && !lines[i + 1].StartsWith('['))
                told += " " + lines[++i].Trim();
            if (
                Told().Match(told) is { Success: true } match
                && int.Parse(match.Groups[1].Value) is var id
                && compiled.Contains(id)
                && match.Groups[3].Value != "Block"
                && !(file.EndsWith("Rules.cs", StringComparison.Ordinal) && Sentence().IsMatch(match.Groups[2].Value))
            )
                mutants.Add(new Mutant(id, file, match.Groups[3].Value, match.Groups[2].Value.Replace('\t', ' ')));
        }

        return [.. mutants];
    }

    /// <summary>What is given to each call of IsActive in the assembly: a change that does not compile has been taken out of it.</summary>
    private static IEnumerable<int> Compiled(string folder)
    {
        var file = Path.Combine(folder, "Corpus.Extraction.dll");
        var token = Assembly.LoadFrom(file).GetTypes().Single(t => t.Name == "MutantControl").GetMethod("IsActive")!.MetadataToken;
        byte[] call = [0x28, .. BitConverter.GetBytes(token)];
        var code = System.IO.File.ReadAllBytes(file);
        for (var at = code.AsSpan().IndexOf(call); at >= 5; )
        {
            if (code[at - 5] == 0x20)
                yield return BitConverter.ToInt32(code, at - 4);
            else if (code[at - 2] == 0x1F)
                yield return code[at - 1];
            else if (code[at - 1] is >= 0x16 and <= 0x1E and var small)
                yield return small - 0x16;
            at = code.AsSpan(at + 5).IndexOf(call) is >= 0 and var next ? at + 5 + next : -1;
        }
    }

    [GeneratedRegex("^\"[^\"]* [^\"]*[.?!]\" -> \"\"$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\] Mutant \d+ created ")]
    private static partial Regex Began();

    [GeneratedRegex(@"Mutant (\d+) created (.*) using Stryker\.Core\.Mutators\.(\w+?)(?:Mutator)?\b")]
    private static partial Regex Told();
}
