namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>DROP INDEX name [IF EXISTS].</summary>
/// <param name="Name">The index.</param>
/// <param name="IfExists">Whether its absence is no error.</param>
internal sealed record DropIndexCommand(Identifier Name, bool IfExists) : StatementBody;
