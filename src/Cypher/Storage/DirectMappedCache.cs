namespace ActorGraph.Cypher.Storage;

/// <summary>
/// What was found for keys lately. A place holds one key, so that a look costs one access to memory; the cache grows
/// while keys keep driving each other out.
/// </summary>
/// <typeparam name="TKey">Its hash code's lowest bits are the place.</typeparam>
/// <typeparam name="TValue">What is kept; the default value is nothing.</typeparam>
internal sealed class DirectMappedCache<TKey, TValue>
    where TKey : struct, IEquatable<TKey>
{
    private const int SmallestSize = 1024;
    private const int GreatestSize = 1 << 18;

    private Entry[] _entries = new Entry[SmallestSize];
    private int _replaced;
    private bool _used;

    /// <summary>What is kept for a key, or nothing.</summary>
    public TValue? Find(TKey key)
    {
        var entries = _entries;
        ref var entry = ref entries[key.GetHashCode() & (entries.Length - 1)];
        return entry.IsUsed && entry.Key.Equals(key) ? entry.Value : default;
    }

    public void Set(TKey key, TValue value)
    {
        ref var entry = ref Place(key);
        if (entry.IsUsed && !entry.Key.Equals(key) && ++_replaced > _entries.Length >> 2 && _entries.Length < GreatestSize)
        {
            Grow();
            entry = ref Place(key);
        }

        entry = new(true, key, value);
        _used = true;
    }

    public void Remove(TKey key)
    {
        ref var entry = ref Place(key);
        if (entry.Key.Equals(key))
        {
            entry = default;
        }
    }

    public void Clear()
    {
        if (_used)
        {
            Array.Clear(_entries);
            _used = false;
        }

        _replaced = 0;
    }

    private ref Entry Place(TKey key) => ref _entries[key.GetHashCode() & (_entries.Length - 1)];

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 4];
        _replaced = 0;
        foreach (var entry in old)
        {
            if (entry.IsUsed)
            {
                Place(entry.Key) = entry;
            }
        }
    }

    private readonly record struct Entry(bool IsUsed, TKey Key, TValue Value);
}
