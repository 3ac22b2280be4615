using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Client.Errors;

namespace ActorGraph.Bolt.Tests.Client;

/// <summary>Connections over TCP, with TLS and without, with a server that has signed its certificate itself.</summary>
public sealed class EncryptionTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public EncryptionTests() => _listener.Start();

    private ServerAddress Address => new("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task Where_any_certificate_will_do_one_that_the_server_signed_does()
    {
        var server = GreetAsync();

        using (var transport = await new TcpConnector(Encryption.AnyCertificate).ConnectAsync(Address, default))
        {
            Assert.Equal("hello"u8.ToArray(), (await transport.Input.ReadAtLeastAsync(5)).Buffer.FirstSpan.ToArray());
        }

        await server;
    }

    [Fact]
    public async Task Where_the_certificate_is_verified_it_does_not()
    {
        var server = GreetAsync();

        var error = await Assert.ThrowsAsync<BoltConnectionException>(
            () => new TcpConnector(Encryption.Verified).ConnectAsync(Address, default));

        Assert.Equal(ConnectionProblem.NoEncryption, error.Problem);

        // What the server makes of it depends on the version of TLS.
        await Record.ExceptionAsync(() => server);
    }

    [Fact]
    public async Task What_was_waited_for_in_vain_can_be_waited_for_again()
    {
        var speak = new TaskCompletionSource();
        var server = GreetAsync(speak.Task);
        using (var transport = await new TcpConnector(Encryption.AnyCertificate).ConnectAsync(Address, default))
        {
            using var stop = new CancellationTokenSource();
            var waiting = transport.Input.ReadAsync(stop.Token);
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);

            speak.SetResult();
            Assert.Equal("hello"u8.ToArray(), (await transport.Input.ReadAtLeastAsync(5)).Buffer.FirstSpan.ToArray());
        }

        await server;
    }

    [Fact]
    public async Task A_server_without_TLS_is_told_from_one_with_a_certificate_that_is_not_trusted()
    {
        var server = Task.Run(async () =>
        {
            using var client = await _listener.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n"u8.ToArray());
        });

        var error = await Assert.ThrowsAsync<BoltConnectionException>(
            () => new TcpConnector(Encryption.AnyCertificate).ConnectAsync(Address, default));

        Assert.Equal(ConnectionProblem.NoEncryption, error.Problem);
        await server;
    }

    [Fact]
    public async Task Where_nobody_listens_nobody_answers()
    {
        var address = Address;
        _listener.Stop();

        var error = await Assert.ThrowsAsync<BoltConnectionException>(
            () => new TcpConnector(Encryption.None).ConnectAsync(address, default));

        Assert.Equal(ConnectionProblem.NoAnswer, error.Problem);
        Assert.Contains(address.ToString(), error.Message, StringComparison.Ordinal);
    }

    private async Task GreetAsync(Task? begin = null)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var stream = new SslStream(client.GetStream());
        using var certificate = SelfSigned();
        await stream.AuthenticateAsServerAsync(certificate);
        await (begin ?? Task.CompletedTask);
        await stream.WriteAsync("hello"u8.ToArray());

        // Until the client leaves.
        await stream.CopyToAsync(Stream.Null);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
