namespace ActorGraph.Cypher.Binding;

/// <summary>A column of a SHOW command.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsDefault">Whether it is shown without YIELD.</param>
internal sealed record ShowColumn(string Name, StaticType Type, bool IsDefault = true);
