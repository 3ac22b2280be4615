using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A command that changes the schema. It has no scope, so the syntax says all that there is.</summary>
/// <param name="Syntax">What the parser made of it.</param>
/// <param name="Name">For CREATE and DROP: the name of the index or constraint, or null for one made up.</param>
/// <param name="Options">For CREATE of an index or constraint: its OPTIONS, or null.</param>
internal sealed record BoundCommand(
    StatementBody Syntax, BoundExpression? Name, BoundExpression? Options) : BoundStatementBody
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => [];

    /// <inheritdoc/>
    public override bool Writes => true;
}
