namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>variable: its value under its own name.</summary>
/// <param name="Variable">The variable.</param>
internal sealed record VariableItem(VariableExpression Variable) : MapProjectionItem;
