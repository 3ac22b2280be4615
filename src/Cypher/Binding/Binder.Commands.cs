using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>Commands on the schema.</summary>
internal sealed partial class Binder
{
    private BoundCommand BindCommand(StatementBody body) => new(body, BindOptional(NameOf(body)), BindOptional(OptionsOf(body)));

    private BoundExpression? BindOptional(Expression? expression) => expression is null ? null : BindExpression(expression);

    private static Expression? NameOf(StatementBody body) => body switch
    {
        CreateIndexCommand index => index.Name,
        CreateConstraintCommand constraint => constraint.Name,
        DropIndexCommand drop => drop.Name,
        DropConstraintCommand drop => drop.Name,
        _ => null,
    };

    private static Expression? OptionsOf(StatementBody body) => body switch
    {
        CreateIndexCommand index => index.Options,
        CreateConstraintCommand constraint => constraint.Options,
        _ => null,
    };
}
