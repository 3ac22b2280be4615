namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>SET n = map (all properties replaced) or SET n += map (those of the map added or replaced).</summary>
/// <param name="Variable">The node or relationship.</param>
/// <param name="Value">A map, node or relationship.</param>
/// <param name="Add">True for +=.</param>
internal sealed record SetProperties(Identifier Variable, Expression Value, bool Add) : SetItem;
