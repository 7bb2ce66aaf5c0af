using System.Text;
using System.Xml.Linq;
using Corpus.Accuracy.Data;

namespace Corpus.Accuracy.Convert;

/// <summary>Text with annotations as elements around the words.</summary>
internal static class InlineXml
{
    /// <summary>The text of an element, and where its descendants of some name stand in it.</summary>
    public static (string Text, IReadOnlyList<(XElement Element, TextSpan Span)> Annotations) Read(XElement root, string name)
    {
        var text = new StringBuilder();
        var annotations = new List<(XElement, TextSpan)>();
        Walk(root);
        return (text.ToString(), annotations);

        void Walk(XElement element)
        {
            var start = text.Length;
            foreach (var node in element.Nodes())
            {
                if (node is XText words)
                    text.Append(words.Value);
                else if (node is XElement child)
                    Walk(child);
            }

            if (element.Name.LocalName == name && text.Length > start)
                annotations.Add((element, new TextSpan(start, text.Length)));
        }
    }

    public static XElement Load(string file) => XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!;

    /// <exception cref="FormatException">There is none.</exception>
    public static XElement Required(this XElement root, string name) =>
        root.Descendants().FirstOrDefault(e => e.Name.LocalName == name) ?? throw new FormatException($"There is no <{name}> element.");
}
