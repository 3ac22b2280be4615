namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>subject[from..to].</summary>
/// <param name="Subject">A list.</param>
/// <param name="From">First index, or null for the start.</param>
/// <param name="To">Index after the last, or null for the end.</param>
internal sealed record SliceExpression(Expression Subject, Expression? From, Expression? To) : Expression;
