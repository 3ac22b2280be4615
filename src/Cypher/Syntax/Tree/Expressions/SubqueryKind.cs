namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>What a subquery expression makes of the rows.</summary>
internal enum SubqueryKind
{
    /// <summary>Whether there is one.</summary>
    Exists,

    /// <summary>How many there are.</summary>
    Count,

    /// <summary>The list of the only column's values.</summary>
    Collect,
}
