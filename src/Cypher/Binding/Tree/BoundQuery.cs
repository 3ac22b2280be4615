using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>One or more single queries joined by UNION.</summary>
/// <param name="Parts">The single queries.</param>
/// <param name="Union">How they are joined.</param>
/// <param name="Output">
/// The variables of the result's columns. With one part they are those of its RETURN; with several they are new ones,
/// and each part's <see cref="BoundSingleQuery.Output"/> goes into them by position.
/// </param>
internal sealed record BoundQuery(
    SyntaxList<BoundSingleQuery> Parts, UnionKind Union, SyntaxList<BoundVariable> Output) : BoundStatementBody
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => [.. Output.Select(variable => variable.Name)];

    /// <inheritdoc/>
    public override bool Writes => Parts.Any(part => part.Clauses.Any(clause => clause.Writes));

    /// <summary>Whether it gives rows: false for a query that only updates.</summary>
    public bool ReturnsRows => Parts[0].Clauses[^1] is BoundProjection { IsReturn: true };
}
