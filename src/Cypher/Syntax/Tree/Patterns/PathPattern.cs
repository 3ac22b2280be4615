namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>[variable =] [selector] element element ...</summary>
/// <param name="Variable">Name of the path, or null.</param>
/// <param name="Selector">Which of the matching paths are taken; null for all.</param>
/// <param name="Elements">
/// Nodes, relationships and parenthesised path patterns in order. Nodes and relationships alternate; a parenthesised
/// pattern may stand beside a node or another parenthesised pattern.
/// </param>
internal sealed record PathPattern(
    Identifier? Variable, PathSelector? Selector, SyntaxList<PatternElement> Elements) : SyntaxNode;
