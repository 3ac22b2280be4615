namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A whole statement as typed.</summary>
/// <param name="Mode">Whether to run it, explain it or profile it.</param>
/// <param name="Body">A query or a command.</param>
internal sealed record Statement(ExecutionMode Mode, StatementBody Body) : SyntaxNode;
