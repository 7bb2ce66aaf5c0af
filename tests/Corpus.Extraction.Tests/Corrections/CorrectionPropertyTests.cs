using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Entities;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Extraction.Tests.Corrections;

public class CorrectionPropertyTests
{
    private const string Text =
        "Harbour vote\nAna Reyes won on Monday. “We waited,” she said. “It was ‘the wait’ of 2024.”\n\nShare this\nBo Lund left in June 2024, on Monday, the same day.";

    private static readonly Gen<string> Words =
        from start in Gen.Choose(0, Text.Length - 1)
        from length in Gen.Frequency((3, Gen.Choose(1, 12)), (1, Gen.Choose(1, 200)))
        let words = Text.Substring(start, Math.Min(length, Text.Length - start))
        where !string.IsNullOrWhiteSpace(words) // which the reader refuses
        select words;

    private static readonly Gen<int?> Position = Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(1, 90).Select(n => (int?)n));

    private static readonly Gen<Correction> Any =
        from words in Words
        from line in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(1, 6).Select(n => (int?)n))
        from column in Position
        from to in Words
        from number in Gen.Choose(0, 6)
        from correction in Gen.Elements<Correction>(
            new BlockCorrection(words, line, column, number > 3 ? to : null, (BlockKind)number),
            new QuoteCorrection(
                words,
                line,
                column,
                number > 2,
                number > 4 ? "Bo Lund" : null,
                number == 3 ? null : (QuoteKind)(number % 3)
            ),
            new ExpressionCorrection(words, line, column, Edtf.Read(number > 3 ? "2024-06" : ""))
        )
        select correction;

    [Fact]
    public void Whatever_is_declared_the_data_stays_in_order() =>
        Prop.ForAll(Any.ListOf().Select(list => list.Take(5).ToEquatableArray()).ToArbitrary(), corrections =>
            {
                var people = new DeclaredPeople(new CatalogPerson("Bo Lund", default, EntityKind.Person, null));
                var model = Extractor.Extract(new ArticleSource(Text, null, CalendarDate.Of(2024, 6, 5), people, corrections));

                Assert.All(model.Blocks, block => Assert.Equal(block.Span.In(Text).Trim(), block.Span.In(Text)));
                Assert.All(model.Blocks, block => Assert.NotEqual(0, block.Span.Length));
                Assert.All(model.Blocks.Zip(model.Blocks.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
                Assert.All(model.Expressions.Zip(model.Expressions.Skip(1)), pair =>
                    Assert.True(pair.First.Span.End <= pair.Second.Span.Start)
                );
                Assert.All(model.Quotations, quotation =>
                    Assert.InRange(quotation.Speaker ?? 0, 0, Math.Max(0, model.Entities.All.Count - 1))
                );
                Assert.All(model.Quotations.Where(quotation => quotation.Kind == QuoteKind.Term), term => Assert.Null(term.Speaker));
                Assert.All(model.Misfits, misfit => Assert.InRange(misfit.Correction, 0, corrections.Count - 1));
            })
            .Check(PropertyTests.Config(1000));
}
