namespace Corpus.Extraction;

/// <summary>The gender of the pronouns that refer to a person.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}
