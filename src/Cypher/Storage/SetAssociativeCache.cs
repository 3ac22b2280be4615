namespace ActorGraph.Cypher.Storage;

/// <summary>
/// What was found for keys lately. A key may lie in any place of its set, which is a few places beside each other, so that
/// a look costs one or two accesses to memory; the cache grows while keys keep driving each other out.
/// </summary>
/// <typeparam name="TKey">Its hash code's lowest bits are the place that is tried first.</typeparam>
/// <typeparam name="TValue">What is kept; the default value is nothing, and takes no place.</typeparam>
internal sealed class SetAssociativeCache<TKey, TValue>
    where TKey : struct, IEquatable<TKey>
{
    private const int SmallestSize = 1024;
    private const int SetSize = 4;

    private Entry[] _entries = new Entry[SmallestSize];
    private int _greatestSize;
    private int _replaced;
    private bool _used;

    /// <param name="greatestSize">How many places there may be at most, a power of two.</param>
    public SetAssociativeCache(int greatestSize) => _greatestSize = greatestSize;

    /// <summary>How many places there may be at most, a power of two; what has more already is emptied.</summary>
    public int GreatestSize
    {
        get => _greatestSize;
        set
        {
            _greatestSize = value;
            if (_entries.Length > value)
            {
                _entries = new Entry[SmallestSize];
                _replaced = 0;
            }
        }
    }

    /// <summary>What is kept for a key, or nothing.</summary>
    public TValue? Find(TKey key)
    {
        var entries = _entries;
        var place = key.GetHashCode() & (entries.Length - 1);
        for (var way = 0; way < SetSize; way++)
        {
            ref var entry = ref entries[place ^ way];
            if (entry.Key.Equals(key) && entry.IsUsed)
            {
                return entry.Value;
            }
        }

        return default;
    }

    public void Set(TKey key, TValue value)
    {
        _used = true;
        while (!TrySet(new(key, value)))
        {
            if (++_replaced <= _entries.Length >> 4 || _entries.Length >= _greatestSize)
            {
                Replace(new(key, value));
                return;
            }

            Grow();
        }
    }

    public void Remove(TKey key)
    {
        var place = Place(key);
        for (var way = 0; way < SetSize; way++)
        {
            ref var entry = ref _entries[place ^ way];
            if (entry.Key.Equals(key))
            {
                entry = default;
            }
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

    private int Place(TKey key) => key.GetHashCode() & (_entries.Length - 1);

    /// <summary>Takes the place that the key has already, or else a free one; false when there is none.</summary>
    private bool TrySet(in Entry added)
    {
        var place = Place(added.Key);
        var free = -1;
        for (var way = SetSize - 1; way >= 0; way--)
        {
            ref var entry = ref _entries[place ^ way];
            if (!entry.IsUsed)
            {
                free = place ^ way;
            }
            else if (entry.Key.Equals(added.Key))
            {
                entry = added;
                return true;
            }
        }

        if (free >= 0)
        {
            _entries[free] = added;
        }

        return free >= 0;
    }

    /// <summary>Drives out another key: each time that of another place.</summary>
    private void Replace(in Entry added) => _entries[Place(added.Key) ^ (_replaced & (SetSize - 1))] = added;

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 2];
        _replaced = 0;
        foreach (var entry in old)
        {
            // A larger set's keys come from one smaller set, so that there is room for all.
            _ = entry.IsUsed && TrySet(entry);
        }
    }

    private readonly record struct Entry(TKey Key, TValue Value)
    {
        public bool IsUsed => !EqualityComparer<TValue>.Default.Equals(Value, default);
    }
}
