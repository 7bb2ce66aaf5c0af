using System.Reflection;
using Corpus.Data;

namespace Corpus.Tests.Records;

/// <summary>Data of another package's layout is refused with what to do about it; it is never read wrongly.</summary>
public class DataVersionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    public void Data_of_another_layout_is_refused(int format) =>
        Assert.Equal(
            $"{typeof(Baked)} contains data in layout {format}, but this version of Corpus reads layout {Layout.Format}; rebuild the project of that class with this version",
            Assert.Throws<InvalidOperationException>(() => new CorpusReader(new Baked(format))).Message
        );

    /// <summary>A member that is abstract would keep a class that an older package wrote from loading, before anyone could be told.</summary>
    [Fact]
    public void Nothing_of_generated_data_is_abstract() =>
        Assert.DoesNotContain(typeof(CorpusData).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), m =>
            m.IsAbstract
        );

    private sealed class Baked(int format) : CorpusData(format);
}
