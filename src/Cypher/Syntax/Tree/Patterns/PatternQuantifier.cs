namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>How often a quantified path pattern is repeated: {2}, {1,3}, {,3}, + and *.</summary>
/// <param name="Minimum">Least number of times.</param>
/// <param name="Maximum">Greatest number of times, or null for no limit.</param>
internal sealed record PatternQuantifier(long Minimum, long? Maximum) : SyntaxNode;
