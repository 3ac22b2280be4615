using ActorGraph.Cypher;

namespace ActorGraph.Graph.Serving;

/// <summary>What the engine tells clients of the server.</summary>
/// <param name="options">How the store is served.</param>
/// <param name="transactions">What is open.</param>
internal sealed class ServerFacts(ServingOptions options, OpenTransactions transactions) : ICypherServer
{
    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        // Neo4j Browser sends its maker nothing, opens no guides from elsewhere, and keeps no password.
        ["browser.allow_outgoing_connections"] = "false",
        ["browser.credential_timeout"] = "0s",
        ["browser.post_connect_cmd"] = "",
        ["browser.remote_content_hostname_whitelist"] = "localhost",
        ["browser.retain_connection_credentials"] = "true",
        ["browser.retain_editor_history"] = "true",
        ["client.allow_telemetry"] = "false",
    };

    public string Version => ServedVersion.Neo4j;

    public string Edition => ServedVersion.Edition;

    /// <summary>Where it is reached, known once its ports are open.</summary>
    public string Address { get; set; } = "";

    public bool IsReadOnly => options.IsReadOnly;

    public string User => options.Password is null ? "" : options.User;

    public IReadOnlyDictionary<string, string> ClientSettings => Settings;

    public IReadOnlyList<CypherTransactionFacts> Transactions => transactions.List(User);

    public CypherTermination Terminate(string id) => transactions.Terminate(id);
}
