using System.Globalization;
using System.Text.Json;

namespace Corpus.Export;

/// <summary>Writes documents: each key in the order of the model, with the value that <see cref="CorpusContext"/> reads; a key whose value is null is omitted.</summary>
/// <remarks>The serializer could write them too. Its metadata is generic over each type of a value, and compiling that takes longer than writing a hundred articles.</remarks>
internal static class DocumentWriter
{
    public static void Write(Utf8JsonWriter json, ArticleDocument article)
    {
        json.WriteStartObject();
        Write(json, Key.Id, article.Id);
        Write(json, Key.Version, article.Version);
        Write(json, Key.Path, article.Path);
        Write(json, Key.Title, article.Title);
        Write(json, Key.Outlet, article.Outlet);
        Write(json, Key.Byline, article.Byline);
        if (article.Published is { } published)
            Write(json, Key.Published, published);
        if (article.PublishedBasis is { } basis)
            json.WriteString(Key.PublishedBasis, Word.PublicationDateSources[(int)basis]);
        Write(json, Key.Url, article.Url);
        Write(json, Key.Language, article.Language);
        Write(json, Key.Rights, article.Rights);
        Write(json, Key.Tags, article.Tags, static (json, tag) => json.WriteStringValue(tag));
        Write(json, Key.Fields, article.Fields, Write);
        Write(json, Key.Text, article.Text);
        Write(json, Key.Facts, article.Facts, Write);
        Write(json, Key.Entities, article.Entities, Write);
        Write(json, Key.Blocks, article.Blocks, Write);
        Write(json, Key.Sentences, article.Sentences, Write);
        Write(json, Key.Mentions, article.Mentions, Write);
        Write(json, Key.Quotes, article.Quotes, Write);
        Write(json, Key.Expressions, article.Expressions, Write);
        Write(json, Key.Events, article.Events, Write);
        Write(json, Key.Diagnostics, article.Diagnostics, Write);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, EntityDocument entity)
    {
        json.WriteStartObject();
        Write(json, Key.Name, entity.Name);
        json.WriteString(Key.Kind, Word.EntityKinds[(int)entity.Kind]);
        Write(json, Key.Role, entity.Role);
        Write(json, Key.Aliases, entity.Aliases, static (json, alias) => json.WriteStringValue(alias));
        json.WriteBoolean(Key.Declared, entity.Declared);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FieldDocument field)
    {
        json.WriteStartObject();
        Write(json, Key.Name, field.Name);
        Write(json, Key.Text, field.Text);
        if (field.Number is { } number)
            json.WriteNumber(Key.Number, number);
        if (field.Day is { } day)
            Write(json, Key.Day, day);
        if (field.Flag is { } flag)
            json.WriteBoolean(Key.Flag, flag);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FactDocument fact)
    {
        json.WriteStartObject();
        json.WriteString(Key.Kind, Word.FactKinds[(int)fact.Kind]);
        json.WriteString(Key.Basis, Word.FactBases[(int)fact.Basis]);
        Write(json, Key.Start, fact.Start);
        Write(json, Key.End, fact.End);
        Write(json, Key.Rule, fact.Rule);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BlockDocument block)
    {
        json.WriteStartObject();
        json.WriteNumber(Key.Start, block.Start);
        json.WriteNumber(Key.End, block.End);
        json.WriteString(Key.Kind, Word.BlockKinds[(int)block.Kind]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SentenceDocument sentence)
    {
        json.WriteStartObject();
        json.WriteNumber(Key.Start, sentence.Start);
        json.WriteNumber(Key.End, sentence.End);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MentionDocument mention)
    {
        json.WriteStartObject();
        json.WriteNumber(Key.Start, mention.Start);
        json.WriteNumber(Key.End, mention.End);
        Write(json, Key.Text, mention.Text);
        json.WriteNumber(Key.Entity, mention.Entity);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, QuoteDocument quote)
    {
        json.WriteStartObject();
        WritePlace(json, quote.Start, quote.End, quote.Line, quote.Column);
        Write(json, Key.Text, quote.Text);
        json.WriteString(Key.Kind, Word.QuoteKinds[(int)quote.Kind]);
        Write(json, Key.Speaker, quote.Speaker);
        Write(json, Key.Entity, quote.Entity);
        Write(json, Key.Source, quote.Source);
        Write(json, Key.Cue, quote.Cue);
        Write(json, Key.Via, quote.Via);
        Write(json, Key.Addressee, quote.Addressee);
        if (quote.Act is { } act)
            json.WriteString(Key.Act, Word.SpeechActs[(int)act]);
        Write(json, Key.Continues, quote.Continues);
        Write(json, Key.Parent, quote.Parent);
        json.WriteString(Key.Basis, Word.AttributionBases[(int)quote.Basis]);
        Write(json, Key.Rule, quote.Rule);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExpressionDocument expression)
    {
        json.WriteStartObject();
        WritePlace(json, expression.Start, expression.End, expression.Line, expression.Column);
        Write(json, Key.Text, expression.Text);
        json.WriteString(Key.Type, Word.TimexTypes[(int)expression.Type]);
        Write(json, Key.Value, expression.Value);
        json.WriteString(Key.Modifier, Word.TimexModifiers[(int)expression.Modifier]);
        json.WriteString(Key.Anchor, Word.TimexAnchors[(int)expression.Anchor]);
        Write(json, Key.AnchorExpression, expression.AnchorExpression);
        Write(json, Key.When, expression.When);
        Write(json, Key.Rule, expression.Rule);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EventDocument dated)
    {
        json.WriteStartObject();
        WritePlace(json, dated.Start, dated.End, dated.Line, dated.Column);
        Write(json, Key.Text, dated.Text);
        Write(json, Key.When, dated.When);
        Write(json, Key.Time, dated.Time);
        if (dated.PartOfDay is { } part)
            json.WriteString(Key.PartOfDay, Word.PartsOfDay[(int)part]);
        Write(json, Key.Sentence, dated.Sentence);
        json.WriteNumber(Key.Expression, dated.Expression);
        json.WriteString(Key.Basis, Word.DateResolutions[(int)dated.Basis]);
        Write(json, Key.OfEvent, dated.Key);
        if (dated.Participants is { } participants)
        {
            json.WriteStartArray(Key.Participants);
            foreach (var participant in participants)
                json.WriteNumberValue(participant);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DiagnosticDocument diagnostic)
    {
        json.WriteStartObject();
        Write(json, Key.Id, diagnostic.Id);
        WritePlace(json, diagnostic.Start, diagnostic.End, diagnostic.Line, diagnostic.Column);
        Write(json, Key.Message, diagnostic.Message);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText key, SpanDocument? span)
    {
        if (span is null)
            return;
        json.WriteStartObject(key);
        json.WriteNumber(Key.Start, span.Start);
        json.WriteNumber(Key.End, span.End);
        Write(json, Key.Text, span.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText key, WhenDocument? when)
    {
        if (when is null)
            return;
        json.WriteStartObject(key);
        Write(json, Key.Edtf, when.Edtf);
        Write(json, Key.First, when.First);
        Write(json, Key.Last, when.Last);
        json.WriteString(Key.Precision, Word.DatePrecisions[(int)when.Precision]);
        json.WriteBoolean(Key.Approximate, when.Approximate);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, int start, int end, int line, int column)
    {
        json.WriteNumber(Key.Start, start);
        json.WriteNumber(Key.End, end);
        json.WriteNumber(Key.Line, line);
        json.WriteNumber(Key.Column, column);
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText key, int? value)
    {
        if (value is { } number)
            json.WriteNumber(key, number);
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText key, DateOnly value)
    {
        Span<char> day = stackalloc char[10];
        value.TryFormat(day, out var length, "O", CultureInfo.InvariantCulture);
        json.WriteString(key, day[..length]);
    }

    private static void Write<T>(Utf8JsonWriter json, JsonEncodedText key, T[]? items, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (items is null)
            return;
        json.WriteStartArray(key);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static class Key
    {
        public static readonly JsonEncodedText Act = JsonEncodedText.Encode("act");
        public static readonly JsonEncodedText Addressee = JsonEncodedText.Encode("addressee");
        public static readonly JsonEncodedText Aliases = JsonEncodedText.Encode("aliases");
        public static readonly JsonEncodedText Anchor = JsonEncodedText.Encode("anchor");
        public static readonly JsonEncodedText AnchorExpression = JsonEncodedText.Encode("anchorExpression");
        public static readonly JsonEncodedText Approximate = JsonEncodedText.Encode("approximate");
        public static readonly JsonEncodedText Basis = JsonEncodedText.Encode("basis");
        public static readonly JsonEncodedText Blocks = JsonEncodedText.Encode("blocks");
        public static readonly JsonEncodedText Byline = JsonEncodedText.Encode("byline");
        public static readonly JsonEncodedText Column = JsonEncodedText.Encode("column");
        public static readonly JsonEncodedText Continues = JsonEncodedText.Encode("continues");
        public static readonly JsonEncodedText Cue = JsonEncodedText.Encode("cue");
        public static readonly JsonEncodedText Declared = JsonEncodedText.Encode("declared");
        public static readonly JsonEncodedText Day = JsonEncodedText.Encode("day");
        public static readonly JsonEncodedText Diagnostics = JsonEncodedText.Encode("diagnostics");
        public static readonly JsonEncodedText Edtf = JsonEncodedText.Encode("edtf");
        public static readonly JsonEncodedText End = JsonEncodedText.Encode("end");
        public static readonly JsonEncodedText Entities = JsonEncodedText.Encode("entities");
        public static readonly JsonEncodedText Entity = JsonEncodedText.Encode("entity");
        public static readonly JsonEncodedText Events = JsonEncodedText.Encode("events");
        public static readonly JsonEncodedText Expression = JsonEncodedText.Encode("expression");
        public static readonly JsonEncodedText Expressions = JsonEncodedText.Encode("expressions");
        public static readonly JsonEncodedText Facts = JsonEncodedText.Encode("facts");
        public static readonly JsonEncodedText Fields = JsonEncodedText.Encode("fields");
        public static readonly JsonEncodedText First = JsonEncodedText.Encode("first");
        public static readonly JsonEncodedText Flag = JsonEncodedText.Encode("flag");
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        public static readonly JsonEncodedText OfEvent = JsonEncodedText.Encode("key");
        public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
        public static readonly JsonEncodedText Language = JsonEncodedText.Encode("language");
        public static readonly JsonEncodedText Last = JsonEncodedText.Encode("last");
        public static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
        public static readonly JsonEncodedText Mentions = JsonEncodedText.Encode("mentions");
        public static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
        public static readonly JsonEncodedText Modifier = JsonEncodedText.Encode("modifier");
        public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
        public static readonly JsonEncodedText Number = JsonEncodedText.Encode("number");
        public static readonly JsonEncodedText Outlet = JsonEncodedText.Encode("outlet");
        public static readonly JsonEncodedText Parent = JsonEncodedText.Encode("parent");
        public static readonly JsonEncodedText PartOfDay = JsonEncodedText.Encode("partOfDay");
        public static readonly JsonEncodedText Participants = JsonEncodedText.Encode("participants");
        public static readonly JsonEncodedText Path = JsonEncodedText.Encode("path");
        public static readonly JsonEncodedText Precision = JsonEncodedText.Encode("precision");
        public static readonly JsonEncodedText Published = JsonEncodedText.Encode("published");
        public static readonly JsonEncodedText PublishedBasis = JsonEncodedText.Encode("publishedBasis");
        public static readonly JsonEncodedText Quotes = JsonEncodedText.Encode("quotes");
        public static readonly JsonEncodedText Rights = JsonEncodedText.Encode("rights");
        public static readonly JsonEncodedText Role = JsonEncodedText.Encode("role");
        public static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
        public static readonly JsonEncodedText Sentence = JsonEncodedText.Encode("sentence");
        public static readonly JsonEncodedText Sentences = JsonEncodedText.Encode("sentences");
        public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
        public static readonly JsonEncodedText Speaker = JsonEncodedText.Encode("speaker");
        public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
        public static readonly JsonEncodedText Tags = JsonEncodedText.Encode("tags");
        public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
        public static readonly JsonEncodedText Time = JsonEncodedText.Encode("time");
        public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
        public static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
        public static readonly JsonEncodedText Url = JsonEncodedText.Encode("url");
        public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
        public static readonly JsonEncodedText Version = JsonEncodedText.Encode("version");
        public static readonly JsonEncodedText Via = JsonEncodedText.Encode("via");
        public static readonly JsonEncodedText When = JsonEncodedText.Encode("when");
    }

    /// <summary>The words for the values of each enumeration, in the order of the values.</summary>
    private static class Word
    {
        public static readonly JsonEncodedText[] AttributionBases = Of(typeof(AttributionBasis));
        public static readonly JsonEncodedText[] BlockKinds = Of(typeof(BlockKind));
        public static readonly JsonEncodedText[] DatePrecisions = Of(typeof(DatePrecision));
        public static readonly JsonEncodedText[] DateResolutions = Of(typeof(DateResolution));
        public static readonly JsonEncodedText[] EntityKinds = Of(typeof(EntityKind));
        public static readonly JsonEncodedText[] FactBases = Of(typeof(FactBasis));
        public static readonly JsonEncodedText[] FactKinds = Of(typeof(FactKind));
        public static readonly JsonEncodedText[] PartsOfDay = Of(typeof(PartOfDay));
        public static readonly JsonEncodedText[] PublicationDateSources = Of(typeof(PublicationDateSource));
        public static readonly JsonEncodedText[] QuoteKinds = Of(typeof(QuoteKind));
        public static readonly JsonEncodedText[] SpeechActs = Of(typeof(SpeechAct));
        public static readonly JsonEncodedText[] TimexAnchors = Of(typeof(TimexAnchor));
        public static readonly JsonEncodedText[] TimexModifiers = Of(typeof(TimexModifier));
        public static readonly JsonEncodedText[] TimexTypes = Of(typeof(TimexType));

        private static JsonEncodedText[] Of(Type type) =>
            Array.ConvertAll(Enum.GetNames(type), name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)));
    }
}
