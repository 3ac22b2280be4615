namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>variable {.key, .*, key: value, other}.</summary>
/// <param name="Subject">A node, relationship or map.</param>
/// <param name="Items">What goes into the map, in order; later ones win.</param>
internal sealed record MapProjection(VariableExpression Subject, SyntaxList<MapProjectionItem> Items) : Expression;
