using System.Collections;
using System.Runtime.CompilerServices;

namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>An immutable list that is equal to another one when their elements are equal, one by one.</summary>
[CollectionBuilder(typeof(SyntaxLists), nameof(SyntaxLists.Create))]
internal sealed class SyntaxList<T>(T[] items) : IReadOnlyList<T>, IEquatable<SyntaxList<T>>
{
    private readonly T[] _items = items;

    /// <summary>The list without elements.</summary>
    public static SyntaxList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(SyntaxList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SyntaxList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
