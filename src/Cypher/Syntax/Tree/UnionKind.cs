namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>How UNION treats equal rows.</summary>
internal enum UnionKind
{
    /// <summary>UNION: equal rows are given once.</summary>
    Distinct,

    /// <summary>UNION ALL: all rows are given.</summary>
    All,
}
