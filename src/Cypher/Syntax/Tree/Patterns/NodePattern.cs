namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>(variable:Labels {properties} WHERE ...).</summary>
/// <param name="Variable">Its name, or null.</param>
/// <param name="Labels">The labels it has, or null.</param>
/// <param name="Properties">A <see cref="MapLiteral"/> or a <see cref="Parameter"/>, or null.</param>
/// <param name="Where">The predicate inside, or null.</param>
internal sealed record NodePattern(
    Identifier? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) : PatternElement;
