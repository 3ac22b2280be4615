using System.Collections.Immutable;

namespace ActorGraph.Graph.Store;

/// <summary>A store refused or failed a query, or could not be opened.</summary>
public sealed class GraphStoreException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="code">
    /// Neo4j status code, "Neo.ClientError.Statement.SyntaxError"; for a store that cannot be opened, "AG4003".
    /// </param>
    /// <param name="message">What was wrong and what was expected, with line, column and caret where there is a place.</param>
    /// <param name="details">What a message in another language needs: the store's address, the reason.</param>
    /// <param name="innerException">The store's own error, or null.</param>
    public GraphStoreException(
        string code, string message, ImmutableArray<string> details = default, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
        Details = details.IsDefault ? [] : details;
    }

    /// <summary>The error's stable code.</summary>
    public string Code { get; }

    /// <summary>The values in the message.</summary>
    public ImmutableArray<string> Details { get; }
}
