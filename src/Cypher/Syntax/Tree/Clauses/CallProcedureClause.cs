namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>[OPTIONAL] CALL procedure(arguments) [YIELD ...].</summary>
/// <param name="Optional">Whether a row for which the procedure gives nothing is kept with nulls.</param>
/// <param name="Procedure">Name of the procedure.</param>
/// <param name="Arguments">
/// The arguments; null when there are no parentheses, and parameters of the same names are taken.
/// </param>
/// <param name="Yield">What is taken of its result; null for none (standalone: all).</param>
internal sealed record CallProcedureClause(
    bool Optional, QualifiedName Procedure, SyntaxList<Expression>? Arguments, YieldClause? Yield) : Clause;
