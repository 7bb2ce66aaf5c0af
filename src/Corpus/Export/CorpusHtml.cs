using System.Globalization;
using System.Net;
using System.Text;

namespace Corpus.Export;

/// <summary>Writes an article as HTML with its annotations, for a notebook, an e-mail or a web page.</summary>
/// <remarks>
/// The output is one <c>article</c> element without scripts, links to other files or style sheets. Quotations, names and temporal expressions are <c>span</c> and <c>time</c> elements with
/// the classes <c>quote</c>, <c>mention</c> and <c>expression</c>, a <c>title</c> that describes them and, unless it is switched off, a background color. Boilerplate and links to other stories are left out.
/// </remarks>
public static class CorpusHtml
{
    /// <summary>Returns an article as HTML.</summary>
    /// <param name="article">The article.</param>
    /// <param name="hasColors">True for an inline style on each element; false for elements that only have classes.</param>
    /// <returns>An <c>article</c> element. Lines end in LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string ToHtml(this Article article, bool hasColors = true)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new Writer(article, hasColors).Write();
    }

    /// <summary>An element around some words.</summary>
    private sealed record Element(TextSpan Span, string Tag, string Class, string Title, string? DateTime = null);

    private sealed class Writer(Article article, bool hasColors)
    {
        private readonly StringBuilder _html = new();
        private readonly List<Element> _elements = ElementsOf(article);

        /// <summary>The elements that contain the current position, and the number of the first one after it.</summary>
        private readonly List<Element> _current = [];
        private int _next;

        public string Write()
        {
            _html.Append("<article").Append(article.Language is { } language ? $" lang=\"{Encoded(language)}\"" : "").Append(">\n");
            if (article.Title is { } title && !article.Blocks.Any(block => block.Kind == BlockKind.Title))
                _html.Append("<h1>").Append(Encoded(title)).Append("</h1>\n");
            var hasHeader = false;
            BlockKind? previous = null;
            foreach (var block in article.Blocks)
            {
                if (block.Kind is BlockKind.Boilerplate or BlockKind.RelatedLink)
                    continue;
                if (!hasHeader && block.Kind != BlockKind.Title)
                {
                    WriteHeader();
                    hasHeader = true;
                }

                if (previous == BlockKind.ListItem != (block.Kind == BlockKind.ListItem))
                    _html.Append(block.Kind == BlockKind.ListItem ? "<ul>\n" : "</ul>\n");
                WriteBlock(block);
                previous = block.Kind;
            }

            if (previous == BlockKind.ListItem)
                _html.Append("</ul>\n");
            if (!hasHeader)
                WriteHeader();
            return _html.Append("</article>\n").ToString();
        }

        private void WriteHeader()
        {
            string?[] parts = [article.Byline, article.Outlet, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
            var line = string.Join(" · ", parts.OfType<string>().Select(Encoded));
            if (Line.WebAddress(article) is { } address)
                line += $"{(line.Length > 0 ? " · " : "")}<a href=\"{Encoded(address)}\">{Encoded(new Uri(address).Host)}</a>";
            if (line.Length > 0)
                _html.Append("<p>").Append(line).Append("</p>\n");
        }

        /// <summary>The annotations from the outer to the inner.</summary>
        private static List<Element> ElementsOf(Article article)
        {
            var elements = new List<Element>();
            foreach (var quote in article.Quotes)
                elements.Add(new Element(quote.Span, "span", $"quote {quote.Kind.ToString().ToLowerInvariant()}", TitleOf(quote)));
            foreach (var mention in article.Mentions)
                elements.Add(new Element(mention.Passage.Span, "span", "mention", mention.Entity.Name));
            foreach (var expression in article.Expressions)
            {
                var (when, day) = (expression.When?.ToString(), expression.When?.Day);
                elements.Add(
                    new Element(
                        expression.Passage.Span,
                        day is null ? "span" : "time",
                        "expression",
                        when is null ? expression.Value : $"{when} ({expression.Anchor})",
                        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    )
                );
            }

            elements.RemoveAll(element => element.Span.Length == 0);
            return [.. elements.OrderBy(element => element.Span.Start).ThenByDescending(element => element.Span.Length)];
        }

        private static string TitleOf(Quote quote) =>
            quote.Kind == QuoteKind.Term ? "term" : $"{quote.SpeakerName ?? "no speaker"} ({quote.Kind}, {quote.Basis})";

        private void WriteBlock(Block block)
        {
            var tag = block.Kind switch
            {
                BlockKind.Title => "h1",
                BlockKind.Heading => "h2",
                BlockKind.ListItem => "li",
                _ => "p",
            };
            _html.Append('<').Append(tag).Append(block.Kind == BlockKind.Caption ? " class=\"caption\">" : ">");
            WriteText(block.Span);
            _html.Append("</").Append(tag).Append(">\n");
        }

        /// <summary>Writes the text of a block. An element that crosses the end of another one is closed there and opened again.</summary>
        private void WriteText(TextSpan block)
        {
            var open = new List<Element>();
            for (var at = block.Start; at < block.End; )
            {
                for (; _next < _elements.Count && _elements[_next].Span.Start <= at; _next++)
                    _current.Add(_elements[_next]);
                _current.RemoveAll(element => element.Span.End <= at);
                var same = open.Zip(_current).TakeWhile(pair => ReferenceEquals(pair.First, pair.Second)).Count();
                Close(open, same);
                foreach (var element in _current.Skip(same))
                {
                    Open(element);
                    open.Add(element);
                }

                var end = _next < _elements.Count ? Math.Min(block.End, _elements[_next].Span.Start) : block.End;
                foreach (var element in _current)
                    end = Math.Min(end, element.Span.End);
                _html.Append(Encoded(article.Text[at..end]).Replace("\n", "<br>\n", StringComparison.Ordinal));
                at = end;
            }

            Close(open, 0);
        }

        private void Open(Element element)
        {
            _html.Append('<').Append(element.Tag).Append(" class=\"").Append(element.Class).Append('"');
            if (element.DateTime is { } day)
                _html.Append(" datetime=\"").Append(day).Append('"');
            _html.Append(" title=\"").Append(Encoded(element.Title)).Append('"');
            if (hasColors)
                _html.Append(" style=\"").Append(StyleOf(element)).Append('"');
            _html.Append('>');
        }

        private void Close(List<Element> open, int left)
        {
            while (open.Count > left)
            {
                _html.Append("</").Append(open[^1].Tag).Append('>');
                open.RemoveAt(open.Count - 1);
            }
        }

        private static string StyleOf(Element element) =>
            element.Class switch
            {
                "mention" => "text-decoration:underline dotted",
                "expression" => "background:#d9f2d9;color:#1a1a1a",
                "quote indirect" => "background:#e8e4f7;color:#1a1a1a",
                "quote term" => "background:#eeeeee;color:#1a1a1a",
                _ => "background:#fdeec2;color:#1a1a1a",
            };

        private static string Encoded(string text) => WebUtility.HtmlEncode(text);
    }
}
