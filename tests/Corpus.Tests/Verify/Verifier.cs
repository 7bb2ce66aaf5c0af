using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace VerifyXunit;

/// <summary>
/// Stands in for Verify.Xunit where that package cannot be restored: same calls, same file names, same bytes. A text is compared with
/// <c>Class.Method.verified.txt</c> beside the test; what differs is written to <c>.received.txt</c>.
/// </summary>
public static class Verifier
{
    public static SettingsTask Verify(string? target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(
            target switch
            {
                null => "null",
                "" => "emptyString",
                _ => LineFeeds(target),
            },
            sourceFile,
            method
        );

    // No other line ends than these two: U+2028 and U+0085 are characters of the text.
    internal static string LineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}

public sealed class SettingsTask(string target, string sourceFile, string method)
{
    private object?[] _parameters = [];

    public SettingsTask UseParameters(params object?[] parameters)
    {
        _parameters = parameters;
        return this;
    }

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public Task ToTask()
    {
        var stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, FileName());
        var (verified, received) = (stem + ".verified.txt", stem + ".received.txt");
        var expected = File.Exists(verified) ? Verifier.LineFeeds(File.ReadAllText(verified)) : null;
        // The real one ignores a line end at the end of a verified file.
        if (expected == target || expected == target + "\n")
        {
            File.Delete(received);
            return Task.CompletedTask;
        }

        File.WriteAllText(received, target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        return Task.FromException(
            new VerifyException(
                $"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}. {FirstDifference(expected, target)}"
            )
        );
    }

    public static implicit operator Task(SettingsTask settings) => settings.ToTask();

    private string FileName()
    {
        var type = Path.GetFileNameWithoutExtension(sourceFile);
        var names = Assembly
            .GetExecutingAssembly()
            .GetTypes()
            .First(t => t.Name == type)
            .GetMethod(method, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)!
            .GetParameters()
            .Select(p => p.Name);
        return $"{type}.{method}" + string.Concat(names.Zip(_parameters, (name, value) => $"_{name}={FileNamePart(value)}"));
    }

    // The characters that no file name has on Windows, on every system.
    private static string FileNamePart(object? value) =>
        string.Concat(
            string.Create(CultureInfo.InvariantCulture, $"{value ?? "null"}")
                .Select(c => c < ' ' || "/\\:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '-' : c)
        );

    private static string FirstDifference(string? expected, string actual)
    {
        if (expected is null)
            return "There is no verified file yet.";
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable
            .Range(0, Math.Max(left.Length, right.Length))
            .First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"Line {line + 1}: verified “{left.ElementAtOrDefault(line)}”, received “{right.ElementAtOrDefault(line)}”.";
    }
}

public sealed class VerifyException(string message) : Exception(message);
