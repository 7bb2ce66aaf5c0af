namespace Corpus.Extraction.Lexicons;

/// <summary>The lexical classes under the name that the rules of quotations use. New code uses <see cref="LexicalClass"/> and <see cref="WordClasses.Is(LexicalClass)"/>.</summary>
internal static class WordClass
{
    public const LexicalClass None = LexicalClass.None;
    public const LexicalClass CueVerb = LexicalClass.CueVerb;
    public const LexicalClass ActVerb = LexicalClass.ActVerb;
    public const LexicalClass StanceVerb = LexicalClass.StanceVerb;
    public const LexicalClass ObjectControl = LexicalClass.ObjectControl;
    public const LexicalClass PhrasalCue = LexicalClass.PhrasalCue;
    public const LexicalClass CueNoun = LexicalClass.CueNoun;
    public const LexicalClass PersonNoun = LexicalClass.PersonNoun;
    public const LexicalClass Male = LexicalClass.Male;
    public const LexicalClass Female = LexicalClass.Female;
    public const LexicalClass Group = LexicalClass.Group;
    public const LexicalClass Nominative = LexicalClass.Nominative;
    public const LexicalClass Thing = LexicalClass.Thing;
    public const LexicalClass Indefinite = LexicalClass.Indefinite;
}

internal readonly partial record struct WordClasses
{
    public static LexicalClass operator &(WordClasses word, LexicalClass any) => word.Lexical & any;
}
