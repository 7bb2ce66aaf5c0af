using System.Runtime.CompilerServices;
using System.Text;
using static VerifyXunit.Verifier;

namespace Corpus.Tests.Snapshots;

/// <summary>
/// The files of snapshot tests, which the stand-in in the folder Verify treats as Verify.Xunit does: all of these pass with both
/// (<c>-p:UseVerify=true</c> takes the real one).
/// </summary>
public class SnapshotFileTests
{
    [Fact]
    public async Task An_empty_text_is_written_as_a_word() => await Verify("");

    /// <summary>CRLF and CR become LF. Other characters that end a line somewhere stay as they are.</summary>
    [Fact]
    public async Task Line_ends_of_a_text_are_written_as_LF() => await Verify("one\r\ntwo\rthree\nfour\u2028five\u0085six");

    [Fact]
    public async Task A_verified_file_with_CRLF_is_read_as_LF() => await Verify("one\ntwo");

    [Fact]
    public async Task A_verified_file_can_end_with_a_line_end() => await Verify("one\ntwo");

    [Theory]
    [InlineData("press/rain.txt:5:12")]
    [InlineData(null)]
    public async Task Parameters_are_made_file_names(string? place) => await Verify(place ?? "nothing").UseParameters(place);

    [Fact]
    public async Task What_differs_is_written_beside_the_test()
    {
        var received = Beside($"{nameof(SnapshotFileTests)}.{nameof(What_differs_is_written_beside_the_test)}.received.txt");
        await Assert.ThrowsAnyAsync<Exception>(async () => await Verify("one\r\ntwo"));

        Assert.Equal("\uFEFFone\ntwo", Encoding.UTF8.GetString(await File.ReadAllBytesAsync(received)));
        File.Delete(received);
    }

    private static string Beside(string name, [CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, name);
}
