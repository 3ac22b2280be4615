namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>({path} [WHERE ...]) with an optional quantifier: ((a)-->(b)){1,3}.</summary>
/// <param name="Elements">The path inside.</param>
/// <param name="Where">The predicate inside, or null.</param>
/// <param name="Quantifier">How often it is repeated, or null for once.</param>
internal sealed record ParenthesizedPathPattern(
    SyntaxList<PatternElement> Elements, Expression? Where, PatternQuantifier? Quantifier) : PatternElement;
