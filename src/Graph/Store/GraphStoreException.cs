namespace ActorGraph.Graph.Store;

/// <summary>A store refused or failed a query, or could not be opened.</summary>
public sealed class GraphStoreException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="code">Neo4j status code, "Neo.ClientError.Statement.SyntaxError".</param>
    /// <param name="message">What was wrong and what was expected, with line, column and caret where there is a place.</param>
    /// <param name="innerException">The store's own error, or null.</param>
    public GraphStoreException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>Neo4j status code.</summary>
    public string Code { get; }
}
