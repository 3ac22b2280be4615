using System.Text;

namespace ActorGraph.Cypher.Storage.Codecs;

/// <summary>
/// Gives short strings that were read lately without making them again: a property such as a status has few values,
/// and a query may read it a million times.
/// </summary>
internal sealed class StringPool
{
    private const int Size = 2048;
    private const int MaximumLength = 40;

    private readonly string?[] _texts = new string?[Size];
    private readonly byte[]?[] _bytes = new byte[]?[Size];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaximumLength)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        var place = Hash(utf8) & (Size - 1);
        if (_bytes[place] is { } known && utf8.SequenceEqual(known))
        {
            return _texts[place]!;
        }

        var text = Encoding.UTF8.GetString(utf8);
        _bytes[place] = utf8.ToArray();
        return _texts[place] = text;
    }

    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = (uint)bytes.Length;
        foreach (var value in bytes)
        {
            hash = (hash * 31) + value;
        }

        return (int)(hash ^ (hash >> 11));
    }
}
