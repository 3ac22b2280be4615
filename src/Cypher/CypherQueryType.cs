namespace ActorGraph.Cypher;

/// <summary>What a query does to the store.</summary>
public enum CypherQueryType
{
    /// <summary>It reads.</summary>
    Read,

    /// <summary>It may write, and gives rows.</summary>
    ReadWrite,

    /// <summary>It may write, and gives no rows.</summary>
    Write,

    /// <summary>It changes indexes or constraints.</summary>
    Schema,
}
