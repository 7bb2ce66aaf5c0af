using System.Globalization;

namespace Corpus.Tool;

/// <summary>How far a long run is: a bar in a terminal, or, where it goes to a file, a line every ten seconds.</summary>
internal sealed class Progress : IDisposable
{
    private readonly TextWriter _writer;
    private readonly TimeProvider _clock;
    private readonly TerminalBar? _bar;
    private readonly bool _hasSummary;
    private readonly long? _length;
    private readonly TimeSpan _interval;
    private readonly long _begin;
    private long _anew;
    private TimeSpan _next;
    private long _articles;
    private long _bytes;
    private long _skipped;

    /// <param name="length">The bytes of the whole input, where they are known.</param>
    /// <param name="hasSummary">Whether a line stays at the end.</param>
    public Progress(TextWriter writer, ToolHost host, long? length, bool hasSummary = true)
    {
        (_writer, _clock, _length, _hasSummary) = (writer, host.Clock, length, hasSummary);
        _bar = host.ShowsErrors ? new TerminalBar(writer, host.Clock, host.Columns) : null;
        _interval = _next = TimeSpan.FromSeconds(_bar is null ? 10 : 0.5);
        _begin = _anew = _clock.GetTimestamp();
    }

    /// <summary>Input that an earlier run has read: it counts as done, and not for the rate.</summary>
    public void Skip(long bytes)
    {
        _skipped += bytes;
        _anew = _clock.GetTimestamp();
        ShowIfDue();
    }

    public void Advance(long bytes, bool article)
    {
        _bytes += bytes;
        _articles += article ? 1 : 0;
        ShowIfDue();
    }

    /// <summary>Makes room for a message.</summary>
    public void Clear() => _bar?.Clear();

    /// <summary>Prints a summary of the run, unless the run was too short to show progress.</summary>
    public void Dispose()
    {
        var elapsed = _clock.GetElapsedTime(_begin);
        Clear();
        if (_hasSummary && (_bar is null || elapsed >= _interval))
            _writer.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Articles}, {Megabytes(_bytes)} MB in {Hours(elapsed)}, {Megabytes(Rate)} MB/s"
                )
            );
    }

    private string Articles => string.Create(CultureInfo.InvariantCulture, $"{_articles:N0} {(_articles == 1 ? "article" : "articles")}");

    // Bytes a second.
    private double Rate => _bytes == 0 ? 0 : _bytes / _clock.GetElapsedTime(_anew).TotalSeconds;

    private void ShowIfDue()
    {
        var elapsed = _clock.GetElapsedTime(_begin);
        if (elapsed < _next)
            return;
        _next = elapsed + _interval;
        var (words, share) = Line();
        if (_bar is null)
            _writer.WriteLine(words);
        else
            _bar.Show(words, share);
    }

    private (string Words, double? Share) Line()
    {
        var (done, rate) = (_skipped + _bytes, Rate);
        if (_length is not { } length || length < done)
            return ($"{Articles}, {Megabytes(done)} MB, {Megabytes(rate)} MB/s", null);
        var left = (length - done) / rate;
        var when = left < TimeSpan.FromDays(40).TotalSeconds ? $", {Hours(TimeSpan.FromSeconds(left))} left" : "";
        return (
            $"{Articles}, {Megabytes(done)} of {Megabytes(length)} MB, {Megabytes(rate)} MB/s{when}",
            length == 0 ? 1 : (double)done / length
        );
    }

    private static string Megabytes(double bytes) => (bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture);

    private static string Hours(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time:mm\\:ss}");
}
