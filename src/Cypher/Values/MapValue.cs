namespace ActorGraph.Cypher.Values;

/// <summary>An immutable map that keeps the order in which its keys were written. A key occurs once.</summary>
internal sealed class MapValue
{
    // Most maps are small: a scan over their keys beats hashing, and needs no table.
    private const int ScanLimit = 8;

    // Whether a key is the same object is seen faster still.
    private const int IdentityLimit = 32;

    public static readonly MapValue Empty = new([], []);

    private readonly string[] _keys;
    private readonly Value[] _values;
    private Dictionary<string, int>? _positions;
    private long _extent;

    public MapValue(string[] keys, Value[] values)
    {
        _keys = keys;
        _values = values;
    }

    public int Count => _keys.Length;

    public ReadOnlySpan<string> Keys => _keys;

    public ReadOnlySpan<Value> Values => _values;

    /// <summary>How large it is; the keys are shared with other maps.</summary>
    public Extent Extent => Extent.OfItems(_values, 8 * _keys.Length, ref _extent);

    public static MapValue From(IEnumerable<KeyValuePair<string, Value>> entries)
    {
        var builder = new MapBuilder();
        foreach (var (key, value) in entries)
        {
            builder.Set(key, value);
        }

        return builder.Build();
    }

    /// <summary>The value of a key, or null when the map has no such key.</summary>
    public Value Get(string key) => TryGet(key, out var value) ? value : Value.Null;

    public bool TryGet(string key, out Value value)
    {
        var index = IndexOf(key);
        value = index < 0 ? Value.Null : _values[index];
        return index >= 0;
    }

    private int IndexOf(string key)
    {
        var few = _keys.AsSpan(0, Math.Min(_keys.Length, IdentityLimit));
        for (var i = 0; i < few.Length; i++)
        {
            if (ReferenceEquals(few[i], key))
            {
                return i;
            }
        }

        if (_keys.Length > ScanLimit)
        {
            return Positions().TryGetValue(key, out var position) ? position : -1;
        }

        for (var i = 0; i < _keys.Length; i++)
        {
            if (string.Equals(_keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Positions()
    {
        if (_positions is { } known)
        {
            return known;
        }

        var positions = new Dictionary<string, int>(_keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < _keys.Length; i++)
        {
            positions[_keys[i]] = i;
        }

        return _positions = positions;
    }
}
