namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>{key: value, ...}.</summary>
/// <param name="Entries">The entries in order.</param>
internal sealed record MapLiteral(SyntaxList<MapEntry> Entries) : Expression;
