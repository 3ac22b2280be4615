using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ActorGraph.Graph.Store;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>
/// A Neo4j 5 that asks for a password, and speaks TLS with a certificate that it has signed itself with those who want it. Where
/// none can be started, the tests that ask for its address are skipped.
/// </summary>
public sealed class GuardedServer : IAsyncLifetime
{
    /// <summary>The password of the user neo4j.</summary>
    public const string Password = "a password for tests";

    private const string User = "neo4j";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Neo4jProcess _process = new();
    private string? _absence;

    /// <summary>Its address; skips the test when it does not run.</summary>
    /// <param name="scheme">"bolt", "bolt+s", "bolt+ssc" or one of "neo4j".</param>
    public string AddressOf(string scheme)
    {
        Skip.If(_absence is not null, $"No Neo4j to test with: {_absence}");
        return $"{scheme}://127.0.0.1:{_process.BoltPort}";
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        WriteCertificate();
        _absence = _process.Start(
            $"""
            db.logs.query.enabled=OFF
            server.bolt.tls_level=OPTIONAL
            dbms.ssl.policy.bolt.enabled=true
            dbms.ssl.policy.bolt.base_directory={_process.Home}
            dbms.ssl.policy.bolt.private_key=private.key
            dbms.ssl.policy.bolt.public_certificate=public.crt
            dbms.ssl.policy.bolt.client_auth=NONE

            """,
            ("NEO4J_PASSWORD", Password),
            ("NEO4J_HEAP", "512m"));
        if (_absence is null)
        {
            await WaitAsync(StoreAddress.Parse(AddressOf("bolt")) with { Access = new(User, Password) });
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _process.End();
        return Task.CompletedTask;
    }

    // It listens some time before it lets anybody in.
    private static async Task WaitAsync(StoreAddress address)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var session = await GraphStores.OpenAsync(address, StoreMode.Existing);
                return;
            }
            catch (GraphStoreException) when (waited.Elapsed < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private void WriteCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Join(_process.Home, "private.key"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path.Join(_process.Home, "public.crt"), certificate.ExportCertificatePem());
    }
}
