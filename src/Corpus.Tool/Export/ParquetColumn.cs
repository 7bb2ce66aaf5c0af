using Parquet;
using Parquet.Schema;

namespace Corpus.Tool.Export;

/// <summary>A column of a Parquet file: its field, and the value that it has of a row.</summary>
internal abstract class ParquetColumn<TRow>
{
    public abstract Field Field { get; }

    public abstract Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows);

    public static ParquetColumn<TRow> Text(string name, Func<TRow, string?> value) => new TextColumn(name, value);

    public static ParquetColumn<TRow> Texts(string name, Func<TRow, IEnumerable<string>> values) => new TextsColumn(name, values);

    public static ParquetColumn<TRow> Value<T>(string name, Func<TRow, T?> value)
        where T : struct => new ValueColumn<T>(name, value);

    private sealed class TextColumn(string name, Func<TRow, string?> value) : ParquetColumn<TRow>
    {
        private readonly DataField _field = new(name, typeof(string), isNullable: true);

        public override Field Field => _field;

        public override Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows) =>
            group.WriteAsync(_field, (string?[])[.. rows.Select(value)]!);
    }

    private sealed class ValueColumn<T>(string name, Func<TRow, T?> value) : ParquetColumn<TRow>
        where T : struct
    {
        private readonly DataField _field = new DataField<T>(name, nullable: true);

        public override Field Field => _field;

        public override async Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows) =>
            await group.WriteAsync<T>(_field, (T?[])[.. rows.Select(value)]).ConfigureAwait(false);
    }

    /// <summary>A list of texts, which has a level for whether the list is there, whether it has an item, and whether the item is there.</summary>
    private sealed class TextsColumn : ParquetColumn<TRow>
    {
        private const int Empty = 1;
        private const int Present = 3;

        private readonly DataField _item = new("element", typeof(string), isNullable: true);
        private readonly ListField _field;
        private readonly Func<TRow, IEnumerable<string>> _values;

        public TextsColumn(string name, Func<TRow, IEnumerable<string>> values) => (_field, _values) = (new ListField(name, _item), values);

        public override Field Field => _field;

        public override async Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows)
        {
            var (items, definitions, repetitions) = (new List<ReadOnlyMemory<char>>(), new List<int>(), new List<int>());
            foreach (var row in rows)
            {
                var before = items.Count;
                foreach (var item in _values(row))
                {
                    definitions.Add(Present);
                    repetitions.Add(items.Count > before ? 1 : 0);
                    items.Add(item.AsMemory());
                }

                if (items.Count > before)
                    continue;
                definitions.Add(Empty);
                repetitions.Add(0);
            }

            await group
                .WriteAllPartsAsync<ReadOnlyMemory<char>>(
                    (DataField)_field.Item,
                    items.ToArray(),
                    definitions.ToArray(),
                    repetitions.ToArray(),
                    CancellationToken.None
                )
                .ConfigureAwait(false);
        }
    }
}
