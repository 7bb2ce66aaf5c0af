namespace Corpus.Extraction.Quotations;

/// <summary>A text whose last quotation the rule decides. Every example is run as a test.</summary>
/// <param name="text">Paragraphs are divided by line feeds.</param>
/// <param name="source">The source the rule finds, as it stands in the text; null for a rule that finds none.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ExampleAttribute(string text, string? source = null) : Attribute
{
    public string Text => text;

    public string? Source => source;
}

/// <summary>A text that looks like the rule's but whose last quotation it must leave alone.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CounterexampleAttribute(string text) : Attribute
{
    public string Text => text;
}
