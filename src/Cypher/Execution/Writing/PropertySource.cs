using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>
/// The properties to create an entity with: those of a map that the query writes out, or all of what an expression gives.
/// Nulls are left out.
/// </summary>
internal sealed class PropertySource
{
    private readonly TokenReference[] _keys = [];
    private readonly Evaluator[] _values = [];
    private readonly Evaluator? _whole;

    /// <summary>A map that is written out: its keys are known before it runs, and no map is made.</summary>
    public PropertySource(TokenReference[] keys, Evaluator[] values) => (_keys, _values) = (keys, values);

    /// <summary>What gives a map, or an entity whose properties are taken over.</summary>
    public PropertySource(Evaluator whole) => _whole = whole;

    /// <summary>The properties, in a list that is used again for the next entity.</summary>
    public List<StoredProperty> Read(ExecutionState state)
    {
        var properties = state.NewProperties;
        properties.Clear();
        if (_whole is null)
        {
            ReadEach(state, properties);
        }
        else if (_whole.Evaluate(state) is { IsNull: false } value)
        {
            ReadAll(state, Access.Properties(state, value), properties);
        }

        state.Counters.PropertiesSet += properties.Count;
        return properties;
    }

    /// <summary>Whether one of the values of a map is null.</summary>
    public bool HasNull(ExecutionState state)
    {
        if (_whole is not null)
        {
            return _whole.Evaluate(state) is { IsMap: true } map && AnyNull(map.AsMap.Values);
        }

        var hasNull = false;
        foreach (var value in _values)
        {
            hasNull |= value.Evaluate(state).IsNull;
        }

        return hasNull;
    }

    private void ReadEach(ExecutionState state, List<StoredProperty> properties)
    {
        long bytes = 0;
        for (var i = 0; i < _keys.Length; i++)
        {
            var value = _values[i].Evaluate(state);
            if (!value.IsNull)
            {
                bytes += Extent.OfValue(value).Bytes;
                properties.Add(new(state.RequireToken(_keys[i]), EntityWriter.Storable(_keys[i].Name, value)));
            }
        }

        state.Memory.Require(bytes);
    }

    private static void ReadAll(ExecutionState state, MapValue map, List<StoredProperty> properties)
    {
        for (var i = 0; i < map.Count; i++)
        {
            if (!map.Values[i].IsNull)
            {
                properties.Add(new(
                    state.Store.Token(Storage.TokenKind.PropertyKey, map.Keys[i]), EntityWriter.Storable(map.Keys[i], map.Values[i])));
            }
        }
    }

    private static bool AnyNull(ReadOnlySpan<Value> values)
    {
        foreach (var value in values)
        {
            if (value.IsNull)
            {
                return true;
            }
        }

        return false;
    }
}
