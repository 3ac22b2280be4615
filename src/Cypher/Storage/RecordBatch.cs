using System.Runtime.InteropServices;
using ActorGraph.Cypher.Storage.Codecs;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// Records of new relationships that their table does not have yet. SQLite inserts many in one statement in half of the
/// time that it takes for as many statements.
/// </summary>
internal sealed class RecordBatch
{
    /// <summary>How many records one statement inserts.</summary>
    public const int StatementSize = 32;

    private readonly ByteWriter _bytes = new();
    private readonly List<int> _ends = [];

    public int Count => _ends.Count;

    /// <summary>The length of all records in bytes.</summary>
    public int Length => _bytes.Length;

    public void Add(ReadOnlySpan<byte> record)
    {
        _bytes.Bytes(record);
        _ends.Add(_bytes.Length);
    }

    public void Clear()
    {
        _bytes.Clear();
        _ends.Clear();
    }

    /// <summary>Inserts all after the greatest number that the table has.</summary>
    public void Write(StoreSession session)
    {
        var ends = CollectionsMarshal.AsSpan(_ends);
        var start = 0;
        for (; ends.Length >= StatementSize; ends = ends[StatementSize..])
        {
            session.AppendRelationships.RunAll(_bytes.Written, start, ends[..StatementSize]);
            start = ends[StatementSize - 1];
            session.Connection.LetOwnerAsk();
        }

        foreach (var end in ends)
        {
            session.AppendRelationship.Run(_bytes.Written[start..end]);
            start = end;
        }

        Clear();
    }
}
