namespace Corpus;

/// <summary>Values that are made on first touch: two threads may both make one, all see the same.</summary>
internal static class Once
{
    public static T Set<T>(ref T? slot, T made) where T : class => Interlocked.CompareExchange(ref slot, made, null) ?? made;
}
