namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>DROP CONSTRAINT name [IF EXISTS].</summary>
/// <param name="Name">The constraint.</param>
/// <param name="IfExists">Whether its absence is no error.</param>
internal sealed record DropConstraintCommand(Expression Name, bool IfExists) : StatementBody;
