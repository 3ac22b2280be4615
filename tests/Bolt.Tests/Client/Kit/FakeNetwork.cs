using ActorGraph.Bolt.Client;
using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Client.Errors;

namespace ActorGraph.Bolt.Tests.Client.Kit;

/// <summary>Servers in this process, by their addresses.</summary>
internal sealed class FakeNetwork : IConnector
{
    private readonly Dictionary<string, FakeServer> _servers = [];

    /// <summary>The clock of its clients, which stands still until it is told otherwise.</summary>
    public FakeClock Clock { get; } = new();

    public FakeServer this[string address]
    {
        get => _servers[address];
        set => _servers[address] = value;
    }

    /// <summary>A client of a network that has one server.</summary>
    public static BoltClient ClientOf(FakeServer server, BoltClientOptions? options = null) =>
        new FakeNetwork { ["a:7687"] = server }.CreateClient("bolt://a", options);

    public BoltClient CreateClient(string uri, BoltClientOptions? options = null) =>
        new(BoltUri.Parse(new(uri)), (options ?? new()) with { Clock = Clock }, this, () => 0.5);

    /// <summary>Takes a server off the network; connections with it stay.</summary>
    public void Remove(string address) => _servers.Remove(address);

    public Task<Transport> ConnectAsync(ServerAddress address, CancellationToken cancellationToken) =>
        _servers.TryGetValue(address.ToString(), out var server)
            ? Task.FromResult(server.Connect())
            : Task.FromException<Transport>(ClientErrors.NoAnswer(address, "Nobody is there."));
}
