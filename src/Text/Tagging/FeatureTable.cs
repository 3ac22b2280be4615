using System.Numerics;

namespace ActorGraph.Text.Tagging;

/// <summary>Finds the embedding row of a feature key. Immutable: safe on any thread.</summary>
internal sealed class FeatureTable
{
    /// <summary>The row of every form that has none of its own.</summary>
    public const int UnknownForm = 0;

    /// <summary>The row added to the first word of a sentence.</summary>
    public const int SentenceStart = 1;

    /// <summary>
    /// The row of the first treebank; the next ones follow. Analysis uses the first one's conventions.
    /// </summary>
    public const int FirstTreebank = 2;

    /// <summary>How many treebanks there may be.</summary>
    public const int Treebanks = 6;

    /// <summary>The row of the first key.</summary>
    public const int FirstKey = FirstTreebank + Treebanks;

    private readonly uint[] _slots;
    private readonly int[] _rows;
    private readonly int _mask;

    /// <summary>Makes a table in which the keys have the rows from <see cref="FirstKey"/> on.</summary>
    public FeatureTable(uint[] keys)
    {
        Keys = keys;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _mask = size - 1;
        _slots = new uint[size];
        _rows = new int[size];
        foreach (var (index, key) in keys.Index())
        {
            var slot = Slot(key);
            while (_rows[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = key;
            _rows[slot] = FirstKey + index;
        }
    }

    /// <summary>The keys in the order of their rows.</summary>
    public uint[] Keys { get; }

    /// <summary>The number of rows of the embedding table.</summary>
    public int RowCount => FirstKey + Keys.Length;

    /// <summary>The row of a key, or -1.</summary>
    public int Find(uint key)
    {
        for (var slot = Slot(key); ; slot = (slot + 1) & _mask)
        {
            if (_rows[slot] == 0)
            {
                return -1;
            }

            if (_slots[slot] == key)
            {
                return _rows[slot];
            }
        }
    }

    /// <summary>
    /// Turns keys into rows: the form's first, or <see cref="UnknownForm"/>; keys without a row are left out.
    /// </summary>
    /// <param name="keys">The keys that <see cref="WordFeatures"/> gave.</param>
    /// <param name="rows">Receives the rows: as much room as there are keys.</param>
    /// <returns>How many rows were written.</returns>
    public int FindRows(ReadOnlySpan<uint> keys, Span<int> rows)
    {
        var count = 0;
        rows[count++] = Math.Max(Find(keys[0]), UnknownForm);
        foreach (var key in keys[1..])
        {
            var row = Find(key);
            if (row >= 0)
            {
                rows[count++] = row;
            }
        }

        return count;
    }

    private int Slot(uint key) => (int)((key * 2654435761u) >> 7) & _mask;
}
