using System.Diagnostics;
using System.Globalization;
using Corpus.Fuzz;

// MINUTES [SEED]: inputs for so long. doubling: how time grows with the length of texts that are all of a kind, from a number of kind on. cancelling: how soon it stops.
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
        return Fuzz(TimeSpan.FromMinutes(time), rest is [var seed] ? int.Parse(seed) : 1);
    default:
        Console.Error.WriteLine("MINUTES [SEED] | doubling [FROM] | cancelling");
        return 2;
}

static int Fuzz(TimeSpan time, int seed)
{
    Targets.Text("Warm up.");
    var faults = 0;
    var slowest = Targets.All.Keys.ToDictionary(kind => kind, _ => new Slowest());
    var current = (Kind: "text", Input: "", Since: Stopwatch.GetTimestamp());
    using var watch = new Timer(
        _ =>
        {
            var (kind, input, since) = current;
            if (Stopwatch.GetElapsedTime(since) is { TotalSeconds: > 10 })
            {
                Console.WriteLine($"no end within 10 s: {Regression.Keep(kind, input)}");
                Environment.Exit(1);
            }
        },
        null, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));
    var random = new Random(seed);
    var grammar = new Grammar(random);
    var clock = Stopwatch.StartNew();
    long inputs = 0, characters = 0;
    for (; clock.Elapsed < time; inputs++)
    {
        var (kind, input) = random.Next(20) switch
        {
            0 => ("catalogue", grammar.Json()),
            1 => ("line", grammar.Line()),
            _ => ("text", grammar.Text()),
        };
        characters += input.Length;
        current = (kind, input, Stopwatch.GetTimestamp());
        try
        {
            slowest[kind].Run(Targets.All[kind], input);
        }
        catch (Exception fault)
        {
            Console.WriteLine($"{kind}: {fault.GetType().Name}: {fault.Message}\n{fault.StackTrace?.Split('\n')[0]}\nkept as {Regression.Keep(kind, input)}\n");
            if (++faults == 20)
                break;
        }
    }

    Console.WriteLine($"{inputs:N0} inputs, {characters / 1e6:N0} million characters in {clock.Elapsed.TotalMinutes:N1} minutes, seed {seed}: {faults} faults. The slowest of each kind, by the time of the processor:\n");
    Console.WriteLine("| kind | bytes | ms | ns a byte | begins |\n|---|---|---|---|---|");
    foreach (var (kind, list) in slowest)
        list.Print(kind);
    return faults > 0 ? 1 : 0;
}
