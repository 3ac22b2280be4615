using ActorGraph.Cypher.Storage.Codecs;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// Records of new relationships that their table does not have yet. SQLite inserts many in one statement in half of the
/// time that it takes for as many statements.
/// </summary>
internal sealed class RecordBatch
{
    /// <summary>How many records one statement inserts.</summary>
    public const int Size = 32;

    private readonly ByteWriter _bytes = new();
    private readonly int[] _ends = new int[Size];
    private int _count;

    public bool IsFull => _count == Size;

    public void Add(ReadOnlySpan<byte> record)
    {
        _bytes.Bytes(record);
        _ends[_count++] = _bytes.Length;
    }

    public void Clear()
    {
        _bytes.Clear();
        _count = 0;
    }

    /// <summary>Inserts all after the greatest number that the table has.</summary>
    public void Write(StoreSession session)
    {
        if (_count == 0)
        {
            return;
        }

        var ends = _ends.AsSpan(0, _count);
        if (IsFull)
        {
            session.AppendRelationships.RunAll(_bytes.Written, ends);
        }
        else
        {
            var start = 0;
            foreach (var end in ends)
            {
                session.AppendRelationship.Run(_bytes.Written[start..end]);
                start = end;
            }
        }

        Clear();
    }
}
