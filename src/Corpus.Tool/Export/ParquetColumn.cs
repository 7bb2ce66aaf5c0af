using Parquet;
using Parquet.Schema;

namespace Corpus.Tool.Export;

/// <summary>A column of a Parquet file: its field, and the value that it has of a row.</summary>
internal abstract class ParquetColumn<TRow>
{
    public abstract Field Field { get; }

    public abstract Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows);

    public static ParquetColumn<TRow> Text(string name, Func<TRow, string?> value) => new TextColumn(name, value);

    public static ParquetColumn<TRow> Texts(string name, Func<TRow, IEnumerable<string>> values) =>
        new ListColumn<ReadOnlyMemory<char>>(name, typeof(string), row => values(row).Select(text => text.AsMemory()));

    public static ParquetColumn<TRow> Numbers(string name, Func<TRow, IEnumerable<int>> values) =>
        new ListColumn<int>(name, typeof(int), values);

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

    /// <summary>A list, which has a level for whether the list is there, whether it has an item, and whether the item is there.</summary>
    private sealed class ListColumn<T> : ParquetColumn<TRow>
        where T : struct
    {
        private const int Empty = 1;
        private const int Present = 3;

        private readonly ListField _field;
        private readonly Func<TRow, IEnumerable<T>> _values;

        public ListColumn(string name, Type type, Func<TRow, IEnumerable<T>> values) =>
            (_field, _values) = (new ListField(name, new DataField("element", type, isNullable: true)), values);

        public override Field Field => _field;

        public override async Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows)
        {
            var (items, definitions, repetitions) = (new List<T>(), new List<int>(), new List<int>());
            foreach (var row in rows)
            {
                var before = items.Count;
                foreach (var item in _values(row))
                {
                    definitions.Add(Present);
                    repetitions.Add(items.Count > before ? 1 : 0);
                    items.Add(item);
                }

                if (items.Count > before)
                    continue;
                definitions.Add(Empty);
                repetitions.Add(0);
            }

            await group
                .WriteAllPartsAsync<T>(
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
