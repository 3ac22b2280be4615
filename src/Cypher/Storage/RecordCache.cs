namespace ActorGraph.Cypher.Storage;

/// <summary>
/// The records read lately: a row often reads several properties of one node, and many rows the same hub. A place holds
/// one record; the cache grows while a query keeps driving out what it reads.
/// </summary>
internal sealed class RecordCache
{
    private const int SmallestSize = 1024;
    private const int GreatestSize = 1 << 18;

    private long[] _ids = new long[SmallestSize];
    private byte[]?[] _records = new byte[]?[SmallestSize];
    private int _replaced;
    private bool _used;

    public byte[]? Find(long id)
    {
        var place = (int)(id & (_ids.Length - 1));
        return _ids[place] == id ? _records[place] : null;
    }

    public void Set(long id, byte[]? record)
    {
        var place = (int)(id & (_ids.Length - 1));
        if (_records[place] is not null && _ids[place] != id && ++_replaced > _ids.Length && _ids.Length < GreatestSize)
        {
            Grow();
            place = (int)(id & (_ids.Length - 1));
        }

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

        _replaced = 0;
    }

    private void Grow()
    {
        var (ids, records) = (_ids, _records);
        _ids = new long[ids.Length * 4];
        _records = new byte[]?[ids.Length * 4];
        _replaced = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            var place = (int)(ids[i] & (_ids.Length - 1));
            _ids[place] = ids[i];
            _records[place] = records[i];
        }
    }
}
