namespace ActorGraph.Cypher.Storage;

/// <summary>Relationships that are to be written to adjacency, each node's and each type's together.</summary>
/// <param name="all">In the order of their numbers.</param>
internal sealed class NewRelationships(PendingRelationship[] all)
{
    private SortKey[]? _ends;
    private SortKey[]? _types;

    /// <summary>Puts them in order: most of the work that needs no store.</summary>
    public void Sort()
    {
        _ends ??= SortEnds();
        _types ??= SortTypes();
    }

    /// <summary>The nodes in order, each with its entries in the order of their kinds and numbers.</summary>
    public IEnumerable<(long Node, ReadOnlyMemory<AdjacentEntry> Entries)> ByNode() =>
        Groups(_ends ??= SortEnds(), end => all[end >> 1].EntryOf((end & 1) != 0));

    /// <summary>The types in order, each with its relationships.</summary>
    public IEnumerable<(long Type, ReadOnlyMemory<PendingRelationship> Entries)> ByType() =>
        Groups(_types ??= SortTypes(), place => all[place]);

    private SortKey[] SortEnds()
    {
        var keys = new SortKey[all.Length * 2];
        for (var i = 0; i < all.Length; i++)
        {
            var (_, type, start, end) = all[i];
            keys[2 * i] = new(start, AdjacentEntry.KindOf(type, incoming: false), 2 * i);
            keys[(2 * i) + 1] = new(end, AdjacentEntry.KindOf(type, incoming: true), (2 * i) + 1);
        }

        return RadixSort.Sort(keys);
    }

    private SortKey[] SortTypes()
    {
        var keys = new SortKey[all.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = new(all[i].Type, 0, i);
        }

        return RadixSort.Sort(keys);
    }

    /// <summary>What has the same first number, in memory that the next group takes over.</summary>
    private static IEnumerable<(long First, ReadOnlyMemory<T> Items)> Groups<T>(SortKey[] keys, Func<int, T> item)
    {
        var items = new T[16];
        for (var next = 0; next < keys.Length;)
        {
            var first = keys[next].First;
            var count = 0;
            for (; next < keys.Length && keys[next].First == first; next++)
            {
                if (count == items.Length)
                {
                    Array.Resize(ref items, count * 2);
                }

                items[count++] = item(keys[next].Place);
            }

            yield return (first, items.AsMemory(0, count));
        }
    }
}
