namespace Corpus.Data;

/// <summary>A row of quotations, but for the parts that are read when they are touched.</summary>
internal readonly ref struct QuoteRow
{
    public QuoteRow(ReadOnlySpan<byte> row)
    {
        var reader = new RowReader(row);
        Span = reader.NextSpan();
        Kind = (QuoteKind)reader.Next(Layout.Code);
        Basis = (SourceBasis)reader.Next(Layout.Code);
        Speaker = reader.Next(Layout.Count) - 1;
        UnnamedSpeaker = reader.Next(Layout.Name);
        Parts = row.Slice(PartsAt, 4 * Layout.Span);
        reader = new RowReader(row[(PartsAt + (4 * Layout.Span))..]);
        Continues = reader.NextOptional(Layout.Count);
        Parent = reader.NextOptional(Layout.Count);
        Rule = reader.Next(Layout.Name);
    }

    private const int PartsAt = Layout.Span + Layout.Code + Layout.Code + Layout.Count + Layout.Name;

    public TextSpan Span { get; }

    public QuoteKind Kind { get; }

    public SourceBasis Basis { get; }

    /// <summary>The number of an entity of the article, or -1.</summary>
    public int Speaker { get; }

    public int UnnamedSpeaker { get; }

    public ReadOnlySpan<byte> Parts { get; }

    public int? Continues { get; }

    public int? Parent { get; }

    public int Rule { get; }

    public TextSpan? Part(QuotePart part) => new RowReader(Parts[((int)part * Layout.Span)..]).NextOptionalSpan();
}

/// <summary>The parts of a quotation that may be missing, in the order of the row.</summary>
internal enum QuotePart
{
    Source,
    Cue,
    Via,
    Addressee,
}

internal readonly ref struct EventRow
{
    public EventRow(ReadOnlySpan<byte> row)
    {
        var reader = new RowReader(row);
        Sentence = reader.NextSpan();
        Clause = reader.NextSpan();
        Expression = reader.Next(Layout.Count);
        When = reader.NextWhen()!.Value;
        Basis = (DateBasis)reader.Next(Layout.Code);
        Key = reader.Next(Layout.Name);
        FirstParticipant = reader.Next(Layout.Count);
        ParticipantCount = reader.Next(Layout.Count);
    }

    public TextSpan Sentence { get; }

    public TextSpan Clause { get; }

    public int Expression { get; }

    public DateInterval When { get; }

    public DateBasis Basis { get; }

    public int Key { get; }

    public int FirstParticipant { get; }

    public int ParticipantCount { get; }
}

internal readonly struct PersonRow(
    string name, PersonKind kind, bool isDeclared, string? role, ValueList<string> aliases)
{
    public string Name { get; } = name;

    public PersonKind Kind { get; } = kind;

    public bool IsDeclared { get; } = isDeclared;

    public string? Role { get; } = role;

    public ValueList<string> Aliases { get; } = aliases;
}
