using System.Diagnostics;
using System.Globalization;
using Corpus.Fuzz;

// MINUTES [SEED]: inputs for so long. doubling: how time grows with the length of texts that are all of a kind. cancelling: how soon it stops.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["doubling"]:
        Doubling.Print();
        return 0;
    case ["cancelling"]:
        Cancelling.Print();
        return 0;
    case [var minutes, .. var rest] when double.TryParse(minutes, out var time):
        return Fuzz(TimeSpan.FromMinutes(time), rest is [var seed] ? int.Parse(seed) : 1);
    default:
        Console.Error.WriteLine("MINUTES [SEED] | doubling | cancelling");
        return 2;
}

static int Fuzz(TimeSpan time, int seed)
{
    Targets.Text("Warm up.");
    var faults = 0;
    var slowest = new PriorityQueue<string, double>();
    var current = (Input: "", Since: Stopwatch.GetTimestamp());
    using var watch = new Timer(
        _ =>
        {
            var (input, since) = current;
            if (Stopwatch.GetElapsedTime(since) is { TotalSeconds: > 10 })
            {
                Console.WriteLine("no end within 10 s: " + Shown(input));
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
        var (target, input) = random.Next(20) switch
        {
            0 => (Targets.Json, grammar.Json()),
            1 => (Targets.Line, grammar.Line()),
            _ => ((Action<string>)Targets.Text, grammar.Text()),
        };
        characters += input.Length;
        var since = Stopwatch.GetTimestamp();
        current = (input, since);
        try
        {
            target(input);
        }
        catch (Exception fault)
        {
            Console.WriteLine($"{target.Method.Name}: {fault.GetType().Name}: {fault.Message}\n{fault.StackTrace?.Split('\n')[0]}\n{Shown(input)}\n");
            if (++faults == 20)
                break;
        }

        // A pause of the machine makes any input slow once: it counts as slow if it is so twice.
        if (target == Targets.Text && input.Length > 100 && PerCharacter(since, input) > (slowest.Count < 10 ? 0 : slowest.TryPeek(out var _, out var least) ? least : 0))
        {
            since = Stopwatch.GetTimestamp();
            try
            {
                target(input);
            }
            catch (Exception)
            {
                // Told above.
            }

            slowest.Enqueue(input, PerCharacter(since, input));
            if (slowest.Count > 10)
                slowest.Dequeue();
        }
    }

    Console.WriteLine($"{inputs:N0} inputs, {characters / 1e6:N0} million characters in {clock.Elapsed.TotalMinutes:N1} minutes, seed {seed}: {faults} faults. The slowest, in ns a character:");
    while (slowest.TryDequeue(out var input, out var cost))
        Console.WriteLine($"{cost,8:N0}  {Shown(input)}");
    return faults > 0 ? 1 : 0;
}

static double PerCharacter(long since, string input) => Stopwatch.GetElapsedTime(since).TotalNanoseconds / input.Length;

static string Shown(string input) => System.Text.Json.JsonSerializer.Serialize(input.Length > 1000 ? input[..1000] : input);
