namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>CREATE [kind] INDEX [name] [IF NOT EXISTS] FOR target ON (properties) [OPTIONS {...}].</summary>
/// <param name="Kind">Kind of index.</param>
/// <param name="Name">Its name or a parameter that holds it; null for one made up.</param>
/// <param name="IfNotExists">Whether an equal one, or one of that name, is left as it is without error.</param>
/// <param name="Target">What is indexed.</param>
/// <param name="Properties">Properties in order; empty for lookup indexes.</param>
/// <param name="Options">A map, or null.</param>
internal sealed record CreateIndexCommand(
    IndexKind Kind,
    Expression? Name,
    bool IfNotExists,
    SchemaTarget Target,
    SyntaxList<Identifier> Properties,
    Expression? Options) : StatementBody;
