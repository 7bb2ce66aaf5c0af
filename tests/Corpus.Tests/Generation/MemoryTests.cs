using Xunit.Abstractions;

namespace Corpus.Tests.Generation;

/// <summary>What an editor keeps while a user types. Measured alone: what other tests keep would count.</summary>
[Collection(nameof(Alone))]
public class MemoryTests(ITestOutputHelper output)
{
    [Fact]
    public void A_thousand_edits_leave_nothing_behind()
    {
        const int Edits = 1000;
        var project = new Project();
        for (var i = 0; i < 20; i++)
            project.With($"t{i:D2}.txt", $"“This is number {i},” Anna Berg said on 3 May 2024.");
        var run = project.Run();
        var kept = new List<long>();
        for (var edit = 1; edit <= Edits; edit++)
        {
            run = run.EditText($"t{edit % 20:D2}.txt", $"“This is edit {edit},” Carl Dorn{edit} said on 3 May {1000 + edit}.");
            if (edit % 100 == 0)
                kept.Add(GC.GetTotalMemory(forceFullCollection: true));
        }

        output.WriteLine("KB kept after each hundred edits: " + string.Join(" ", kept.Select(bytes => bytes / 1024)));
        GC.KeepAlive(run);
        Assert.True(kept[^1] - kept[0] < 500_000, $"{kept[0]} bytes after the first hundred, {kept[^1]} after all");
    }

    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public class Alone;
}
