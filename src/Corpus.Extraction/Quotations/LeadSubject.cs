using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>
/// The noun for one person with which an article begins, as long as it can be that of the first person whom the article names: "The farmer looked at his field". The name
/// stands in the sentence behind it.
/// </summary>
internal sealed class LeadSubject(ShallowParse parse, Mentions mentions)
{
    private ChunkCursor? _subject;
    private Gender _gender;
    private int _sentences;

    /// <summary>Reads on to a sentence, in the order of the text.</summary>
    public void Begin(ChunkedSentence sentence)
    {
        if (IsHeading(sentence))
            return;
        _sentences++;
        var first = new ChunkCursor(parse, sentence, sentence.Start);
        if (
            _sentences == 1
            && first.FirstTag == Tag.Determiner
            && IsPerson(first)
            && parse.IsRole(first.Chunk.Head)
            && !first.HeadIs(LexicalClass.Plural)
        )
            _subject = first;
        else if (_sentences > 2)
            _subject = null;
    }

    /// <summary>Reads on past a chunk: a name of a person, another noun for people, or a pronoun.</summary>
    public void Pass(ChunkCursor at)
    {
        if (_subject is not { } subject || IsHeading(at.Sentence) || at.Kind == ChunkKind.Quote)
            return;
        // Not a body, as in "has told the court".
        if (
            at.At != subject.At
            && (
                HasPerson(at.Chunk)
                || IsPerson(at) && !(at.HeadIs(LexicalClass.Group) && parse.Document.Text[parse.Tokens[at.Chunk.Head].End - 1] != 's')
            )
        )
            _subject = null;
        for (var i = at.Chunk.First; i < at.Chunk.End; i++)
        {
            var word = WordClasses.Of(parse.Tokens[i]);
            if (word.Is(LexicalClass.Male | LexicalClass.Female))
                _gender = word.Is(LexicalClass.Male) ? Gender.Male : Gender.Female;
        }
    }

    /// <summary>The noun, if it can be that of a person who is named here; null if not.</summary>
    public ChunkCursor? For(Entity entity) =>
        _sentences == 2
        && entity.Kind == EntityKind.Person
        && (_gender == Gender.Unknown || entity.Gender == Gender.Unknown || entity.Gender == _gender)
            ? _subject
            : null;

    private bool IsHeading(ChunkedSentence sentence) => parse.Document.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Heading;

    private bool IsPerson(ChunkCursor noun) =>
        noun.IsNoun
        && noun.HeadTag == Tag.Noun
        && (noun.HeadIs(LexicalClass.PersonNoun) || parse.IsRole(noun.Chunk.Head) || parse.IsRareRole(noun.Chunk.Head))
        && !HasPerson(noun.Chunk);

    // "Doe", "Doe’s neighbor"
    private bool HasPerson(Chunk chunk)
    {
        for (var i = chunk.First; i < chunk.End; i++)
        {
            if (parse.TagOf(i) == Tag.Genitive || mentions.IsPersonAt(i))
                return true;
        }

        return false;
    }
}
