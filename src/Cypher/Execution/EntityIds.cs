using System.Globalization;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>Element ids, as elementId() gives them: a letter for the kind, a colon and the number.</summary>
internal static class EntityIds
{
    public static string OfNode(long id) => string.Create(CultureInfo.InvariantCulture, $"n:{id}");

    public static string OfRelationship(long id) => string.Create(CultureInfo.InvariantCulture, $"r:{id}");

    /// <summary>The number in an id or element id; -1 when it is neither.</summary>
    public static long Read(Value value)
    {
        if (value.IsInteger)
        {
            return value.AsInteger;
        }

        return value.IsString && value.AsString.Length > 2 && value.AsString[1] == ':'
            && long.TryParse(value.AsString.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : -1;
    }

    /// <summary>The numbers in a list of ids or element ids; none when it is no list.</summary>
    public static IEnumerable<long> ReadAll(Value ids) => Items(ids).Select(Read);

    /// <summary>The numbers of the nodes in a list; none when it is no list.</summary>
    public static IEnumerable<long> OfNodes(Value list) =>
        Items(list).Where(value => value.IsNode).Select(value => value.EntityId);

    private static Value[] Items(Value list) => list.IsList ? list.AsList.Items.ToArray() : [];
}
