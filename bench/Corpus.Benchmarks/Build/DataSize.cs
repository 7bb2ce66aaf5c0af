using System.Globalization;
using System.Text;
using Corpus.Data;
using Corpus.Extraction.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Benchmarks.Build;

/// <summary>What takes how much of the data that a corpus becomes, over the size of its texts.</summary>
internal static class DataSize
{
    public static void Print(int articles)
    {
        var project = new SyntheticProject(articles, 5_000);
        var sizes = new Dictionary<string, long>();
        long texts = 0,
            source = 0;
        foreach (var tree in project.Driver.RunGenerators(project.Compilation).GetRunResult().GeneratedTrees)
        {
            source += Encoding.UTF8.GetByteCount(tree.ToString());
            foreach (
                var literal in tree.GetRoot()
                    .DescendantNodes()
                    .OfType<LiteralExpressionSyntax>()
                    .Where(l => l.IsKind(SyntaxKind.Utf8StringLiteralExpression))
            )
            {
                var (data, name) = (literal.Token.ValueText, literal.FirstAncestorOrSelf<PropertyDeclarationSyntax>()!.Identifier.Text);
                var bytes = Encoding.UTF8.GetByteCount(data);
                if (name.StartsWith(nameof(Shard), StringComparison.Ordinal))
                {
                    for (var table = ShardTable.ArticleOffsets; table < ShardTable.Strings; table++)
                        Add("shards: " + table, Address(data, (int)table + 1) - Address(data, (int)table));
                    Add("shards: Strings", Address(data, Layout.TextsStart) - Address(data, (int)ShardTable.Strings));
                    texts += bytes - Address(data, Layout.TextsStart);
                }
                else if (
                    name == "Head"
                    && Enumerable
                        .Range(0, Address(data, Layout.PageCount))
                        .All(page => Address(data, Layout.PageAddresses + (2 * page)) == 0)
                )
                {
                    for (var table = IndexTable.Articles; table <= IndexTable.EventsByDay; table++)
                        Add("index: " + table, Start(data, (int)table + 1, bytes) - Start(data, (int)table, bytes));
                }
                else
                {
                    Add("index", bytes);
                }
            }
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{articles:N0} articles, texts {texts / 1e6:F2} MB, sources {source / 1e6:F2} MB. Of the texts' size, in hundredths:"
            )
        );
        foreach (var (name, size) in sizes.OrderByDescending(s => s.Value))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name, -24} {100.0 * size / texts, 6:F2}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"together", -24} {100.0 * sizes.Values.Sum() / texts, 6:F2}"));

        void Add(string name, long size) => sizes[name] = sizes.GetValueOrDefault(name) + size;
    }

    /// <summary>Where the first page of a table stands.</summary>
    private static int Start(string head, int table, int end) =>
        table < Layout.IndexTables ? Address(head, Layout.PageAddresses + (2 * Address(head, (2 * table) + 1)) + 1) : end;

    // A number of a head: five digits, the lowest first.
    private static int Address(string data, int number)
    {
        const int Digits = Layout.AddressBits / Layout.DigitBits;
        var value = 0;
        for (var i = Digits - 1; i >= 0; i--)
            value = (value << Layout.DigitBits) | (data[(number * Digits) + i] - '0');
        return value;
    }
}
