using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Entities;

/// <summary>The decisions about names.</summary>
internal static class NameRules
{
    public static readonly IReadOnlyList<Cascade> Cascades =
    [
        NameKindRules.State,
        NameExtentRules.Extent,
        NameExtentRules.Start,
        NameStartRules.Ambiguous,
        NameStartRules.Single,
        NameExtentRules.Modifier,
        NameKindRules.Kind,
        NameActionRules.State,
        NameActionRules.Person,
        NameKindRules.PersonGender,
    ];
}
