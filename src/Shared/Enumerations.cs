// The enumerations of the data. This file is compiled into the library, where they are public, and into the extraction.
// The compiled data holds the numbers of the values: a new value goes to the end, and any other change raises Layout.Format.
#if NET
namespace Corpus;

#else
namespace Corpus.Extraction;

#endif

/// <summary>Specifies what a fact about an article is about.</summary>
public enum FactKind
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The names of the authors.</summary>
    Byline,

    /// <summary>The name of the publisher.</summary>
    Outlet,

    /// <summary>The publication date.</summary>
    Published,

    /// <summary>The language.</summary>
    Language,

    /// <summary>The URL of the page.</summary>
    Url,
}

/// <summary>Specifies who gives a fact about an article.</summary>
public enum FactBasis
{
    /// <summary>The catalog declares it.</summary>
    Declared,

    /// <summary>The front matter of the text declares it.</summary>
    FrontMatter,

    /// <summary>The page states it in its own lines.</summary>
    Stated,
}

/// <summary>Specifies what an entity is.</summary>
public enum EntityKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>An organization, such as a ministry, company, party or newspaper.</summary>
    Organization,

    /// <summary>A country, which speaks through its government.</summary>
    State,

#if !NET
    /// <summary>A source that the text quotes but never names, such as "a spokesman". It is not part of the data.</summary>
    Unnamed,
#endif
}

/// <summary>Specifies the role of a block on the page.</summary>
public enum BlockKind
{
    /// <summary>The title of the article.</summary>
    Title,

    /// <summary>A heading between paragraphs.</summary>
    Heading,

    /// <summary>A paragraph of the article.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>A link to another article.</summary>
    RelatedLink,

    /// <summary>Text that belongs to the site and not to the article.</summary>
    Boilerplate,
}

/// <summary>Specifies how a quotation is part of its sentence.</summary>
public enum QuoteKind
{
    /// <summary>A full statement: “…,” she said.</summary>
    Direct,

    /// <summary>A quoted fragment inside a reported clause: she called it “…”.</summary>
    Partial,

    /// <summary>A scare quote, a title, a gloss or the name of a concept. It is not attributed to anybody.</summary>
    Term,

    /// <summary>A clause that somebody said, in words of the article and without quotation marks: she said that prices would fall.</summary>
    Indirect,
}

/// <summary>Specifies what somebody does by saying something.</summary>
public enum SpeechAct
{
    /// <summary>Says that something is so.</summary>
    Statement,

    /// <summary>Asks for an answer.</summary>
    Question,

    /// <summary>Asks somebody to do something, or for something.</summary>
    Request,

    /// <summary>Promises or agrees to do something.</summary>
    Commitment,

    /// <summary>Says that somebody has done wrong.</summary>
    Accusation,
}

/// <summary>Specifies how a quotation was attributed to its source.</summary>
public enum AttributionBasis
{
    /// <summary>The quotation has no source, or the source is not clear.</summary>
    None,

    /// <summary>A name or noun phrase next to the cue.</summary>
    Adjacent,

    /// <summary>Another part of the same statement names the source.</summary>
    Continued,

    /// <summary>A pronoun next to the cue.</summary>
    Pronoun,

    /// <summary>The previous sentence names the source.</summary>
    PreviousSentence,

    /// <summary>The quotations around this one have the source.</summary>
    Inherited,

    /// <summary>The catalog declares the source.</summary>
    Declared,

    /// <summary>A noun phrase next to the cue that means somebody named elsewhere: "the mayor".</summary>
    Described,

    /// <summary>The article names the source by surname only, and the other articles of the corpus name one well-known person with that surname.</summary>
    Surname,
}

/// <summary>Specifies the type of a temporal expression, as the TIMEX3 attribute <c>type</c> does.</summary>
public enum TimexType
{
    /// <summary>An interval of the calendar: <c>Tuesday</c>, <c>last year</c>.</summary>
    Date,

    /// <summary>A part of a day: <c>that evening</c>.</summary>
    Time,

    /// <summary>A length of time: <c>half an hour</c>.</summary>
    Duration,

    /// <summary>A recurring time: <c>every Monday</c>.</summary>
    Set,
}

/// <summary>Specifies the modifier of a temporal expression, as the TIMEX3 attribute <c>mod</c> does.</summary>
public enum TimexModifier
{
    /// <summary>No modifier.</summary>
    None,

    /// <summary>BEFORE.</summary>
    Before,

    /// <summary>AFTER.</summary>
    After,

    /// <summary>ON_OR_BEFORE.</summary>
    OnOrBefore,

    /// <summary>ON_OR_AFTER.</summary>
    OnOrAfter,

    /// <summary>LESS_THAN.</summary>
    LessThan,

    /// <summary>MORE_THAN.</summary>
    MoreThan,

    /// <summary>EQUAL_OR_LESS.</summary>
    EqualOrLess,

    /// <summary>EQUAL_OR_MORE.</summary>
    EqualOrMore,

    /// <summary>START.</summary>
    Start,

    /// <summary>MID.</summary>
    Mid,

    /// <summary>END.</summary>
    End,

    /// <summary>APPROX.</summary>
    Approx,
}

/// <summary>Specifies what the value of a temporal expression was resolved against.</summary>
public enum TimexAnchor
{
    /// <summary>Nothing: the text states the full date, or the value needs no date.</summary>
    Absolute,

    /// <summary>The publication date of the article.</summary>
    Publication,

    /// <summary>An earlier expression of the text.</summary>
    EarlierExpression,

    /// <summary>No rule: the catalog declares the value.</summary>
    Declared,
}

/// <summary>Specifies the unit of the calendar that a date is known to.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>An ISO 8601 week, from Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season of the year.</summary>
    Season,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>A number of days that is not a calendar unit.</summary>
    Interval,
}

/// <summary>Specifies how the date of an event was resolved.</summary>
public enum DateResolution
{
    /// <summary>The text states the full date.</summary>
    Explicit,

    /// <summary>The date was resolved against the publication date of the article.</summary>
    RelativeToPublication,

    /// <summary>The date was resolved against another expression of the text.</summary>
    RelativeToExpression,

    /// <summary>The catalog declares the date.</summary>
    Declared,
}

/// <summary>Specifies how the publication date of an article is known.</summary>
public enum PublicationDateSource
{
    /// <summary>The text states the date.</summary>
    Stated,

    /// <summary>The date was checked against the published page.</summary>
    Verified,

    /// <summary>The date was inferred from the content of the text.</summary>
    Inferred,
}
