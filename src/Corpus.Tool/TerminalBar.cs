using Spectre.Console;

namespace Corpus.Tool;

/// <summary>
/// A bar below what a terminal shows, with words beside it. It is of Spectre.Console, which knows the width of the terminal, its colors, and <c>NO_COLOR</c>. No
/// other class names that library, so that a run without a bar does not load it.
/// </summary>
/// <param name="columns">The columns of a terminal without colors, or null to ask that of standard error.</param>
internal sealed class TerminalBar(TextWriter writer, TimeProvider clock, int? columns)
{
    private IAnsiConsole? _console;
    private Display? _display;

    /// <summary>Shows how much is done.</summary>
    /// <param name="share">From 0 to 1, or null if it is not known: then there are only the words.</param>
    public void Show(string words, double? share)
    {
        _console ??= Open();
        // A terminal on which nothing can be written over.
        if (!_console.Profile.Capabilities.Ansi)
            return;
        if (_display is { } shown && shown.HasBar != share.HasValue)
            Clear();
        _display ??= new Display(_console, clock, share.HasValue);
        _display.Show(words, share ?? 0);
    }

    /// <summary>Removes the bar, until it is shown again.</summary>
    public void Clear()
    {
        _display?.Dispose();
        _display = null;
    }

    private IAnsiConsole Open()
    {
        var settings = new AnsiConsoleSettings { Interactive = InteractionSupport.Yes };
        settings.Enrichment.UseDefaultEnrichers = false;
        if (columns is { } width)
        {
            settings.Out = new Terminal(writer, () => width);
            (settings.Ansi, settings.ColorSystem) = (AnsiSupport.Yes, ColorSystemSupport.NoColors);
            return AnsiConsole.Create(settings);
        }

        var console = new AnsiConsoleOutput(Console.Error);
        settings.Out = console;
        // What the terminal can do is asked of the stream itself, and not of the writer around it.
        var able = AnsiConsole.Create(settings).Profile.Capabilities;
        settings.Out = new Terminal(writer, () => console.Width);
        settings.Ansi = able.Ansi ? AnsiSupport.Yes : AnsiSupport.No;
        return AnsiConsole.Create(settings);
    }

    /// <summary>A bar from when it appears until it is removed.</summary>
    private sealed class Display : IDisposable
    {
        private readonly IAnsiConsole _console;
        private readonly TaskCompletionSource _end = new();
        private readonly Task _shown;
        private ProgressContext? _context;
        private ProgressTask? _task;

        public Display(IAnsiConsole console, TimeProvider clock, bool hasBar)
        {
            (_console, HasBar) = (console, hasBar);
            AppDomain.CurrentDomain.ProcessExit += LeaveTerminal;
            var words = new TaskDescriptionColumn { Alignment = Justify.Left };
            // Runs up to the wait at once.
            _shown = new Spectre.Console.Progress(console, clock) { AutoRefresh = false, AutoClear = true }
                .ExcludeVerticalPadding()
                .Columns(hasBar ? [new ProgressBarColumn { Width = 20 }, words] : [words])
                .StartAsync(async context =>
                {
                    _context = context;
                    _task = context.AddTask("…", maxValue: 1);
                    await _end.Task;
                });
        }

        public bool HasBar { get; }

        public void Show(string words, double share)
        {
            _task!.Description = words.EscapeMarkup();
            _task.Value = share;
            _context!.Refresh();
        }

        public void Dispose()
        {
            AppDomain.CurrentDomain.ProcessExit -= LeaveTerminal;
            _end.SetResult();
            _shown.GetAwaiter().GetResult();
        }

        // A signal ended the process: the bar stays, and the cursor, which is hidden beside a bar, is for what comes next.
        private void LeaveTerminal(object? sender, EventArgs e)
        {
            _console.Cursor.Show();
            _console.Profile.Out.Writer.WriteLine();
        }
    }

    private sealed class Terminal(TextWriter writer, Func<int> width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => width();

        public int Height => 24;

        public void SetEncoding(System.Text.Encoding encoding) { }
    }
}
