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
        var (head, start) = Head([.. tables.Select(table => (table.Count, table.Pages.Count))]);
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

    /// <summary>Returns the first literal of an index in a file, where each page is a literal, after this one, in the order of the tables.</summary>
    /// <param name="tables">The rows and the pages of each table, in the order of IndexTable.</param>
    public static string HeadOfPages(IReadOnlyList<(int Rows, int Pages)> tables)
    {
        var (head, _) = Head(tables);
        for (var literal = 1; literal <= tables.Sum(table => table.Pages); literal++)
            head.Address(literal).Address(0);
        return head + new string('0', Layout.Padding);
    }

    /// <returns>The head up to the addresses of the pages, and its size with them.</returns>
    private static (DigitWriter Head, int Size) Head(IReadOnlyList<(int Rows, int Pages)> tables)
    {
        var size = (Layout.PageAddresses + (2 * tables.Sum(table => table.Pages))) * Layout.AddressBits / Layout.DigitBits;
        var (head, page) = (new DigitWriter(size), 0);
        foreach (var (rows, pages) in tables)
        {
            head.Address(rows).Address(page);
            page += pages;
        }

        return (head.Address(page), size);
    }
}
