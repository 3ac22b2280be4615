namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>What is to be done with a statement.</summary>
internal enum ExecutionMode
{
    /// <summary>Run it.</summary>
    Run,

    /// <summary>EXPLAIN: show the plan without running it.</summary>
    Explain,

    /// <summary>PROFILE: run it, and show the plan with rows and store accesses.</summary>
    Profile,
}
