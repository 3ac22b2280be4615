using System.Security.Cryptography.X509Certificates;
using ActorGraph.Bolt.Server;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Serving;

/// <summary>How a store is served.</summary>
public sealed record ServingOptions
{
    /// <summary>The user whom <see cref="Password"/> belongs to.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>What clients have to know; null where everybody may log on.</summary>
    public string? Password { get; init; }

    /// <summary>Whether writing is refused.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>What each query may use.</summary>
    public QueryLimits Limits { get; init; } = QueryLimits.Usual;

    /// <summary>
    /// Estimated bytes that all queries that run may keep together: usually a quarter of what the process may have, since it
    /// takes up to twice the estimate and has other things to keep, but enough for one query.
    /// </summary>
    public long TotalMemory { get; init; } = Math.Max(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4, 1L << 30);

    /// <summary>How long a transaction waits for another one that writes.</summary>
    public TimeSpan WriterPatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The address to listen at: "localhost" for both loopback addresses, "*" for all, or a name or number.</summary>
    public string Host { get; init; } = "localhost";

    /// <summary>The host in an address that clients use, as the user can give it to them.</summary>
    public string HostInAddress => Host switch
    {
        "*" => "localhost",
        _ when Host.Contains(':', StringComparison.Ordinal) => $"[{Host}]",
        _ => Host,
    };

    /// <summary>The port for Bolt, zero for any that is free.</summary>
    public int BoltPort { get; init; } = 7687;

    /// <summary>The port for HTTP, zero for any that is free, or null for none.</summary>
    public int? HttpPort { get; init; } = 7474;

    /// <summary>The archive of Neo4j Browser that is served at /browser/, or null.</summary>
    public string? BrowserArchive { get; init; }

    /// <summary>The certificate with its key, or null for no encryption.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The certificates that lead from it to one that clients know.</summary>
    public X509Certificate2Collection? CertificateChain { get; init; }

    /// <summary>What clients may use of the server.</summary>
    public ServerLimits ServerLimits { get; init; } = new();
}
