using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Linking;

/// <summary>The given names that a person can have beside the one of the register: "Joe" and "Joseph".</summary>
internal static class GivenNames
{
    private static readonly Dictionary<string, HashSet<string>> FullForms = Read();

    /// <summary>Whether one name is a short form of the other, or both are of the same name.</summary>
    /// <param name="one">The <see cref="PersonNames.KeyOf">key</see> of a given name.</param>
    /// <param name="other">The key of another.</param>
    public static bool AreVariants(string one, string other) =>
        FullForms.TryGetValue(one, out var forms) && FullForms.TryGetValue(other, out var others) && forms.Overlaps(others);

    /// <summary>The names of the register that a name can stand for: those that it is a short form of, or else itself.</summary>
    public static IEnumerable<string> FullFormsOf(string name) => FullForms.TryGetValue(name, out var forms) ? forms : [name];

    private static Dictionary<string, HashSet<string>> Read()
    {
        var forms = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var entry in English.Entries("Linking/given-name-variants.list"))
        {
            foreach (var name in entry.Value.Split(' ').Append(entry.Entry))
            {
                if (!forms.TryGetValue(name, out var full))
                    forms.Add(name, full = new(StringComparer.Ordinal));
                full.Add(entry.Entry);
            }
        }

        return forms;
    }
}
