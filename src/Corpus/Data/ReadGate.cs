namespace Corpus.Data;

/// <summary>
/// Counts the threads that are reading a file that can be closed, so that its memory is unmapped only when none is. Data that is part of the program has no gate.
/// </summary>
/// <param name="resource">What is released when the gate is closed. The gate refers to it, so that the garbage collector does not release it under a reader.</param>
internal sealed class ReadGate(IDisposable resource)
{
    // Each counter has two cache lines of its own: threads that share a counter slow each other down.
    private const int Stride = 128 / sizeof(long);
    private const int Counters = 32;

    private readonly long[] _readers = new long[Stride * (Counters + 1)];
    private volatile bool _isClosed;

    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    public void Enter()
    {
        // An interlocked operation is a full fence, as there is one in Close: either the reader sees that the gate is closed, or the closing thread sees the reader.
        Interlocked.Increment(ref Counter());
        if (_isClosed)
        {
            Leave();
            throw new ObjectDisposedException(nameof(CorpusFile));
        }
    }

    /// <summary>Leaves on the thread that entered.</summary>
    public void Leave() => Interlocked.Decrement(ref Counter());

    /// <summary>Lets no further reader in, waits for those who are inside, and releases the resource.</summary>
    public void Close()
    {
        lock (_readers)
        {
            if (_isClosed)
                return;
            _isClosed = true;
            Interlocked.MemoryBarrier();
            var wait = default(SpinWait);
            for (var i = 1; i <= Counters; i++)
            {
                while (Volatile.Read(ref _readers[i * Stride]) != 0)
                    wait.SpinOnce();
            }

            resource.Dispose();
        }
    }

    private ref long Counter() => ref _readers[((Environment.CurrentManagedThreadId % Counters) + 1) * Stride];
}
