namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>count(*).</summary>
internal sealed record CountAll : Expression;
