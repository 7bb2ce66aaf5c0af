namespace Corpus.Tool.Tests;

public class OrderedParallelTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public void Results_come_in_the_order_of_the_items(int cores)
    {
        var items = Enumerable.Range(0, 5_000);

        Assert.Equal(items.Select(i => -i), OrderedParallel.Map(items.GetEnumerator(), i => i % 100 * 10_000, i => -i, cores));
    }

    [Fact]
    public void Two_cores_work_at_once()
    {
        using var met = new Barrier(2);

        Assert.Equal(
            [true, true],
            OrderedParallel.Map(Enumerable.Range(0, 2).GetEnumerator(), _ => 1, _ => met.SignalAndWait(Patience), cores: 2)
        );
    }

    [Fact]
    public void One_core_works_on_one_item()
    {
        var (busy, most) = (0, 0);
        var results = OrderedParallel
            .Map(
                Enumerable.Range(0, 200).GetEnumerator(),
                _ => 1,
                i =>
                {
                    most = Math.Max(most, Interlocked.Increment(ref busy));
                    Thread.Yield();
                    return Interlocked.Decrement(ref busy);
                },
                cores: 1
            )
            .Count();

        Assert.Equal((200, 1), (results, most));
    }

    [Theory]
    [InlineData(1, OrderedParallel.ItemsPerCore)]
    [InlineData(OrderedParallel.Bytes / 4, 4)]
    [InlineData(OrderedParallel.Bytes / 2 + 1, 1)]
    [InlineData(100 * OrderedParallel.Bytes, 1)]
    public void No_more_is_under_way_than_there_is_room_for(long size, int room)
    {
        var (read, taken, most) = (0, 0, 0);
        foreach (var _ in OrderedParallel.Map(Items().GetEnumerator(), _ => size, i => i, cores: 1))
            Interlocked.Increment(ref taken);

        // One more waits for room, and one has been taken, but its place is not free before the next is asked for.
        Assert.InRange(most, 1, room + 1);
        Assert.Equal(300, taken);

        IEnumerable<int> Items()
        {
            for (var i = 0; i < 300; i++)
            {
                most = Math.Max(most, ++read - Volatile.Read(ref taken));
                yield return i;
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_thrown_comes_behind_the_results_before_it(bool byItems)
    {
        var got = new List<int>();
        var error = Assert.Throws<InvalidDataException>(() =>
        {
            foreach (
                var result in OrderedParallel.Map(
                    Items().GetEnumerator(),
                    _ => 1,
                    i => i < 20 ? i : throw new InvalidDataException("of the map"),
                    cores: 4
                )
            )
                got.Add(result);
        });

        Assert.Equal(byItems ? "of the items" : "of the map", error.Message);
        Assert.Equal(Enumerable.Range(0, byItems ? 10 : 20), got);

        IEnumerable<int> Items()
        {
            for (var i = 0; ; i++)
                yield return byItems && i == 10 ? throw new InvalidDataException("of the items") : i;
        }
    }

    [Fact]
    public void Who_has_seen_enough_ends_the_reading()
    {
        using var ended = new ManualResetEventSlim();

        Assert.Equal([0, 1, 2], OrderedParallel.Map(Items().GetEnumerator(), _ => 1, i => i, cores: 2).Take(3));
        Assert.True(ended.Wait(Patience));

        IEnumerable<int> Items()
        {
            try
            {
                for (var i = 0; ; i++)
                    yield return i;
            }
            finally
            {
                ended.Set();
            }
        }
    }
}
