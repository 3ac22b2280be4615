namespace ActorGraph.Cypher.Storage;

/// <summary>The records read lately: a row often reads several properties of one node, and many rows the same hub.</summary>
internal sealed class RecordCache
{
    private const int Size = 8192;

    private readonly long[] _ids = new long[Size];
    private readonly byte[]?[] _records = new byte[]?[Size];
    private bool _used;

    public byte[]? Find(long id)
    {
        var place = (int)(id & (Size - 1));
        return _ids[place] == id ? _records[place] : null;
    }

    public void Set(long id, byte[]? record)
    {
        var place = (int)(id & (Size - 1));
        _ids[place] = id;
        _records[place] = record;
        _used = true;
    }

    public void Clear()
    {
        if (_used)
        {
            Array.Clear(_records);
            _used = false;
        }
    }
}
