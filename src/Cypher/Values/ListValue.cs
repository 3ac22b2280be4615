namespace ActorGraph.Cypher.Values;

/// <summary>An immutable list. Callers that build one hand over the array and keep no reference to it.</summary>
internal sealed class ListValue(Value[] items)
{
    public static readonly ListValue Empty = new([]);

    private long _extent;

    public int Count => items.Length;

    public ReadOnlySpan<Value> Items => items;

    /// <summary>How large it is.</summary>
    public Extent Extent => Extent.OfItems(items, 0, ref _extent);

    public Value this[int index] => items[index];

    /// <summary>Items from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive), both within bounds.</summary>
    public ListValue Slice(int start, int end) => start >= end ? Empty : new ListValue(items[start..end]);

    public ListValue Concat(ListValue other) => new([.. items, .. other.Items]);
}
