namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>$name, $0 or $`a name`.</summary>
/// <param name="Name">The name without dollar sign.</param>
internal sealed record Parameter(string Name) : Expression;
