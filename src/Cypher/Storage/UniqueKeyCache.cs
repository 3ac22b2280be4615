using System.Buffers.Binary;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// The entities that unique indexes gave for keys lately: a loader asks for the same actors again and again. A place
/// holds one key; the cache grows while keys drive each other out.
/// </summary>
internal sealed class UniqueKeyCache
{
    private const int SmallestSize = 1024;
    private const int GreatestSize = 1 << 18;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private Entry[] _entries = new Entry[SmallestSize];
    private int _replaced;
    private bool _used;

    /// <summary>The entity that a rule's index has under a key; 0 when it is not remembered.</summary>
    public long Find(long rule, ReadOnlySpan<byte> key)
    {
        ref var entry = ref _entries[Place(rule, key, _entries.Length)];
        return entry.Key is not null && entry.Rule == rule && key.SequenceEqual(entry.Key) ? entry.Entity : 0;
    }

    public void Set(long rule, ReadOnlySpan<byte> key, long entity)
    {
        var place = Place(rule, key, _entries.Length);
        if (_entries[place].Key is not null && ++_replaced > _entries.Length >> 2 && _entries.Length < GreatestSize)
        {
            Grow();
            place = Place(rule, key, _entries.Length);
        }

        _entries[place] = new(rule, key.ToArray(), entity);
        _used = true;
    }

    public void Remove(long rule, ReadOnlySpan<byte> key) => _entries[Place(rule, key, _entries.Length)] = default;

    public void Clear()
    {
        if (_used)
        {
            Array.Clear(_entries);
            _used = false;
        }

        _replaced = 0;
    }

    private static int Place(long rule, ReadOnlySpan<byte> key, int size)
    {
        var hash = (ulong)rule + (ulong)key.Length;
        while (key.Length >= sizeof(ulong))
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(key)) * Multiplier;
            hash ^= hash >> 32;
            key = key[sizeof(ulong)..];
        }

        foreach (var value in key)
        {
            hash = (hash ^ value) * Multiplier;
        }

        return (int)(hash >> 32) & (size - 1);
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 4];
        _replaced = 0;
        foreach (var entry in old)
        {
            if (entry.Key is not null)
            {
                _entries[Place(entry.Rule, entry.Key, _entries.Length)] = entry;
            }
        }
    }

    private readonly record struct Entry(long Rule, byte[] Key, long Entity);
}
