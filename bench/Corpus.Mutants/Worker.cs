using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Corpus.Mutants;

/// <summary>Runs the tests on mutants, one after another, in one process. What does not end, or brings the process down, is for who started it.</summary>
internal sealed class Worker
{
    // Of the processor's time, beside what the tests take.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(6);

    private readonly Type _control;
    private readonly Lazy<Case[]> _cases;

    /// <param name="tests">"A.dll:B|C;D.dll:-E|F": of A the classes whose names hold B or C, of D all whose names hold neither E nor F.</param>
    /// <param name="apart">Where it loads the generator and its tests a second time: all that is set up once is set up again.</param>
    public Worker(string folder, string tests, AssemblyLoadContext? apart = null)
    {
        var context = apart ?? AssemblyLoadContext.Default;
        AppDomain.CurrentDomain.AssemblyResolve += (_, missing) =>
            Path.Combine(folder, new AssemblyName(missing.Name).Name + ".dll") is var file && File.Exists(file)
                ? Assembly.LoadFrom(file)
                : null;
        // What tests compile against is what a program of theirs would have been started with.
        AppContext.SetData(
            "TRUSTED_PLATFORM_ASSEMBLIES",
            AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")
                + string.Concat(Directory.GetFiles(folder, "*.dll").Select(file => Path.PathSeparator + file))
        );
        _control = context
            .LoadFromAssemblyPath(Path.Combine(folder, "Corpus.Extraction.dll"))
            .GetTypes()
            .Single(t => t.Name == "MutantControl");
        _cases = new(() =>
            [
                .. tests
                    .Split(';')
                    .Select(part => part.Split(':'))
                    .SelectMany(part => Case.Of(context.LoadFromAssemblyPath(Path.Combine(folder, part[0])), Wanted(part[1]))),
            ]
        );
    }

    private static Func<string, bool> Wanted(string classes)
    {
        var parts = classes.TrimStart('-').Split('|');
        return name => parts.Any(part => name.Contains(part, StringComparison.Ordinal)) != classes.StartsWith('-');
    }

    private Case[] Cases => _cases.Value;

    private int Active
    {
        set => _control.GetField("ActiveMutant")!.SetValue(null, value);
    }

    private bool Watches
    {
        set => _control.GetField("CaptureCoverage")!.SetValue(null, value);
    }

    /// <summary>
    /// Runs every test on the code as it is. The first line has the mutants that are reached while something is set up for good; then each test has
    /// a line with its time in ms, or -1 where it fails, and the mutants that it reaches.
    /// </summary>
    public void Cover(string file)
    {
        Active = -1;
        Watches = true;
        var (once, always) = (new HashSet<int>(), new HashSet<int>());
        foreach (var test in Cases)
        {
            test.Passes();
            var (reached, inSetup) = Reached();
            once.UnionWith(reached);
            always.UnionWith(inSetup);
        }

        var lines = new List<string>();
        foreach (var test in Cases)
        {
            // Again, without what is done once; and then for the time, without what watching costs.
            Watches = true;
            var passes = test.Passes();
            Watches = false;
            var (reached, _) = Reached();
            once.ExceptWith(reached);
            passes = test.Passes() && passes;
            if (!passes)
                Console.Error.WriteLine("fails on the code as it is, and is left out: " + test.Name);
            lines.Add($"{(passes ? test.Time.TotalMilliseconds : -1):F3} {string.Join(' ', reached)}");
        }

        File.WriteAllLines(file, [string.Join(' ', once.Union(always)), .. lines]);
    }

    private (int[] Reached, int[] InSetup) Reached() =>
        ((IEnumerable)_control.GetMethod("GetCoverageData")!.Invoke(null, [])!)
            .Cast<IEnumerable>()
            .Select(ids => ids.Cast<int>().ToArray())
            .ToArray()
            is [var reached, var inSetup]
            ? (reached, inSetup)
            : throw new InvalidOperationException("what Stryker writes is not as it was");

    /// <summary>Says of each mutant its number as it begins, and "killed by TEST" or "survived" as it ends.</summary>
    public void Run(string coverage, IEnumerable<int> mutants)
    {
        // What is set up once is set up by the code as it is.
        Active = -1;
        foreach (var type in _control.Assembly.GetTypes().Where(t => !t.ContainsGenericParameters))
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        var tests = new Dictionary<int, List<(Case Test, double Time)>>();
        foreach (var (i, line) in File.ReadLines(coverage).Skip(1).Index())
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var time = double.Parse(fields[0]);
            foreach (var id in time < 0 ? [] : fields[1..].Select(int.Parse))
                (tests.TryGetValue(id, out var list) ? list : tests[id] = []).Add((Cases[i], time));
        }

        foreach (var id in mutants)
        {
            Say(id.ToString());
            Active = id;
            Say(
                Outcome(
                    () => tests[id].OrderBy(t => t.Time).Select(t => t.Test),
                    Longest + TimeSpan.FromMilliseconds(3 * tests[id].Sum(t => t.Time))
                )
            );
            Active = -1;
        }
    }

    /// <summary>Those of what is set up once: each is there while everything is set up again.</summary>
    public static void RunAnew(string folder, string tests, string coverage, IEnumerable<int> mutants)
    {
        var times = new Dictionary<string, double>();
        foreach (var (test, line) in new Worker(folder, tests).Cases.Zip(File.ReadLines(coverage).Skip(1)))
            times[test.Name] = double.Parse(line.Split(' ')[0]);
        foreach (var id in mutants)
        {
            Say(id.ToString());
            var context = new AssemblyLoadContext(null, isCollectible: true);
            var worker = new Worker(folder, tests, context) { Active = id };
            // A test that is not on the code as it is has been made of what is changed.
            Say(
                Outcome(
                    () => worker.Cases.Where(t => times.GetValueOrDefault(t.Name) >= 0).OrderBy(t => times.GetValueOrDefault(t.Name)),
                    Longest + TimeSpan.FromMilliseconds(3 * times.Values.Sum())
                )
            );
            context.Unload();
        }
    }

    private static string Outcome(Func<IEnumerable<Case>> tests, TimeSpan longest)
    {
        string? killer = null;
        var run = new Thread(
            () =>
            {
                try
                {
                    killer = tests().FirstOrDefault(t => !t.Passes())?.Name;
                }
                catch (Exception fault)
                {
                    killer = fault.GetType().Name;
                }
            },
            16 << 20
        )
        {
            IsBackground = true,
        };
        var since = Environment.CpuUsage.TotalTime;
        run.Start();
        while (Environment.CpuUsage.TotalTime - since < longest)
        {
            if (run.Join(TimeSpan.FromSeconds(1)))
                return killer is null ? "survived" : "killed by " + killer.ReplaceLineEndings(" ");
        }

        Say("timed out");
        Environment.Exit(0);
        return "";
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
