namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>A value that .NET has no exact type for: a time, a duration or a point, as the Query API writes it.</summary>
/// <param name="Type">Its type: "LocalTime".</param>
/// <param name="Text">Its text: "12:31:14.645876123".</param>
internal sealed record TypedText(string Type, string Text)
{
    public static object Of(string type, string text) => new TypedText(type, text);
}
