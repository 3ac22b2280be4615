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
}
