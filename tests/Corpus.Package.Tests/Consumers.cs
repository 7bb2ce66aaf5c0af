namespace Corpus.Package.Tests;

/// <summary>The projects of <c>Consumers/</c> and the sample of snapshots, built in one go against the packages.</summary>
internal static class Consumers
{
    public const int Many = 1000;

    /// <summary>Names of texts that mean something to a shell, to MSBuild, to an editorconfig or to C#, and the member that each gives.</summary>
    public static readonly (string File, string Member)[] OddNames =
    [
        ("two words.txt", "TwoWords"),
        ("two-words.txt", "TwoWords2"),
        ("a#b.txt", "AB"),
        ("a;c.txt", "AC"),
        ("[x].txt", "X"),
        ("[x]; é #1.txt", "XÉ1"),
        ("{y,z}.txt", "YZ"),
        ("100%.txt", "_100"),
        ("%41.txt", "_41"),
        ("$(Name).txt", "Name"),
        ("@(Item).txt", "Item2"),
        ("it's.txt", "Its"),
        ("a=b.txt", "AB2"),
        ("!not.txt", "Not"),
        ("über.txt", "Über"),
        ("平和.txt", "平和"),
        ("class.txt", "Class"),
        ("1st.txt", "_1st"),
        ("north/same.txt", "NorthSame"),
        ("south/same.txt", "SouthSame"),
    ];

    public static Task<Output> Build(CleanMachine machine) => machine.BuildAll(nameof(Consumers), () =>
        {
            machine.Copy("tests/Corpus.Package.Tests/Consumers");
            foreach (var (file, _) in OddNames)
                machine.Write($"Consumers/OwnTexts/odd/{file}", $"This stands in {file}.");
            for (var i = 0; i < Many; i++)
                machine.Write(
                    $"Consumers/ManyTexts/texts/{i:D4}.txt",
                    $"“This is number {i},” Carla Dorn said on 3 May 2024.\n\nNothing else was said that day, and the rain did not stop.\n"
                );
        });
}
