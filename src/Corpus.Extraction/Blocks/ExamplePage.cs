namespace Corpus.Extraction.Blocks;

/// <summary>The article of the examples that need a whole page.</summary>
internal static class ExamplePage
{
    public const string Menu = "Home⏎World⏎Sports⏎Opinion⏎Weather⏎";

    public const string First =
        "The talks in the capital went on through the night, and nobody would say how they would end or who had asked for them in the first place.⏎";

    public const string Second =
        "The ministers had come by train, as ministers did in those days, and some of them had brought a coat, which they did not wear on any day.⏎";

    public const string Third =
        "On the second day it snowed, and the roads were closed by noon, so that the soldiers who kept them went home to their families early.⏎";

    public const string Fourth =
        "They will meet again in the spring, when the snow on the mountain roads is gone, and nobody expects that they will agree on much then.⏎";

    public const string Half = First + Second;

    public const string Rest = Third + Fourth;

    /// <summary>News has quotations in many paragraphs.</summary>
    public const string Report =
        Half
        + "“We have come by train and will leave by train,” a minister with a coat said on the first day.⏎"
        + "“It is too warm for a coat, and nobody has told us why,” another minister said at night.⏎"
        + "“I will not come again in the spring or in any other season,” a third minister said at last.⏎";

    public const string Text = Half + Rest;
}
