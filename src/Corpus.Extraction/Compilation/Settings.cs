using System.Globalization;

namespace Corpus.Extraction.Compilation;

/// <summary>The MSBuild properties of a project.</summary>
/// <param name="Namespace">The namespace of the generated classes; "" for none.</param>
/// <param name="Root">The folder that paths of texts are relative to, with <c>/</c> at its end; "" if it is not known.</param>
/// <param name="Messages">The number of messages of one kind that the build shows in full; 0 for all.</param>
/// <param name="LinkSurnames">Whether a surname alone can mean a person whom other articles name in full.</param>
internal sealed record Settings(string Namespace, string Root, int Messages = ReportLimit.Default, bool LinkSurnames = true)
{
    /// <summary>Reads <c>CorpusMessages</c>; what is not a number is the default.</summary>
    public static int MessagesOf(string property) =>
        int.TryParse(property, NumberStyles.None, CultureInfo.InvariantCulture, out var messages) ? messages : ReportLimit.Default;

    /// <summary>Reads <c>CorpusLinkSurnames</c>; only <c>false</c> turns it off.</summary>
    public static bool LinksSurnames(string property) => !property.Equals("false", StringComparison.OrdinalIgnoreCase);
}
