using ActorGraph.Graph.Store;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>
/// A Neo4j 5 to test with: one that the environment names, or one started for these tests in a folder of its own.
/// Without either, the tests that ask for its client are skipped.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    /// <summary>Names the HTTP address of a Neo4j whose graph may be erased.</summary>
    public const string Variable = "ACTORGRAPH_TEST_NEO4J";

    private const string Settings = "db.logs.query.enabled=OFF\n";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private Neo4jProcess? _process;
    private Neo4jClient? _client;
    private string _absence = string.Empty;

    /// <summary>Whether there is a server to test with.</summary>
    internal bool HasClient => _client is not null;

    /// <summary>The server's client; skips the test when there is none.</summary>
    internal Neo4jClient Client
    {
        get
        {
            Skip.If(
                _client is null,
                $"No Neo4j to test with: {_absence} Set {Variable} to the HTTP address of one whose graph may be erased, or put its jars and the script that starts it at ../shared/neo4j.");
            return _client!;
        }
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var address = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(address))
        {
            address = Start();
        }

        if (address is not null)
        {
            var api = new QueryApi(new Uri(address));
            await api.WaitAsync(Patience);
            var client = new Neo4jClient(api, StoreAddress.Parse(await api.FindBoltAsync()));
            await client.EraseAsync();
            _client = client;
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _process?.End();
        return Task.CompletedTask;
    }

    private string? Start()
    {
        _process = new();
        if (_process.Start(Settings) is { } problem)
        {
            _absence = $"{Variable} is not set, and {problem}";
            return null;
        }

        return $"http://127.0.0.1:{_process.HttpPort}";
    }
}
