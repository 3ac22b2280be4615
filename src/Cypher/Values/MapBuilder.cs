namespace ActorGraph.Cypher.Values;

/// <summary>Collects the entries of a map; a key written twice keeps its first place and its last value.</summary>
internal sealed class MapBuilder
{
    private readonly List<string> _keys = [];
    private readonly List<Value> _values = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public void Set(string key, Value value)
    {
        if (_positions.TryGetValue(key, out var position))
        {
            _values[position] = value;
            return;
        }

        _positions.Add(key, _keys.Count);
        _keys.Add(key);
        _values.Add(value);
    }

    public void SetAll(MapValue map)
    {
        for (var i = 0; i < map.Count; i++)
        {
            Set(map.Keys[i], map.Values[i]);
        }
    }

    public MapValue Build() => new(_keys.ToArray(), _values.ToArray());
}
