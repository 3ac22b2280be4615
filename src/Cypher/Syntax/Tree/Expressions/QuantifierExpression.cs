namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>all(variable IN list WHERE predicate), and so with any, none and single.</summary>
/// <param name="Kind">How many must hold.</param>
/// <param name="Variable">Name of each element in turn.</param>
/// <param name="List">The list.</param>
/// <param name="Where">The predicate.</param>
internal sealed record QuantifierExpression(
    QuantifierKind Kind, Identifier Variable, Expression List, Expression Where) : Expression;
