using System.Collections;
using Corpus.Data;

namespace Corpus;

/// <summary>Represents the records of one type of a corpus, in a fixed order.</summary>
/// <remarks>
/// <para>
/// A list is read-only and can be used from several threads. Each record is read when it is first used. Those of compiled data are then kept; those of a file (<see cref="CorpusFile"/>) are kept as
/// long as anything refers to them, and a record that is used again later is a new object that is equal.
/// </para>
/// <para>
/// Lists have no public members but these and the members of their interfaces. All queries are extension methods, so that a query of a later version never has the name of a
/// member that the generator adds to a derived class for an article or an entity.
/// </para>
/// </remarks>
/// <typeparam name="T">The type of the records.</typeparam>
public abstract class RecordList<T> : IReadOnlyList<T>, IList<T>, IReloaded
    where T : class
{
    private readonly int _count;
    private T?[]? _records;

    /// <param name="records">The storage of the records, or null if the list keeps none. Elements are null until <see cref="Read"/> sets them.</param>
    /// <param name="count">The number of records.</param>
    private protected RecordList(T?[]? records, int count) => (_records, _count) = (records, count);

    void IReloaded.Reload() => Volatile.Write(ref _records, Reload());

    /// <summary>Returns the storage of the records after the data of a running program were replaced.</summary>
    private protected abstract T?[]? Reload();

    /// <summary>Gets the number of records.</summary>
    public int Count => _records?.Length ?? _count;

    /// <summary>Gets the record at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            var records = _records;
            return (uint)index < (uint)(records?.Length ?? _count) ? records?[index] ?? Read(index) : throw OutOfRange(index);
        }
    }

    bool ICollection<T>.IsReadOnly => true;

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    /// <summary>Returns an enumerator over the records, in their order.</summary>
    /// <returns>An enumerator that does not allocate memory.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool ICollection<T>.Contains(T item) => ((IList<T>)this).IndexOf(item) >= 0;

    int IList<T>.IndexOf(T item)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Equals(item))
                return i;
        }

        return -1;
    }

    void ICollection<T>.CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        if (array.Length - arrayIndex < Count)
            throw new ArgumentException($"The array has no room for {Count} records.", nameof(array));
        for (var i = 0; i < Count; i++)
            array[arrayIndex + i] = this[i];
    }

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    void IList<T>.Insert(int index, T item) => throw ReadOnly();

    void IList<T>.RemoveAt(int index) => throw ReadOnly();

    // Out of line, so that the indexer can be inlined.
    private ArgumentOutOfRangeException OutOfRange(int index) => new(nameof(index), index, $"The number of items in the list is {Count}.");

    private static NotSupportedException ReadOnly() => new("The records of a corpus cannot be changed.");

    /// <summary>Gets the storage of the records, or null if the list keeps none.</summary>
    private protected T?[]? Records => Volatile.Read(ref _records);

    /// <summary>Reads a record that was not read before, and stores it if the list keeps records.</summary>
    private protected abstract T Read(int index);

    /// <summary>Reads the record after another one, or the first.</summary>
    private protected virtual T ReadAfter(T? before, int index) => Read(index);

    /// <summary>Enumerates the records of a <see cref="RecordList{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly RecordList<T> _list;
        private readonly T?[]? _records;

        // The current record, if it was read for this enumerator. Others are not stored here, which would cost more than to look them up.
        private T? _read;
        private int _next;

        internal Enumerator(RecordList<T> list) => (_list, _records) = (list, list._records);

        /// <summary>Gets the current record. The value is undefined, or an exception is thrown, before the first call of <see cref="MoveNext"/> and after the last record.</summary>
        public readonly T Current => _records?[_next - 1] ?? _read!;

        readonly object IEnumerator.Current => Current;

        /// <summary>Advances to the next record.</summary>
        /// <returns>False after the last record.</returns>
        public bool MoveNext()
        {
            var records = _records;
            if (records is null || (uint)_next >= (uint)records.Length || records[_next] is null)
                return Read();
            _next++;
            return true;
        }

        // Out of line, so that the access to records that exist can be inlined.
        private bool Read()
        {
            if (_next >= _list.Count || (_records is not null && _next >= _records.Length))
                return false;
            _read = _list.ReadAfter(_read, _next);
            _next++;
            return true;
        }

        /// <summary>Returns to the position before the first record.</summary>
        public void Reset() => (_read, _next) = (null, 0);

        /// <summary>Does nothing. The enumerator holds no resources.</summary>
        public readonly void Dispose() { }
    }
}
