using System.Security.Cryptography.X509Certificates;
using ActorGraph.Bolt.Server.Http;

namespace ActorGraph.Bolt.Server;

/// <summary>Where and how a server serves.</summary>
public sealed record BoltServerOptions
{
    /// <summary>The address to listen at: "localhost" for both loopback addresses, "*" for all, or a name or number.</summary>
    public string Host { get; init; } = "localhost";

    /// <summary>The port for Bolt, also within WebSockets; zero for any that is free.</summary>
    public int BoltPort { get; init; } = 7687;

    /// <summary>The port for HTTP, zero for any that is free, or null for none.</summary>
    public int? HttpPort { get; init; } = 7474;

    /// <summary>The certificate with its key, with which all connections are encrypted; null for none.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The certificates that lead from it to one that clients know.</summary>
    public X509Certificate2Collection? CertificateChain { get; init; }

    /// <summary>What clients may use.</summary>
    public ServerLimits Limits { get; init; } = new();

    /// <summary>What answers requests in HTTP, on both ports; called by several threads at once.</summary>
    public Func<HttpRequest, HttpResponse> Web { get; init; } = _ => HttpResponse.NotFound;
}
