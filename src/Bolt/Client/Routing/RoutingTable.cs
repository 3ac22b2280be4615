using System.Collections.Immutable;
using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Routing;

/// <summary>Which servers of a cluster have a database, and for what (Message Specification, "ROUTE").</summary>
/// <param name="TimeToLive">How long it holds.</param>
/// <param name="Database">Name of the database, or null where the server does not say.</param>
/// <param name="Routers">The servers that give such tables.</param>
/// <param name="Readers">The servers that read.</param>
/// <param name="Writers">The servers that write; none while the cluster has no leader.</param>
internal sealed record RoutingTable(
    TimeSpan TimeToLive,
    string? Database,
    ImmutableArray<ServerAddress> Routers,
    ImmutableArray<ServerAddress> Readers,
    ImmutableArray<ServerAddress> Writers)
{
    private const int LongestTimeToLive = 24 * 60 * 60;

    /// <exception cref="BoltProtocolException">The answer is no routing table.</exception>
    public static RoutingTable Read(SuccessMessage answer)
    {
        var message = new EntryReader(answer.Metadata, 0, "the SUCCESS of ROUTE");
        var table = message.Nested("rt") ?? throw MessageErrors.MissingEntry(0, message.Message, "rt");
        var seconds = table.Integer("ttl") ?? 0;
        var servers = (table.Nests("servers") ?? []).ToList();
        return new(
            TimeSpan.FromSeconds(Math.Clamp(seconds, 0, LongestTimeToLive)),
            table.Text(Entry.Database),
            AddressesOf("ROUTE", servers),
            AddressesOf("READ", servers),
            AddressesOf("WRITE", servers));
    }

    /// <summary>The servers for a purpose.</summary>
    public ImmutableArray<ServerAddress> ServersFor(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    /// <summary>The table without a server that does not answer; as a router it may be asked again when no other is left.</summary>
    public RoutingTable Without(ServerAddress address) => this with
    {
        Routers = Routers.Remove(address),
        Readers = Readers.Remove(address),
        Writers = Writers.Remove(address),
    };

    /// <summary>The table without a server that no longer writes.</summary>
    public RoutingTable WithoutWriter(ServerAddress address) => this with { Writers = Writers.Remove(address) };

    private static ImmutableArray<ServerAddress> AddressesOf(string role, List<EntryReader> servers) =>
    [
        .. servers
            .Where(server => server.Text("role") == role)
            .SelectMany(server => server.Texts("addresses") ?? [], AddressOf)
            .Distinct(),
    ];

    private static ServerAddress AddressOf(EntryReader server, string text) =>
        ServerAddress.Parse(text) ?? throw server.OutOfRange("addresses", $"'{text}'", "HOST:PORT");
}
