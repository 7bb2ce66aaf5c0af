using System.Text.Json;
using Corpus.Extraction;

namespace Corpus.Tool.Explain;

/// <summary>Writes an explanation for programs. Offsets are those of the text as given, in UTF-16 code units.</summary>
internal sealed class ExplanationJson(Utf8JsonWriter json, Explanation explanation, GivenText given)
{
    // A key may be added to a version; another meaning for a key is another version.
    private const int Version = 1;

    public void Write(string path, string? catalog)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("path", path);
        json.WriteString("catalog", catalog);
        Place(explanation.Place);
        Array("found", explanation.Found, Found);
        Array("others", explanation.Others, Question);
        Array("diagnostics", explanation.Findings, finding =>
        {
            json.WriteString("id", finding.Kind.Id);
            Place(finding.Span);
            json.WriteString("message", finding.Kind.MessageFor(finding.Detail));
        });
        json.WriteEndObject();
    }

    private void Found(Found found)
    {
        json.WriteString("is", found.Kind);
        Place(found.Span);
        json.WriteStartObject("facts");
        foreach (var (name, value) in found.Facts)
            json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteString("rule", found.Rule);
        json.WriteBoolean("corrected", found.IsCorrected);
        if (found.Words is { } words)
            Array("words", words, Word);
        Array("questions", found.Questions, Question);
    }

    private void Word(DecidingWord word)
    {
        Place(word.Span);
        Array("entries", word.Entries, entry =>
        {
            json.WriteString("list", entry.List);
            json.WriteString("entry", entry.Span.In(explanation.Source.Text));
            json.WriteString("value", entry.Value);
        });
    }

    private void Question(Question question)
    {
        json.WriteString("id", question.Cascade.Id);
        json.WriteString("question", question.Cascade.Question);
        Place(question.Place);
        json.WriteString("rule", question.Rule?.Id);
        json.WriteString("summary", question.Rule?.Summary);
        json.WriteString("answer", question.AnswerIn(explanation.Source.Text));
        if (question.Description is { Rule: { } describing, Place: { } words })
        {
            json.WriteStartObject("description");
            Place(words);
            json.WriteString("rule", describing.Id);
            json.WriteString("summary", describing.Summary);
            json.WriteEndObject();
        }

        Strings("declined", question.Declined.Select(rule => rule.Id));
        Strings("shorter", question.Shorter.Select(rule => rule.Id));
    }

    private void Place(TextSpan span)
    {
        var place = given.Span(span);
        var (line, column) = given.At(span.Start);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("text", place.In(given.Text));
    }

    private void Array<T>(string key, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Strings(string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
