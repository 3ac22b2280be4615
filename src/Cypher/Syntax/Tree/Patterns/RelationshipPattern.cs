namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>-[variable:TYPES*1..2 {properties} WHERE ...]-> with an optional quantifier after the arrow.</summary>
/// <param name="Variable">Its name, or null.</param>
/// <param name="Types">The types it may have, or null for any.</param>
/// <param name="Direction">Where its arrow points in the order of writing.</param>
/// <param name="Length">The range after *, or null for a single relationship.</param>
/// <param name="Properties">A <see cref="MapLiteral"/> or a <see cref="Parameter"/>, or null.</param>
/// <param name="Where">The predicate inside, or null.</param>
/// <param name="Quantifier">The quantifier after the arrow (-->+), or null.</param>
internal sealed record RelationshipPattern(
    Identifier? Variable,
    LabelExpression? Types,
    PatternDirection Direction,
    VariableLength? Length,
    Expression? Properties,
    Expression? Where,
    PatternQuantifier? Quantifier) : PatternElement;
