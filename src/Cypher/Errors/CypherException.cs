namespace ActorGraph.Cypher.Errors;

/// <summary>A query was refused or failed.</summary>
public sealed class CypherException : Exception
{
    /// <summary>Creates the exception for an error.</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="innerException">What caused it, or null.</param>
    public CypherException(CypherError error, Exception? innerException = null)
        : base(error?.Message, innerException) =>
        Error = error ?? throw new ArgumentNullException(nameof(error));

    /// <summary>What is wrong.</summary>
    public CypherError Error { get; }

    /// <summary>Neo4j status code.</summary>
    public string Code => Error.Code;
}
