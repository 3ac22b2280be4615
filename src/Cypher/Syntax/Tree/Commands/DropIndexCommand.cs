namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>DROP INDEX name [IF EXISTS].</summary>
/// <param name="Name">Its name, or a parameter that holds it.</param>
/// <param name="IfExists">Whether its absence is no error.</param>
internal sealed record DropIndexCommand(Expression Name, bool IfExists) : StatementBody;
