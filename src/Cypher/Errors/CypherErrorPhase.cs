namespace ActorGraph.Cypher.Errors;

/// <summary>When an error comes to light.</summary>
public enum CypherErrorPhase
{
    /// <summary>Before the query runs: it cannot be parsed, or means nothing.</summary>
    CompileTime,

    /// <summary>While the query runs: some row has a value that does not do.</summary>
    Runtime,
}
