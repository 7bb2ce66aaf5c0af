namespace Corpus;

internal static class Detached
{
    public static InvalidOperationException From(string what) => new($"this {what} belongs to no article; put it into one with the constructor of {nameof(Article)}");
}
