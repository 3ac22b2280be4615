namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>CREATE CONSTRAINT [name] [IF NOT EXISTS] FOR target REQUIRE properties IS ...</summary>
/// <param name="Name">Its name or a parameter that holds it; null for one made up.</param>
/// <param name="IfNotExists">Whether an equal one, or one of that name, is left as it is without error.</param>
/// <param name="Target">What is constrained.</param>
/// <param name="Kind">What is required.</param>
/// <param name="Properties">The properties, at least one.</param>
/// <param name="Type">The type, for <see cref="ConstraintKind.PropertyType"/>; else null.</param>
/// <param name="Options">A map, or null.</param>
internal sealed record CreateConstraintCommand(
    Expression? Name,
    bool IfNotExists,
    SchemaTarget Target,
    ConstraintKind Kind,
    SyntaxList<Identifier> Properties,
    TypeExpression? Type,
    Expression? Options) : StatementBody;
