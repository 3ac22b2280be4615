using System.Collections.Frozen;

namespace ActorGraph.Bolt.Client.Addresses;

/// <summary>What an address like "neo4j+s://host:7687?policy=local" says of how to reach a server or a cluster.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Encryption">How connections are kept from others.</param>
/// <param name="IsRouted">Whether the server is asked which servers to use ("neo4j://"), and not used itself ("bolt://").</param>
public sealed record BoltUri(ServerAddress Address, Encryption Encryption, bool IsRouted)
{
    private static readonly FrozenDictionary<string, (Encryption Encryption, bool IsRouted)> Schemes =
        new Dictionary<string, (Encryption Encryption, bool IsRouted)>
        {
            ["bolt"] = (Encryption.None, false),
            ["bolt+s"] = (Encryption.Verified, false),
            ["bolt+ssc"] = (Encryption.AnyCertificate, false),
            ["neo4j"] = (Encryption.None, true),
            ["neo4j+s"] = (Encryption.Verified, true),
            ["neo4j+ssc"] = (Encryption.AnyCertificate, true),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the server is told with each question for a routing table: the query string of the address.</summary>
    public IReadOnlyDictionary<string, string> RoutingContext { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads an address.</summary>
    /// <param name="uri">The address.</param>
    /// <exception cref="FormatException">Its scheme is none of Bolt's, or it has what an address of Bolt cannot have.</exception>
    public static BoltUri Parse(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (!Schemes.TryGetValue(uri.Scheme, out var scheme))
        {
            throw new FormatException($"'{uri.Scheme}' is no scheme of Bolt; expected one of {string.Join(", ", Schemes.Keys.Order())}.");
        }

        if (uri.UserInfo.Length > 0)
        {
            throw new FormatException("The address holds a user; expected the user beside it, where it does not end up in logs.");
        }

        var context = ReadContext(uri.Query);
        return context.Count > 0 && !scheme.IsRouted
            ? throw new FormatException($"'{uri.Query}' is for servers that route; expected it behind neo4j:// alone.")
            : new BoltUri(AddressOf(uri), scheme.Encryption, scheme.IsRouted) { RoutingContext = context };
    }

    private static ServerAddress AddressOf(Uri uri) =>
        new(uri.IdnHost.Trim('[', ']'), uri.Port > 0 ? uri.Port : ServerAddress.DefaultPort);

    private static Dictionary<string, string> ReadContext(string query)
    {
        var context = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            if (parts.Length < 2 || parts[0].Length == 0 || !context.TryAdd(Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1])))
            {
                throw new FormatException($"'{pair}' is no entry of a routing context; expected NAME=VALUE, each name once.");
            }
        }

        return context;
    }
}
