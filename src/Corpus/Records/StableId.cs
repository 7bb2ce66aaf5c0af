using System.Globalization;

namespace Corpus;

/// <summary>Ids that depend on words instead of offsets, so that an edit elsewhere in the text does not change them.</summary>
internal static class StableId
{
    /// <summary>Returns the id of a record: the article, a letter for the kind, a hash of the words, and a number if earlier records have the same words.</summary>
    public static string Of<T>(Article article, char kind, ValueList<T> records, T record, Func<T, string> words)
        where T : class
    {
        var hash = Hash(words(record));
        var earlier = 0;
        foreach (var other in records)
        {
            if (ReferenceEquals(other, record))
                break;
            if (Hash(words(other)) == hash)
                earlier++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{article.Id}:{Part(kind, hash, earlier)}");
    }

    /// <summary>Finds the record with an id, in one pass over the records.</summary>
    public static T? Find<T>(string id, char kind, ValueList<T> records, Func<T, string> words)
        where T : class
    {
        var part = id[(id.LastIndexOf(':') + 1)..];
        var counts = new Dictionary<uint, int>();
        foreach (var record in records)
        {
            var hash = Hash(words(record));
            var earlier = counts.GetValueOrDefault(hash);
            if (Part(kind, hash, earlier) == part)
                return record;
            counts[hash] = earlier + 1;
        }

        return null;
    }

    private static string Part(char kind, uint hash, int earlier) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}{hash:x8}{(earlier > 0 ? $"-{earlier + 1}" : "")}");

    /// <summary>Determines whether the part after the last colon is a stable one.</summary>
    public static bool Is(string id, char kind) =>
        id.LastIndexOf(':') is >= 0 and var colon && colon + 1 < id.Length && id[colon + 1] == kind;

    /// <summary>FNV-1a, 32 bits, of the UTF-16 code units with one space for each run of white space.</summary>
    private static uint Hash(string words)
    {
        var hash = 2166136261u;
        var isApart = false;
        foreach (var unit in words)
        {
            if (char.IsWhiteSpace(unit))
            {
                isApart = true;
                continue;
            }

            if (isApart)
                Add(' ');
            isApart = false;
            Add(unit);
        }

        return hash;

        void Add(char unit)
        {
            hash = (hash ^ (byte)unit) * 16777619u;
            hash = (hash ^ (byte)(unit >> 8)) * 16777619u;
        }
    }
}
