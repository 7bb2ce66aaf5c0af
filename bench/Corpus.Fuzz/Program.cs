using System.Diagnostics;
using System.Globalization;
using Corpus.Fuzz;

// MINUTES [SEED [KIND]]: inputs for so long, of one kind or of all. doubling: how time grows with the length of texts that are all of a kind, from a number of kind on. cancelling: how soon it stops.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["doubling", .. var from]:
        Doubling.Print(from is [var first] ? int.Parse(first) : 0);
        return 0;
    case ["cancelling"]:
        Cancelling.Print();
        return 0;
    case [var minutes, .. var rest] when double.TryParse(minutes, out var time):
        return Fuzz(TimeSpan.FromMinutes(time), rest is [var seed, ..] ? int.Parse(seed) : 1, rest is [_, var kind] ? kind : null);
    default:
        Console.Error.WriteLine("MINUTES [SEED [KIND]] | doubling [FROM] | cancelling");
        return 2;
}

static int Fuzz(TimeSpan time, int seed, string? only)
{
    // The first run of a kind compiles what it needs, which is no fault of its input.
    Targets.Text("Warm up.");
    Targets.Names("warm/up.txt");
    Targets.Arguments("export");
    Targets.Page("html\n<p>Warm up.</p>");
    var faults = 0;
    var slowest = Targets.All.Keys.ToDictionary(kind => kind, _ => new Slowest());
    (string Kind, string Input, long Since, TimeSpan Processor)? current = null;
    using var watch = new Timer(
        _ =>
        {
            if (current is not var (kind, input, since, processor))
                return;
            // By the time of the processor, because other programs run beside this one; by the clock only what waits.
            if ((Environment.CpuUsage.TotalTime - processor).TotalSeconds > 10 || Stopwatch.GetElapsedTime(since).TotalSeconds > 100)
            {
                Console.WriteLine($"no end within 10 s: {Regression.Keep(kind, input)}");
                Environment.Exit(1);
            }
        },
        null,
        TimeSpan.FromSeconds(5),
        TimeSpan.FromSeconds(5)
    );
    var random = new Random(seed);
    var grammar = new Grammar(random);
    var clock = Stopwatch.StartNew();
    long inputs = 0,
        characters = 0;
    for (; clock.Elapsed < time; inputs++)
    {
        var kind = only
            ?? random.Next(100_000) switch
            {
                < 5_000 => "catalog",
                < 10_000 => "line",
                < 20_000 => "document",
                < 20_500 => "names",
                < 21_000 => "arguments",
                < 26_000 => "page",
                < 31_000 => "metadata",
                31_000 or 31_001 => "people",
                _ => "text",
            };
        var input = grammar.Of(kind);
        characters += input.Length;
        current = (kind, input, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        try
        {
            slowest[kind].Run(Targets.All[kind], input);
        }
        catch (Exception fault)
        {
            Console.WriteLine(
                $"{kind}: {fault.GetType().Name}: {fault.Message}\n{fault.StackTrace?.Split('\n')[0]}\nkept as {Regression.Keep(kind, input)}\n"
            );
            if (++faults == 20)
                break;
        }

        current = null;
    }

    Console.WriteLine(
        $"{inputs:N0} inputs, {characters / 1e6:N0} million characters in {clock.Elapsed.TotalMinutes:N1} minutes, seed {seed}: {faults} faults. The slowest of each kind, by the time of the processor:\n"
    );
    Console.WriteLine("| kind | bytes | ms | ns a byte | begins |\n|---|---|---|---|---|");
    foreach (var (kind, list) in slowest)
        list.Print(kind);
    return faults > 0 ? 1 : 0;
}
