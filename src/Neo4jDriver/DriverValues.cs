using System.Collections;
using ActorGraph.Cypher;
using ActorGraph.Graph.Store;
using Neo4j.Driver;

namespace ActorGraph.Neo4jDriver;

/// <summary>Turns the driver's values into those that every store gives, and parameters into the driver's.</summary>
internal static class DriverValues
{
    public static IDictionary<string, object?> Parameters(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(pair => pair.Key, pair => Parameter(pair.Value));

    public static object? Convert(object? value) => value switch
    {
        INode node => Convert(node),
        IRelationship relationship => Convert(relationship),
        IPath path => new GraphPath([.. path.Nodes.Select(Convert)], [.. path.Relationships.Select(Convert)]),
        LocalDate date => DriverTimes.Convert(date),
        LocalTime time => DriverTimes.Convert(time),
        LocalDateTime time => DriverTimes.Convert(time),
        ZonedDateTime time => DriverTimes.Convert(time),
        OffsetTime time => DriverTimes.Convert(time),
        Duration length => new CypherDuration(length.Months, length.Days, length.Seconds, length.Nanos),
        Point point => new CypherPoint(point.SrId, point.X, point.Y, double.IsNaN(point.Z) ? null : point.Z),
        IReadOnlyDictionary<string, object?> map => Convert(map),
        string or byte[] => value,
        IEnumerable list => list.Cast<object?>().Select(Convert).ToList(),
        _ => value,
    };

    private static object? Parameter(object? value) => value switch
    {
        DateOnly date => new LocalDate(date.Year, date.Month, date.Day),
        TimeOnly time => new LocalTime(time.ToTimeSpan()),
        DateTime time => new LocalDateTime(time),
        DateTimeOffset time => new ZonedDateTime(time),
        CypherDate date => DriverTimes.Parameter(date),
        CypherLocalTime time => DriverTimes.Parameter(time),
        CypherTime time => DriverTimes.Parameter(time),
        CypherLocalDateTime time => DriverTimes.Parameter(time),
        CypherDateTime time => DriverTimes.Parameter(time),
        CypherDuration length => new Duration(length.Months, length.Days, length.Seconds, length.Nanoseconds),
        CypherPoint { Z: { } height } point => new Point(point.Srid, point.X, point.Y, height),
        CypherPoint point => new Point(point.Srid, point.X, point.Y),
        IReadOnlyDictionary<string, object?> map => Parameters(map),
        string or byte[] => value,
        IEnumerable list => list.Cast<object?>().Select(Parameter).ToList(),
        _ => value,
    };

    private static GraphNode Convert(INode node) => new(node.ElementId, node.Labels, Convert(node.Properties));

    private static GraphRelationship Convert(IRelationship relationship) => new(
        relationship.ElementId,
        relationship.Type,
        relationship.StartNodeElementId,
        relationship.EndNodeElementId,
        Convert(relationship.Properties));

    private static Dictionary<string, object?> Convert(IReadOnlyDictionary<string, object?> map) =>
        map.ToDictionary(pair => pair.Key, pair => Convert(pair.Value));
}
