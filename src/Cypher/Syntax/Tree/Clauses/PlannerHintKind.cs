namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>What a planner hint asks for.</summary>
internal enum PlannerHintKind
{
    /// <summary>USING INDEX: an index, of any kind.</summary>
    Index,

    /// <summary>USING INDEX SEEK: an index by exact values.</summary>
    IndexSeek,

    /// <summary>USING SCAN: a label scan.</summary>
    Scan,

    /// <summary>USING JOIN ON: a hash join.</summary>
    Join,
}
