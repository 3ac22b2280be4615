namespace ActorGraph.Cypher.Storage.Codecs;

/// <summary>
/// Reads the relationships in a node's row: for each kind, in ascending order, its number, the length of its entries in
/// bytes, the first relationship's number, and the entries. Without entries (length 0) those of the kind stand in blocks
/// of their own, as a hub's do.
/// </summary>
internal ref struct AdjacencyReader(ReadOnlySpan<byte> adjacency)
{
    private readonly ReadOnlySpan<byte> _adjacency = adjacency;
    private int _next;

    /// <summary>Type and direction, as <see cref="AdjacentEntry.KindOf"/> gives it.</summary>
    public int Kind { get; private set; }

    /// <summary>The number that the entries' own are added to.</summary>
    public long First { get; private set; }

    /// <summary>Where the entries start.</summary>
    public int Start { get; private set; }

    /// <summary>Where they end.</summary>
    public readonly int End => _next;

    /// <summary>Whether the entries are in blocks of their own.</summary>
    public readonly bool IsSpilled => Start == _next;

    public readonly ReadOnlySpan<byte> Entries => _adjacency[Start.._next];

    /// <summary>Goes to the next kind.</summary>
    public bool MoveNext()
    {
        if (_next >= _adjacency.Length)
        {
            return false;
        }

        var reader = new ByteReader(_adjacency[_next..]);
        Kind = (int)reader.Varint();
        var length = reader.Count();
        First = length == 0 ? 0 : reader.Varint();
        Start = _next + reader.Position;
        reader.Skip(length);
        _next = Start + length;
        return true;
    }
}
