namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A variable's value.</summary>
/// <param name="Name">The name.</param>
internal sealed record VariableExpression(string Name) : Expression;
