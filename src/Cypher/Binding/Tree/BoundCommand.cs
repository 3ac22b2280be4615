using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// A command on the schema or the database. It has no scope but SHOW's, so the syntax says all that there is.
/// </summary>
/// <param name="Syntax">What the parser made of it.</param>
/// <param name="Show">
/// For SHOW: what is done with the listed rows; null for other commands.
/// </param>
/// <param name="Name">For CREATE and DROP: the name of the index or constraint, or null for one made up.</param>
/// <param name="Options">For CREATE of an index or constraint: its OPTIONS, or null.</param>
internal sealed record BoundCommand(
    StatementBody Syntax, BoundShow? Show, BoundExpression? Name, BoundExpression? Options) : BoundStatementBody
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => Show?.Query.Columns ?? [];

    /// <inheritdoc/>
    public override bool Writes => Syntax is not ShowCommand;
}
