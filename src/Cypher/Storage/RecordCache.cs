namespace ActorGraph.Cypher.Storage;

/// <summary>
/// The records read lately: a row often reads several properties of one node, and many rows the same hub. A place holds
/// one record; the cache grows while a query keeps driving out what it reads.
/// </summary>
internal sealed class RecordCache<T>
    where T : class
{
    private const int SmallestSize = 1024;
    private const int GreatestSize = 1 << 18;

    private long[] _ids = new long[SmallestSize];
    private T?[] _records = new T?[SmallestSize];
    private int _replaced;
    private bool _used;

    public T? Find(long id)
    {
        var ids = _ids;
        var place = (int)id & (ids.Length - 1);
        return ids[place] == id ? _records[place] : null;
    }

    public void Set(long id, T? record)
    {
        var place = (int)id & (_ids.Length - 1);
        if (_records[place] is not null && _ids[place] != id && ++_replaced > _ids.Length >> 2 && _ids.Length < GreatestSize)
        {
            Grow();
            place = (int)id & (_ids.Length - 1);
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
        _records = new T?[ids.Length * 4];
        _replaced = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            var place = (int)ids[i] & (_ids.Length - 1);
            _ids[place] = ids[i];
            _records[place] = records[i];
        }
    }
}
