using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>Changes properties and labels, and counts what changes.</summary>
internal static class EntityWriter
{
    public static void SetProperty(ExecutionState state, Value entity, string key, Value value)
    {
        if (entity.IsNull)
        {
            return;
        }

        RequireEntity(entity, "SET");
        var number = value.IsNull
            ? state.Store.Tokens.Find(TokenKind.PropertyKey, key)
            : state.Store.Token(TokenKind.PropertyKey, key);
        var properties = Read(state, entity);
        if (Change(properties, number, key, value))
        {
            state.Counters.PropertiesSet++;
            Write(state, entity, properties);
        }
    }

    /// <summary>Takes over all properties of a map or entity; the others stay or go.</summary>
    public static void SetProperties(ExecutionState state, Value entity, Value source, bool keepOthers)
    {
        if (entity.IsNull || (source.IsNull && keepOthers))
        {
            return;
        }

        RequireEntity(entity, "SET");
        var map = source.IsNull ? MapValue.Empty : Access.Properties(state, source);
        var before = Read(state, entity);
        var after = keepOthers ? before : [];
        if (!keepOthers)
        {
            state.Counters.PropertiesSet += before.Count(
                property => !map.TryGet(state.Store.Tokens.Name(TokenKind.PropertyKey, property.Key), out _));
        }

        for (var i = 0; i < map.Count; i++)
        {
            var number = state.Store.Token(TokenKind.PropertyKey, map.Keys[i]);
            Change(after, number, map.Keys[i], map.Values[i]);
        }

        // As Neo4j counts: every key of the map, also one whose null finds nothing to remove.
        state.Counters.PropertiesSet += map.Count;

        Write(state, entity, after);
    }

    public static void AddLabels(ExecutionState state, Value entity, NameSource[] names)
    {
        if (entity.IsNull)
        {
            return;
        }

        RequireNode(entity, "SET");
        var labels = new List<int>(state.Store.Labels(entity.EntityId));
        var before = labels.Count;
        foreach (var name in names)
        {
            name.AddLabels(state, labels);
        }

        if (labels.Count > before)
        {
            state.Counters.LabelsAdded += labels.Count - before;
            state.Store.UpdateNode(entity.EntityId, labels.ToArray(), state.Store.NodeProperties(entity.EntityId));
        }
    }

    public static void RemoveLabels(ExecutionState state, Value entity, NameSource[] names)
    {
        if (entity.IsNull)
        {
            return;
        }

        RequireNode(entity, "REMOVE");
        var unwanted = new List<int>();
        foreach (var name in names)
        {
            name.AddKnownLabels(state, unwanted);
        }

        var labels = new List<int>(state.Store.Labels(entity.EntityId));
        var removed = labels.RemoveAll(unwanted.Contains);
        if (removed > 0)
        {
            state.Counters.LabelsRemoved += removed;
            state.Store.UpdateNode(entity.EntityId, labels.ToArray(), state.Store.NodeProperties(entity.EntityId));
        }
    }

    /// <summary>Sets, adds or removes a property in a list; false when nothing changes.</summary>
    private static bool Change(List<StoredProperty> properties, int number, string key, Value value)
    {
        var index = properties.FindIndex(property => property.Key == number);
        if (value.IsNull)
        {
            if (index < 0)
            {
                return false;
            }

            properties.RemoveAt(index);
            return true;
        }

        var changed = new StoredProperty(number, Storable(key, value));
        if (index < 0)
        {
            properties.Add(changed);
        }
        else
        {
            properties[index] = changed;
        }

        return true;
    }

    private static List<StoredProperty> Read(ExecutionState state, Value entity) => entity.IsNode
        ? state.Store.NodeProperties(entity.EntityId)
        : state.Store.RelationshipProperties(entity.EntityId);

    private static void Write(ExecutionState state, Value entity, List<StoredProperty> properties)
    {
        if (entity.IsNode)
        {
            state.Store.UpdateNode(entity.EntityId, state.Store.Labels(entity.EntityId), properties);
        }
        else
        {
            state.Store.UpdateRelationship(entity.EntityId, properties);
        }
    }

    /// <summary>Whether a value can be a property: a scalar, or a list of scalars of one type.</summary>
    public static bool IsStorable(Value value)
    {
        if (!value.IsList)
        {
            return IsScalar(value.Kind);
        }

        var items = value.AsList.Items;
        foreach (var item in items)
        {
            if (!IsScalar(item.Kind) || item.IsNull || !IsOneType(item, items[0]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A value as a property keeps it; fails when it cannot be one.</summary>
    public static Value Storable(string key, Value value)
    {
        if (!IsStorable(value))
        {
            throw Failure.InvalidPropertyType(key, value);
        }

        // Integers among floats become floats: a list has one type.
        return value.IsList && Array.Exists(value.AsList.Items.ToArray(), item => item.IsFloat)
            ? Value.List(Array.ConvertAll(value.AsList.Items.ToArray(), item => Value.Float(item.AsNumber)))
            : value;
    }

    private static bool IsScalar(ValueKind kind) => kind
        is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path or ValueKind.List);

    private static bool IsOneType(Value one, Value other) => one.IsNumber
        ? other.IsNumber
        : one.Kind == other.Kind && (one.Kind != ValueKind.Point || one.AsPoint.Srid == other.AsPoint.Srid);

    private static void RequireEntity(Value value, string clause)
    {
        if (!value.IsNode && !value.IsRelationship)
        {
            throw Failure.WrongType(clause, "a Node or Relationship", value);
        }
    }

    private static void RequireNode(Value value, string clause)
    {
        if (!value.IsNode)
        {
            throw Failure.WrongType(clause, "a Node", value);
        }
    }
}
