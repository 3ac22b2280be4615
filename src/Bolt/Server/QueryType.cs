namespace ActorGraph.Bolt.Server;

/// <summary>What a query does (Message Specification, "PULL", entry "type").</summary>
public enum QueryType
{
    /// <summary>It reads.</summary>
    Read,

    /// <summary>It reads and writes, and gives records.</summary>
    ReadWrite,

    /// <summary>It writes, and gives no records.</summary>
    Write,

    /// <summary>It changes indexes or constraints.</summary>
    Schema,
}
