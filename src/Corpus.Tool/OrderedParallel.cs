using System.Collections.Concurrent;

namespace Corpus.Tool;

/// <summary>Work on several cores whose results come in the order of the items, with a bounded number of items under way.</summary>
internal static class OrderedParallel
{
    /// <summary>How many items may be under way for each core: enough that none waits for another's longer text.</summary>
    public const int ItemsPerCore = 32;

    /// <summary>How many bytes of items may be under way; one item that is larger goes alone.</summary>
    public const long Bytes = 16 << 20;

    /// <param name="items">Read on a thread of their own, no further ahead than there is room for, and disposed of there.</param>
    /// <param name="size">The bytes of an item.</param>
    /// <param name="map">Called on <paramref name="cores"/> threads at once.</param>
    /// <param name="waits">
    /// Whether the end, also that of a consumer that stops early, waits until the reading of items has ended: for items that do not wait for somebody else, and share something with the consumer.
    /// </param>
    /// <returns>
    /// Each result as soon as it is there and all before it have been taken. What <paramref name="items"/> or <paramref name="map"/> throws is thrown in its place.
    /// </returns>
    public static IEnumerable<TResult> Map<T, TResult>(
        IEnumerator<T> items,
        Func<T, long> size,
        Func<T, TResult> map,
        int cores,
        bool waits = false
    )
    {
        var room = new Room(cores * ItemsPerCore, Bytes);
        var results = new BlockingCollection<(Task<TResult> Result, long Size)>();
        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, cores).ConcurrentScheduler);
        // In the background: a reader that waits for input keeps no process alive.
        var reader = new Thread(Read) { IsBackground = true, Name = "input" };
        reader.Start();
        try
        {
            foreach (var (result, taken) in results.GetConsumingEnumerable())
            {
                yield return result.GetAwaiter().GetResult();
                room.Leave(taken);
            }
        }
        finally
        {
            room.Close();
            if (waits)
                reader.Join();
        }

        void Read()
        {
            try
            {
                using var all = items;
                while (all.MoveNext())
                {
                    var item = all.Current;
                    var taken = size(item);
                    if (!room.Enter(taken))
                        return;
                    results.Add((workers.StartNew(() => map(item)), taken));
                }
            }
            catch (Exception error)
            {
                results.Add((Task.FromException<TResult>(error), 0));
            }

            results.CompleteAdding();
        }
    }

    /// <summary>What may be under way at once.</summary>
    private sealed class Room(int items, long bytes)
    {
        private readonly object _gate = new();
        private int _items;
        private long _bytes;
        private bool _closed;

        /// <summary>Waits until there is room: an empty room takes anything.</summary>
        /// <returns>False if the consumer has stopped.</returns>
        public bool Enter(long size)
        {
            lock (_gate)
            {
                while (!_closed && _items > 0 && (_items == items || _bytes + size > bytes))
                    Monitor.Wait(_gate);
                _items++;
                _bytes += size;
                return !_closed;
            }
        }

        public void Leave(long size)
        {
            lock (_gate)
            {
                _items--;
                _bytes -= size;
                Monitor.Pulse(_gate);
            }
        }

        public void Close()
        {
            lock (_gate)
            {
                _closed = true;
                Monitor.Pulse(_gate);
            }
        }
    }
}
