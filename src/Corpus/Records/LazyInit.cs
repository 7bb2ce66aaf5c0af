namespace Corpus;

/// <summary>Lazy initialization: two threads can both create a value, and all threads see the one that was stored first.</summary>
internal static class LazyInit
{
    public static T Publish<T>(ref T? slot, T made)
        where T : class => Interlocked.CompareExchange(ref slot, made, null) ?? made;
}
