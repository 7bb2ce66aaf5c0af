using Corpus.Extraction;
using Corpus.Extraction.Rules;

namespace Corpus.Tool.Explain;

/// <summary>Writes an explanation for people. Of a line, which holds many things, only the question that decided about each is shown.</summary>
internal sealed class ExplanationText(TextWriter output, Explanation explanation, GivenText given)
{
    private const int Width = 100;

    /// <summary>What something is that no rule decides about.</summary>
    private static readonly Dictionary<string, string> Defaults = new()
    {
        ["block"] = "a line that no rule decides is a paragraph",
        ["sentence"] = "it ends with its block",
    };

    private string Text => explanation.Source.Text;

    public void Write(TextPlace place, string? catalog)
    {
        Line($"{place} {Quoted(explanation.Place)}");
        if (catalog is not null)
            Line($"catalog: {catalog}");
        if (explanation.Found.Count == 0)
            Lines("", "Nothing was found here.");
        foreach (var found in explanation.Found)
            Write(found);
        if (explanation.Others.Count > 0)
            Lines("", "asked here as well");
        foreach (var question in explanation.Others)
            Write(question, explanation.Place);
        foreach (var finding in explanation.Findings)
            Lines("", $"{finding.Kind.Id} {finding.Kind.MessageFor(finding.Detail)}");
        if (place.Column is null && explanation.Found.Count > 0)
            Lines("", "To see all questions that were asked about something, name its column as well: FILE:LINE:COLUMN.");
    }

    private void Write(Found found)
    {
        Lines("", $"{found.Kind} {given.Range(found.Span)} {Quoted(found.Span)}");
        foreach (var (name, value) in found.Facts)
            Line($"  {name}: {(value.Length > Width ? value[..Width] + "…" : value)}");
        if (found.IsCorrected)
            Line("  changed by a correction in the catalog");
        var deciding = found.Questions.LastOrDefault(question => question.Rule is { } rule && rule.Id == found.Rule);
        if (deciding is not null)
            Line($"  rule: {found.Rule}: {deciding.Rule!.Summary}");
        else if (!found.IsCorrected)
            Line("  rule: none" + (Defaults.TryGetValue(found.Kind, out var why) ? "; " + why : ""));
        if (found.Words is null)
            Line("  words: not tried, because the text is too long");
        else if (found.Words.Count > 0)
            Line("  words that decided: without them in the word lists, it would be different");
        foreach (var word in found.Words ?? [])
            Wrapped($"    {given.Range(word.Span)} {Quoted(word.Span)} in ", word.Entries.Select(entry => Entry(entry, word)));
        if (deciding is not null)
            Write(deciding, found.Span, isMain: true);
        foreach (var question in found.Questions.Where(question => question != deciding))
        {
            if (explanation.IsColumn || deciding is null)
                Write(question, found.Span);
        }
    }

    /// <param name="about">The subject of the question; other positions are printed with their place.</param>
    /// <param name="isMain">Whether the rule that decided is shown already.</param>
    private void Write(Question question, TextSpan about, bool isMain = false)
    {
        var place = question.Place == about ? "" : $" at {given.Range(question.Place)} {Quoted(question.Place)}";
        Line($"  {question.Cascade.Id}{place}: {question.Cascade.Question}");
        if (question.Rule is { } rule && !isMain)
            Line($"    {(question.AnswerIn(Text) is { } answer ? answer + ", by " : "")}{rule.Id}: {rule.Summary}");
        if (question.Description is { Rule: { } describing, Place: { } words })
            Line($"    described at {given.Range(words)} {Quoted(words)}, by {describing.Id}: {describing.Summary}");
        if (question.Shorter.Count > 0)
            Wrapped("    applied to fewer words: ", question.Shorter.Select(Id));
        if (question.Declined.Count > 0)
            Wrapped(question.Rule is null ? "    none of these applies: " : "    asked, but did not apply: ", question.Declined.Select(Id));
    }

    private string Entry(WordEntry entry, DecidingWord word) =>
        entry.List
        + (entry.Span == word.Span ? "" : $" “{entry.Span.In(Text).ReplaceLineEndings(" ")}”")
        + (entry.Value.Length > 0 ? $" ({entry.Value})" : "");

    private static string Id(Rule rule) => rule.Id;

    private string Quoted(TextSpan span) => Words.Quoted(Text, span);

    private void Wrapped(string start, IEnumerable<string> items)
    {
        var line = start;
        foreach (var (i, item) in items.Select((item, i) => (i, item)))
        {
            if (i > 0)
                line += ",";
            if (i > 0 && line.Length + item.Length >= Width)
            {
                Line(line);
                line = "      " + item;
            }
            else
            {
                line += (i > 0 ? " " : "") + item;
            }
        }

        Line(line);
    }

    private void Lines(params string[] lines) => Array.ForEach(lines, Line);

    // A text can contain terminal escape sequences.
    private void Line(string line) => output.Write(Messages.Printable(line) + "\n");
}
