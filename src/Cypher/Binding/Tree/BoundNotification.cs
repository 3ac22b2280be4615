using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>What may have to be told of a statement: its place is worked out only when it is.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">The name, or the pattern.</param>
/// <param name="Nodes">Of a Cartesian product, the named nodes of the part that goes with all before it; otherwise empty.</param>
/// <param name="Start">Where it is in the query, in UTF-16 code units from its start.</param>
internal sealed record BoundNotification(CypherNotificationKind Kind, string Subject, SyntaxList<string> Nodes, int Start);
