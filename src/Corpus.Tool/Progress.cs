using System.Globalization;

namespace Corpus.Tool;

/// <summary>How far a long run is: a bar in a line of the terminal that is written over, or, where it goes to a file, a line every ten seconds.</summary>
internal sealed class Progress : IDisposable
{
    // With what stands beside it, short enough for a terminal of 80 columns.
    private const int Bar = 10;

    private readonly TextWriter _writer;
    private readonly TimeProvider _clock;
    private readonly bool _terminal;
    private readonly bool _hasSummary;
    private readonly long? _length;
    private readonly TimeSpan _interval;
    private readonly long _begin;
    private long _anew;
    private TimeSpan _next;
    private long _articles;
    private long _bytes;
    private long _skipped;
    private int _shown;

    /// <param name="terminal">Whether <paramref name="writer"/> is one.</param>
    /// <param name="length">The bytes of the whole input, where they are known.</param>
    /// <param name="hasSummary">Whether a line stays at the end. Without it, the bar disappears.</param>
    public Progress(TextWriter writer, TimeProvider clock, bool terminal, long? length, bool hasSummary = true)
    {
        (_writer, _clock, _terminal, _length, _hasSummary) = (writer, clock, terminal, length, hasSummary);
        _interval = _next = TimeSpan.FromSeconds(terminal ? 0.5 : 10);
        _begin = _anew = clock.GetTimestamp();
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
    public void Clear()
    {
        if (_shown > 0)
            _writer.Write($"\r{new string(' ', _shown)}\r");
        _shown = 0;
    }

    /// <summary>Prints a summary of the run, unless the run was too short to show progress.</summary>
    public void Dispose()
    {
        var elapsed = _clock.GetElapsedTime(_begin);
        if (!_hasSummary)
            Clear();
        else if (!_terminal || elapsed >= _interval)
            Show(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Articles}, {Megabytes(_bytes)} MB in {Hours(elapsed)}, {Megabytes(Rate)} MB/s"
                ),
                end: _writer.NewLine
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
        Show(Line(), end: _terminal ? "" : _writer.NewLine);
    }

    private string Line()
    {
        var (done, rate) = (_skipped + _bytes, Rate);
        if (_length is not { } length || length < done)
            return $"{Articles}, {Megabytes(done)} MB, {Megabytes(rate)} MB/s";
        var left = (length - done) / rate;
        var when = left < TimeSpan.FromDays(40).TotalSeconds ? $", {Hours(TimeSpan.FromSeconds(left))} left" : "";
        var bar = _terminal ? $"[{new string('#', (int)(Bar * done / Math.Max(1, length))).PadRight(Bar, '-')}] " : "";
        return $"{bar}{Articles}, {Megabytes(done)} of {Megabytes(length)} MB, {Megabytes(rate)} MB/s{when}";
    }

    private static string Megabytes(double bytes) => (bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture);

    private static string Hours(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time:mm\\:ss}");

    private void Show(string line, string end)
    {
        _writer.Write((_terminal ? "\r" : "") + line.PadRight(_shown) + end);
        _shown = _terminal && end == "" ? line.Length : 0;
    }
}
