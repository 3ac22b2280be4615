using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>CALL of a procedure for each row.</summary>
/// <param name="Optional">Whether a row for which it gives nothing is kept with nulls.</param>
/// <param name="Procedure">The procedure.</param>
/// <param name="Arguments">
/// The arguments given, in order; optional ones at the end may be missing. Implicit arguments are already parameters.
/// </param>
/// <param name="Outputs">
/// The fields taken, by their position in the signature, with the variables that receive them. Empty for a procedure
/// that gives nothing, and then each row goes on once.
/// </param>
/// <param name="Predicates">The conjuncts of YIELD's WHERE.</param>
internal sealed record BoundCallProcedure(
    bool Optional,
    ProcedureSignature Procedure,
    SyntaxList<BoundExpression> Arguments,
    SyntaxList<BoundProcedureOutput> Outputs,
    SyntaxList<BoundExpression> Predicates) : BoundClause
{
    /// <inheritdoc/>
    public override bool Writes => Procedure.Writes;
}
