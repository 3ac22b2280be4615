namespace ActorGraph.Cypher;

/// <summary>The server that a store stands behind: what SHOW DATABASES, dbms.components() and their like tell of it.</summary>
/// <remarks>Implementations are safe for use by several threads at once.</remarks>
public interface ICypherServer
{
    /// <summary>The version of Neo4j that clients shall take it for: "5.26.0".</summary>
    string Version { get; }

    /// <summary>The edition of Neo4j that clients shall take it for: "community".</summary>
    string Edition { get; }

    /// <summary>Where it is reached: "localhost:7687".</summary>
    string Address { get; }

    /// <summary>Whether the store is not to be written.</summary>
    bool IsReadOnly { get; }

    /// <summary>The user as whom everybody logs on; empty where nobody has to.</summary>
    string User { get; }

    /// <summary>What clients are told to do.</summary>
    IReadOnlyDictionary<string, string> ClientSettings { get; }

    /// <summary>The transactions that are open.</summary>
    IReadOnlyList<CypherTransactionFacts> Transactions { get; }

    /// <summary>Ends a transaction, be it the one that asks for it, and does not wait until it has ended.</summary>
    /// <param name="id">Its name.</param>
    /// <returns>What becomes of it.</returns>
    CypherTermination Terminate(string id);
}
