using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher;

/// <summary>What people may want to know of a query that can be run, but may not be what they meant.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">The name that the store does not know, or the pattern.</param>
/// <param name="Nodes">Of a Cartesian product, the named nodes of the part that goes with all before it; otherwise empty.</param>
/// <param name="Place">Where it is in the query.</param>
public sealed record CypherNotification(
    CypherNotificationKind Kind, string Subject, IReadOnlyList<string> Nodes, CypherErrorPlace Place);
