using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>Functions on nodes, relationships and paths. All give null for null.</summary>
internal static class GraphFunctions
{
    public static void Register(Dictionary<string, ScalarFunction> table)
    {
        table["id"] = (_, arguments) => arguments[0].IsNull ? Value.Null : RequireEntity(arguments[0], "id()").EntityId;
        table["elementId"] = (_, arguments) => ElementId(arguments[0]);
        table["labels"] = Labels;
        table["type"] = Type;
        table["keys"] = Keys;
        table["properties"] = (state, arguments) =>
            arguments[0].IsNull ? Value.Null : Value.Map(Access.Properties(state, arguments[0]));
        table["startNode"] = (state, arguments) => End(state, arguments[0], start: true);
        table["endNode"] = (state, arguments) => End(state, arguments[0], start: false);
        table["nodes"] = (_, arguments) =>
            arguments[0].IsNull ? Value.Null : Value.List(RequirePath(arguments[0], "nodes()").NodeList);
        table["relationships"] = (_, arguments) =>
            arguments[0].IsNull ? Value.Null : Value.List(RequirePath(arguments[0], "relationships()").RelationshipList);
        table["rels"] = table["relationships"];
        table["length"] = (_, arguments) =>
            arguments[0].IsNull ? Value.Null : (long)RequirePath(arguments[0], "length()").Length;
        table["degree"] = Degree;
    }

    private static Value ElementId(Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Node => EntityIds.OfNode(value.EntityId),
        _ => EntityIds.OfRelationship(RequireEntity(value, "elementId()").EntityId),
    };

    private static Value Labels(ExecutionState state, ReadOnlySpan<Value> arguments)
    {
        var node = arguments[0];
        if (node.IsNull)
        {
            return Value.Null;
        }

        if (!node.IsNode)
        {
            throw Failure.InvalidArgumentValue(
                $"labels() needs a Node, and was given {ValueText.TypeName(node)} ({ValueText.Shorten(node)}).");
        }

        var labels = state.Store.Labels(node.EntityId);
        return Value.List(Array.ConvertAll(labels, label => Value.String(state.Store.Tokens.Name(TokenKind.Label, label))));
    }

    private static Value Type(ExecutionState state, ReadOnlySpan<Value> arguments)
    {
        var relationship = arguments[0];
        if (relationship.IsNull)
        {
            return Value.Null;
        }

        return relationship.IsRelationship
            ? state.Store.Tokens.Name(TokenKind.RelationshipType, relationship.RelationshipTypeId)
            : throw Failure.InvalidArgumentValue(
                $"type() needs a Relationship, and was given {ValueText.TypeName(relationship)} ({ValueText.Shorten(relationship)}).");
    }

    private static Value Keys(ExecutionState state, ReadOnlySpan<Value> arguments) => arguments[0].IsNull
        ? Value.Null
        : Value.List(Array.ConvertAll(Access.Properties(state, arguments[0]).Keys.ToArray(), Value.String));

    private static Value End(ExecutionState state, Value relationship, bool start)
    {
        if (relationship.IsNull)
        {
            return Value.Null;
        }

        if (!relationship.IsRelationship)
        {
            throw Failure.WrongType(start ? "startNode()" : "endNode()", "a Relationship", relationship);
        }

        var ends = state.Store.Ends(relationship.EntityId);
        return Value.Node(start ? ends.Start : ends.End);
    }

    private static Value Degree(ExecutionState state, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
        {
            return Value.Null;
        }

        int[]? types = arguments.Length > 1
            ? [state.Store.Tokens.Find(TokenKind.RelationshipType, arguments[1].AsString)]
            : null;
        using var cursor = new ExpandCursor(state.Store);
        cursor.Open(arguments[0].EntityId, types, outgoing: true, incoming: true);
        long degree = 0;
        while (cursor.MoveNext())
        {
            degree++;
        }

        return degree;
    }

    private static Value RequireEntity(Value value, string function) => value.IsNode || value.IsRelationship
        ? value
        : throw Failure.WrongType(function, "a Node or Relationship", value);

    private static PathValue RequirePath(Value value, string function) => value.Kind == ValueKind.Path
        ? value.AsPath
        : throw Failure.WrongType(function, "a Path", value);
}
