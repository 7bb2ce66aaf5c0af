using System.Text;
using Corpus.Data;

namespace Corpus.Extraction.Compilation;

/// <summary>
/// The tables that span articles, in as few literals as the compiler accepts, because a starting program compiles a method for each literal that it reads. A small corpus has one.
/// </summary>
internal static class IndexLiterals
{
    // The compiler holds 150 times as much.
    private const int Largest = 1 << 20;

    /// <param name="tables">In the order of IndexTable.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<WrittenTable> tables)
    {
        string[] pages = [.. tables.SelectMany(t => t.Pages)];
        var start = (Layout.PageAddresses + (2 * pages.Length)) * Layout.AddressBits / Layout.DigitBits;
        var (head, page) = (new DigitWriter(start), 0);
        foreach (var table in tables)
        {
            head.Address(table.Count).Address(page);
            page += table.Pages.Count;
        }

        head.Address(page);
        var bodies = new List<StringBuilder> { new() };
        foreach (var content in pages)
        {
            var bytes = Encoding.UTF8.GetByteCount(content);
            if (start + bytes > Largest && bodies[bodies.Count - 1].Length > 0)
            {
                bodies.Add(new StringBuilder());
                start = 0;
            }

            head.Address(bodies.Count - 1).Address(start);
            bodies[bodies.Count - 1].Append(content).Append('\n');
            start += bytes + 1;
        }

        return [head + bodies[0].ToString(), .. bodies.Skip(1).Select(b => b.ToString())];
    }
}
