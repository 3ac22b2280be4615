namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Makes <see cref="SyntaxList{T}"/> from collection expressions.</summary>
internal static class SyntaxLists
{
    /// <summary>Copies <paramref name="items"/> into a list.</summary>
    public static SyntaxList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.Length == 0 ? SyntaxList<T>.Empty : new(items.ToArray());
}
