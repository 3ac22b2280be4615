namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// The group that the rows of a node belong to, where the grouping keys are the node's own properties: they are read
/// once a node, and not once a row. Numbers are kept in pages, since a query may touch few nodes of many.
/// </summary>
internal sealed class NodeGroups(MemoryAccount account)
{
    private const int PageBits = 10;
    private const int PageSize = 1 << PageBits;

    private int[]?[] _pages = [];

    /// <summary>The place of a node's group number plus one; 0 while it is not known.</summary>
    public ref int Find(long node)
    {
        var number = (int)(node >> PageBits);
        if (number >= _pages.Length)
        {
            var length = Math.Max(number + 1, _pages.Length * 2);
            account.Add(sizeof(long) * (length - _pages.Length));
            Array.Resize(ref _pages, length);
        }

        return ref (_pages[number] ??= NewPage())[(int)node & (PageSize - 1)];
    }

    public void Clear() => _pages = [];

    private int[] NewPage()
    {
        account.Add(sizeof(int) * PageSize);
        return new int[PageSize];
    }
}
