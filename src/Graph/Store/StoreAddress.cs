namespace ActorGraph.Graph.Store;

/// <summary>Where a graph is: a file of the embedded store, or a server.</summary>
/// <param name="Path">The file, or null.</param>
/// <param name="Server">The server's address, or null.</param>
public sealed record StoreAddress(string? Path, Uri? Server)
{
    private static readonly string[] ServerSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>Who asks the server; means nothing to a file.</summary>
    public ServerAccess Access { get; init; } = ServerAccess.Anonymous;

    /// <summary>The option that names it, where a message says how to name another.</summary>
    public string Option { get; init; } = "--store";

    /// <summary>Reads an address: "graph.db", "bolt://host:7687", "neo4j+s://host".</summary>
    /// <param name="text">A path or a server's address.</param>
    /// <returns>The address.</returns>
    /// <exception cref="GraphStoreException">It has the form of an address, of a kind that no store has, or names a user.</exception>
    public static StoreAddress Parse(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (!text.Contains("://", StringComparison.Ordinal))
        {
            return new(System.IO.Path.GetFullPath(text), null);
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var server) || !ServerSchemes.Contains(server.Scheme) || server.Host.Length == 0)
        {
            throw StoreErrors.UnknownAddress(text);
        }

        return server.UserInfo.Length == 0 ? new(null, server) : throw StoreErrors.UserInAddress(server);
    }

    /// <summary>The address where the graph is unless the user says otherwise.</summary>
    /// <param name="configured">The value of ACTORGRAPH_STORE, or null.</param>
    /// <returns>The configured address, or graph.db in the platform's folder for a user's data.</returns>
    public static StoreAddress Default(string? configured)
    {
        return string.IsNullOrWhiteSpace(configured)
            ? new(System.IO.Path.Join(UserDataFolder.Path, "graph.db"), null)
            : Parse(configured);
    }

    /// <summary>The path or the server's address, as messages name it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Path ?? Server!.OriginalString;
}
