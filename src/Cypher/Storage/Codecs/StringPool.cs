using System.Text;

namespace ActorGraph.Cypher.Storage.Codecs;

/// <summary>
/// Gives short strings that were read lately without making them again: a property such as a status has few values,
/// and a query may read it a million times. A place holds one string; the pool grows while strings drive each other out.
/// </summary>
internal sealed class StringPool
{
    private const int SmallestSize = 2048;
    private const int GreatestSize = 1 << 16;
    private const int MaximumLength = 40;

    private Entry[] _entries = new Entry[SmallestSize];
    private int _replaced;

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaximumLength)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        var hash = Hash(utf8);
        ref var entry = ref _entries[hash & (_entries.Length - 1)];
        if (entry.Bytes is { } known && utf8.SequenceEqual(known))
        {
            return entry.Text;
        }

        if (entry.Bytes is not null && ++_replaced > _entries.Length && _entries.Length < GreatestSize)
        {
            Grow();
            entry = ref _entries[hash & (_entries.Length - 1)];
        }

        entry = new(hash, utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        return entry.Text;
    }

    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = (uint)bytes.Length;
        foreach (var value in bytes)
        {
            hash = (hash * 31) + value;
        }

        return (int)(hash ^ (hash >> 16));
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 4];
        _replaced = 0;
        foreach (var entry in old)
        {
            if (entry.Bytes is not null)
            {
                _entries[entry.Hash & (_entries.Length - 1)] = entry;
            }
        }
    }

    private readonly record struct Entry(int Hash, byte[] Bytes, string Text);
}
