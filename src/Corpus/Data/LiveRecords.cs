namespace Corpus.Data;

/// <summary>
/// The records of a file, by number. As long as anything refers to a record, the same object is returned for its number. Records that nothing refers to are collected as garbage, so that
/// memory does not grow with what was read.
/// </summary>
/// <param name="make">Creates a record. It must not read: it is called under a lock.</param>
internal sealed class LiveRecords<T>(Func<int, T> make)
    where T : class
{
    private const int Stripes = 16;

    private readonly Stripe[] _stripes = [.. Enumerable.Range(0, Stripes).Select(_ => new Stripe(make))];

    public T this[int number] => _stripes[number % Stripes].Get(number);

    private sealed class Stripe(Func<int, T> make)
    {
        private readonly Dictionary<int, WeakReference<T>> _records = [];
        private readonly Stack<WeakReference<T>> _spare = [];
        private int _most = 64;

        public T Get(int number)
        {
            lock (_records)
            {
                T? record;
                if (_records.TryGetValue(number, out var known))
                {
                    if (!known.TryGetTarget(out record))
                        known.SetTarget(record = make(number));
                    return record;
                }

                if (_records.Count >= _most)
                    Sweep();
                record = make(number);
                if (_spare.TryPop(out var unused))
                    unused.SetTarget(record);
                else
                    unused = new WeakReference<T>(record);
                _records.Add(number, unused);
                return record;
            }
        }

        // The table doubles only if half of it is in use, so that each record pays for one other.
        private void Sweep()
        {
            foreach (var (number, reference) in _records)
            {
                if (!reference.TryGetTarget(out _))
                {
                    _records.Remove(number);
                    _spare.Push(reference);
                }
            }

            if (_records.Count > _most / 2)
                _most *= 2;
        }
    }
}
