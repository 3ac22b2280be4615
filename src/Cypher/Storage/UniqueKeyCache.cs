using System.Runtime.InteropServices;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// The entities that unique indexes gave for keys lately: a loader asks for the same actors again and again. A place
/// holds one key, in itself, so that a look costs one access to memory; the cache grows while keys drive each other out.
/// </summary>
internal sealed class UniqueKeyCache
{
    private const int SmallestSize = 1024;
    private const int GreatestSize = 1 << 18;

    private Entry[] _entries = new Entry[SmallestSize];
    private int _replaced;
    private bool _used;

    /// <summary>The entity that a rule's index has under a key; 0 when it is not remembered.</summary>
    public long Find(long rule, ReadOnlySpan<byte> key)
    {
        if (key.Length > PackedKey.MaximumLength)
        {
            return 0;
        }

        var packed = new PackedKey(rule, key);
        ref var entry = ref _entries[packed.Place(_entries.Length)];
        return entry.Key == packed ? entry.Entity : 0;
    }

    public void Set(long rule, ReadOnlySpan<byte> key, long entity)
    {
        if (key.Length > PackedKey.MaximumLength)
        {
            return;
        }

        var packed = new PackedKey(rule, key);
        if (_entries[packed.Place(_entries.Length)].Entity != 0 && ++_replaced > _entries.Length >> 2 && _entries.Length < GreatestSize)
        {
            Grow();
        }

        _entries[packed.Place(_entries.Length)] = new(packed, entity);
        _used = true;
    }

    public void Remove(long rule, ReadOnlySpan<byte> key)
    {
        if (_used && key.Length <= PackedKey.MaximumLength)
        {
            _entries[new PackedKey(rule, key).Place(_entries.Length)] = default;
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

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 4];
        _replaced = 0;
        foreach (var entry in old)
        {
            if (entry.Entity != 0)
            {
                _entries[entry.Key.Place(_entries.Length)] = entry;
            }
        }
    }

    private readonly record struct Entry(PackedKey Key, long Entity);

    /// <summary>a rule, and a short key with its length.</summary>
    private readonly record struct PackedKey
    {
        public const int MaximumLength = 3 * sizeof(ulong);

        private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

        private readonly ulong _rule;
        private readonly ulong _first;
        private readonly ulong _second;
        private readonly ulong _third;

        public PackedKey(long rule, ReadOnlySpan<byte> key)
        {
            Span<ulong> words = stackalloc ulong[MaximumLength / sizeof(ulong)];
            words.Clear();
            key.CopyTo(MemoryMarshal.AsBytes(words));
            _rule = ((ulong)rule << 8) | (uint)key.Length;
            (_first, _second, _third) = (words[0], words[1], words[2]);
        }

        public int Place(int size)
        {
            var hash = (_rule ^ _first) * Multiplier;
            hash = ((hash ^ (hash >> 32)) ^ _second) * Multiplier;
            hash = ((hash ^ (hash >> 32)) ^ _third) * Multiplier;
            return (int)(hash >> 32) & (size - 1);
        }
    }
}
