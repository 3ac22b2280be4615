namespace ActorGraph.Cypher;

/// <summary>A store could not be opened or used.</summary>
public sealed class CypherStoreException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problem">What kind of problem it is.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="innerException">What caused it, or null.</param>
    public CypherStoreException(CypherStoreProblem problem, string message, Exception? innerException = null)
        : base(message, innerException) => Problem = problem;

    /// <summary>What kind of problem it is.</summary>
    public CypherStoreProblem Problem { get; }

    /// <summary>Neo4j status code nearest to the problem.</summary>
    public string Code => Problem == CypherStoreProblem.Busy
        ? "Neo.TransientError.Transaction.LockAcquisitionTimeout"
        : "Neo.DatabaseError.General.UnknownError";
}
