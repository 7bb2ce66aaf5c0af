using System.Collections;

namespace Corpus;

/// <summary>Records of a corpus in a fixed order. Each is read when it is first touched, and kept. Safe to use from several threads.</summary>
/// <typeparam name="T">What the records are.</typeparam>
public abstract class RecordList<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T?[] _records;
    private T[]? _all;

    /// <param name="records">Where the records are kept: those that nobody has touched are null.</param>
    private protected RecordList(T?[] records) => _records = records;

    /// <summary>How many there are.</summary>
    public int Count => _records.Length;

    /// <summary>The one at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is below 0 or not below <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)_records.Length ? _records[index] ?? Read(index) : throw OutOfRange(index);

    /// <summary>Those for which <paramref name="predicate"/> holds, as <see cref="Enumerable.Where{T}(IEnumerable{T}, Func{T, bool})"/> gives them, which is quicker over the array of records that have all been read.</summary>
    /// <param name="predicate">What is asked of each.</param>
    public IEnumerable<T> Where(Func<T, bool> predicate) => Enumerable.Where(_all ?? (IEnumerable<T>)this, predicate);

    /// <summary>What <paramref name="selector"/> makes of each, as <see cref="Enumerable.Select{T, R}(IEnumerable{T}, Func{T, R})"/> gives it, which is quicker over the array of records that have all been read.</summary>
    /// <typeparam name="TResult">What is made of a record.</typeparam>
    /// <param name="selector">What is made of each.</param>
    public IEnumerable<TResult> Select<TResult>(Func<T, TResult> selector) => Enumerable.Select(_all ?? (IEnumerable<T>)this, selector);

    /// <summary>The records in their order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Apart, so that the indexer is short enough to be inlined.
    private ArgumentOutOfRangeException OutOfRange(int index) => new(nameof(index), index, $"The number of items in the list is {Count}.");

    /// <summary>Reads a record that is not there yet, and keeps it.</summary>
    private protected abstract T Read(int index);

    /// <summary>Goes through the records in their order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly RecordList<T> _list;
        private readonly T?[] _records;
        private int _next;

        internal Enumerator(RecordList<T> list) => (_list, _records) = (list, list._records);

        /// <summary>The record at hand. Undefined before the first and behind the last.</summary>
        public readonly T Current => _records[_next - 1]!;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next record.</summary>
        /// <returns>False behind the last.</returns>
        public bool MoveNext()
        {
            if ((uint)_next >= (uint)_records.Length)
            {
                // None is null any more.
                _list._all = _records!;
                return false;
            }

            if (_records[_next] is null)
                _list.Read(_next);
            _next++;
            return true;
        }

        /// <summary>Goes back to before the first record.</summary>
        public void Reset() => _next = 0;

        /// <summary>Does nothing: there is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
