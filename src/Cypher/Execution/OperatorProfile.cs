namespace ActorGraph.Cypher.Execution;

/// <summary>What an operator did.</summary>
internal sealed class OperatorProfile
{
    public long Rows { get; set; }

    /// <summary>Store accesses of the operator and its inputs together.</summary>
    public long Accesses { get; set; }
}
