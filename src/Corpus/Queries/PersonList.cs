using System.Diagnostics.CodeAnalysis;
using Corpus.Data;

namespace Corpus;

/// <summary>
/// The people, organizations and states of a corpus: those the catalog declares, then those found in the texts, each by name.
/// What the generator writes adds a property for each that is declared or quoted.
/// </summary>
public class PersonList : RecordList<Person>
{
    private readonly CorpusReader _reader;

    /// <summary>For generated code.</summary>
    /// <param name="reader">What builds the records.</param>
    protected PersonList(CorpusReader reader)
        : base(reader.People) => _reader = reader;

    /// <summary>The one of a name or alias.</summary>
    /// <exception cref="KeyNotFoundException">Nobody has the name.</exception>
    public Person this[string name] => TryGet(name, out var person) ? person : throw new KeyNotFoundException($"No entity named '{name}' exists in the corpus.");

    /// <summary>The first whose name this is, else the first that has it as an alias.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Person? person)
    {
        ArgumentNullException.ThrowIfNull(name);
        return (person = this.FirstOrDefault(p => p.Name == name) ?? this.FirstOrDefault(p => p.Aliases.Contains(name))) is not null;
    }

    private protected override Person Read(int index) => _reader.Person(index);
}
