using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>Which properties entities of one sort have, of which types, and how many have them.</summary>
internal sealed class PropertyUsage
{
    private readonly Dictionary<int, (long Count, SortedSet<string> Types)> _keys = [];
    private long _entities;

    public void Add(IEnumerable<StoredProperty> properties)
    {
        _entities++;
        foreach (var property in properties)
        {
            var (count, types) = _keys.GetValueOrDefault(property.Key, (0, new(StringComparer.Ordinal)));
            types.Add(TypeName(property.Value));
            _keys[property.Key] = (count + 1, types);
        }
    }

    /// <summary>A row a property; one without name where entities have none, and no row without entities.</summary>
    public IEnumerable<(Value Name, Value Types, Value Mandatory)> Rows(StoreTransaction store)
    {
        if (_keys.Count == 0)
        {
            return _entities == 0 ? [] : [(Value.Null, Value.Null, false)];
        }

        return _keys.Select(entry => (
            Value.String(store.Tokens.Name(TokenKind.PropertyKey, entry.Key)),
            Value.List([.. entry.Value.Types.Select(Value.String)]),
            Value.Boolean(entry.Value.Count == _entities)));
    }

    /// <summary>Types as Neo4j's procedures name them: Long, String, StringArray.</summary>
    private static string TypeName(Value value) => value.Kind switch
    {
        ValueKind.Integer => "Long",
        ValueKind.Float => "Double",
        ValueKind.List when value.AsList.Count == 0 => "StringArray",
        ValueKind.List => TypeName(value.AsList[0]) + "Array",
        var kind => kind.ToString(),
    };
}
