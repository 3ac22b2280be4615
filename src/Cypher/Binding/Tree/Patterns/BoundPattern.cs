using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// What MATCH or MERGE looks for. All elements have variables, and all that is asked of nodes and single relationships
/// (labels, properties, inline WHERE) stands in <see cref="BoundPathPattern.Predicates"/>.
/// </summary>
/// <param name="Paths">The path patterns.</param>
/// <param name="Declared">The variables that are new here, in order of appearance, anonymous ones included.</param>
internal sealed record BoundPattern(SyntaxList<BoundPathPattern> Paths, SyntaxList<BoundVariable> Declared);
