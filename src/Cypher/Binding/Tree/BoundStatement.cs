using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A statement whose names are resolved and whose rules are checked: what the planner plans.</summary>
/// <param name="Mode">Whether to run it, explain it or profile it.</param>
/// <param name="Body">A query or a command.</param>
/// <param name="VariableCount">Number of variables; slots are below it.</param>
/// <param name="Parameters">Names of the parameters that it uses, in order of first use.</param>
/// <param name="Graph">The graph that USE names, or null.</param>
/// <param name="Text">The text that it was read from.</param>
/// <param name="Notifications">What people may want to know of it; of names, only where the store does not know them.</param>
internal sealed record BoundStatement(
    ExecutionMode Mode,
    BoundStatementBody Body,
    int VariableCount,
    SyntaxList<string> Parameters,
    QualifiedName? Graph,
    string Text,
    SyntaxList<BoundNotification> Notifications)
{
    /// <summary>Names of the result's columns; empty for a statement that gives no rows.</summary>
    public IReadOnlyList<string> Columns => Body.Columns;

    /// <summary>Whether the statement may change data or schema.</summary>
    public bool Writes => Body.Writes;
}
