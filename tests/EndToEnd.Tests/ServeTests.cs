using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ActorGraph.EndToEnd.Tests;

/// <summary>How `actorgraph serve` starts, refuses and ends.</summary>
public sealed class ServeTests(ServedSamples samples) : IClassFixture<ServedSamples>
{
    private static readonly byte[] Handshake =
        [0x60, 0x60, 0xB0, 0x17, 0, 0, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private static readonly byte[] Version58 = [0, 0, 8, 5];

    [Theory]
    [InlineData("en", "Other machines reach 0.0.0.0, and there is no password")]
    [InlineData("fr", "D'autres machines atteignent 0.0.0.0, et il n'y a pas de mot de passe")]
    public async Task Without_a_password_it_listens_at_loopback_alone(string language, string message)
    {
        var run = await samples.Workspace.RunAsync("serve", "--host", "0.0.0.0", "--lang", language);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port 99999", "'99999' is not a number that --port takes: expected one from 0 to 65535.")]
    [InlineData("--certificate server.pem", "--certificate and --key go together: give both or neither.")]
    [InlineData("--certificate absent.pem --key absent.key", "absent.pem and absent.key are no certificate with its key")]
    [InlineData("--password-file absent.txt", "absent.txt cannot be read: ")]
    [InlineData("--browser absent.jar", "absent.jar is no archive of Neo4j Browser")]
    [InlineData("--store absent.db", "there is no store yet")]
    [InlineData("--store bolt://localhost", "bolt://localhost is a server itself")]
    [InlineData("--message 5", "--message")]
    public async Task What_it_cannot_do_it_says(string arguments, string message)
    {
        var run = await samples.Workspace.RunAsync(["serve", .. arguments.Split(' ')]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_to_be()
    {
        await using var server = await RunningServer.StartAsync(samples.Workspace, []);

        var run = await samples.Workspace.RunAsync("serve", "--port", Text(server.BoltPort), "--no-http");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"Cannot listen at localhost, ports {server.BoltPort}: ", run.Error, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("-TERM")]
    [InlineData("-INT")]
    public async Task It_ends_when_asked_to_though_clients_are_connected(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are Unix's.");
        await using var server = await RunningServer.StartAsync(samples.Workspace, []);
        using var client = new TcpClient();
        await client.ConnectAsync("localhost", server.BoltPort);
        await client.GetStream().WriteAsync(Handshake);
        await client.GetStream().ReadExactlyAsync(new byte[Version58.Length]);

        Assert.Equal(0, await server.StopAsync(signal));

        Assert.Equal(0, await client.GetStream().ReadAsync(new byte[1]));
        Assert.Contains("\"event\":\"stopped\"", server.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--memory")]
    [InlineData("--total-memory")]
    public async Task A_query_over_the_servers_memory_is_told_with_what_limits_it(string option)
    {
        await using var server = await RunningServer.StartAsync(samples.Workspace, [], option, "1MB");

        var run = await samples.Workspace.RunAsync(
            "cypher", "UNWIND range(1, 1000000) AS i RETURN size(collect(i))", "--store", $"bolt://localhost:{server.BoltPort}");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal(
            $"bolt://localhost:{server.BoltPort}: the query needs more memory than the server gives it (Neo4j: db.memory.transaction.max; "
            + "actorgraph serve: --memory, --total-memory). Raise that, or let the query return fewer rows.\n",
            run.Error);
    }

    [Fact]
    public async Task Both_ports_tell_browsers_where_Bolt_is()
    {
        await using var server = await RunningServer.StartAsync(samples.Workspace, []);
        using var http = new HttpClient();
        foreach (var port in new[] { server.BoltPort, server.HttpPort })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"http://localhost:{port}/");
            request.Headers.Accept.ParseAdd("application/json");
            using var answer = await http.SendAsync(request);

            Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
            var discovery = Json.Object(await answer.Content.ReadAsStringAsync());
            Assert.Equal($"bolt://localhost:{server.BoltPort}", (string?)discovery["bolt_direct"]);
        }

        var page = await http.GetStringAsync($"http://127.0.0.1:{server.HttpPort}/");
        Assert.Contains($"neo4j://127.0.0.1:{server.BoltPort}", page, StringComparison.Ordinal);
        var style = await http.GetStringAsync($"http://localhost:{server.HttpPort}/style.grass");
        Assert.Contains("node.ArmedGroup", style, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync($"http://localhost:{server.HttpPort}/absent")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync($"http://localhost:{server.HttpPort}/browser/../../graph.db")).StatusCode);
    }

    [Fact]
    public async Task Bolt_is_spoken_within_a_WebSocket()
    {
        await using var server = await RunningServer.StartAsync(samples.Workspace, []);
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri($"ws://localhost:{server.BoltPort}/"), CancellationToken.None);

        // Frames may cut what they carry anywhere.
        await socket.SendAsync(Handshake.AsMemory(0, 3), WebSocketMessageType.Binary, true, CancellationToken.None);
        await socket.SendAsync(Handshake.AsMemory(3), WebSocketMessageType.Binary, true, CancellationToken.None);

        var answer = new byte[Version58.Length];
        await socket.ReceiveAsync(answer.AsMemory(), CancellationToken.None);
        Assert.Equal(Version58, answer);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
    }

    [Fact]
    public async Task With_a_certificate_all_is_encrypted()
    {
        var (certificate, key) = WriteCertificate();
        await using var server = await RunningServer.StartAsync(samples.Workspace, [], "--certificate", certificate, "--key", key);
        using var client = new TcpClient();
        await client.ConnectAsync("localhost", server.BoltPort);
        using var expected = X509CertificateLoader.LoadCertificateFromFile(certificate);
        await using var secure = new SslStream(
            client.GetStream(), false, (_, presented, _, _) => presented?.GetCertHashString() == expected.GetCertHashString());
        await secure.AuthenticateAsClientAsync("localhost");
        await secure.WriteAsync(Handshake);
        var answer = new byte[Version58.Length];
        await secure.ReadExactlyAsync(answer);

        Assert.Equal(Version58, answer);
        using var plain = new TcpClient();
        await plain.ConnectAsync("localhost", server.BoltPort);
        await plain.GetStream().WriteAsync(Handshake);
        Assert.NotEqual(Version58, await ReadToEndAsync(plain));
    }

    [SkippableTheory]
    [InlineData("neo4j+ssc")]
    public async Task The_driver_for_JavaScript_works_encrypted(string scheme)
    {
        var folder = await NodePackages.RequireAsync();
        var (certificate, key) = WriteCertificate();
        var password = samples.Workspace.Write("password.txt", "another secret\n");
        await using var server = await RunningServer.StartAsync(
            samples.Workspace, [], "--certificate", certificate, "--key", key, "--password-file", password);

        var cases = await ClientProgram.RunCasesAsync(
            "node", Path.Join(folder, "driver.mjs"), $"{scheme}://localhost:{server.BoltPort}", "another secret");

        Assert.NotEmpty(cases);
        Assert.All(cases, result => Assert.True(result.Value is null, $"{result.Key}: {result.Value}"));
    }

    [Fact]
    public async Task More_connections_than_allowed_are_refused_and_the_others_live_on()
    {
        await using var server = await RunningServer.StartAsync(samples.Workspace, [], "--connections", "1");
        using var first = new TcpClient();
        await first.ConnectAsync("127.0.0.1", server.BoltPort);
        await first.GetStream().WriteAsync(Handshake);
        await first.GetStream().ReadExactlyAsync(new byte[Version58.Length]);

        using var second = new TcpClient();
        await second.ConnectAsync("127.0.0.1", server.BoltPort);

        Assert.Empty(await ReadToEndAsync(second));
        await server.WaitForAsync("connection refused");
        Assert.False(first.Client.Poll(0, SelectMode.SelectRead), "The first connection was closed too.");
    }

    [Fact]
    public async Task Others_import_and_ask_while_it_serves()
    {
        await using var server = await RunningServer.StartAsync(samples.Workspace, []);
        var article = samples.Workspace.Write("new.txt", "Le Tchad a quitté le G5 Sahel le 3 décembre 2023.");

        var imported = await samples.Workspace.RunAsync("import", article);
        var asked = await samples.Workspace.RunAsync("status", "--format", "json");

        Assert.Equal((0, 0), (imported.ExitCode, asked.ExitCode));
        Assert.StartsWith("Articles:  1 added", imported.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_goes_into_a_file_line_by_line()
    {
        var log = Path.Join(samples.Workspace.Folder, "serve.log");
        using (var server = samples.Workspace.Start("serve", "--port", "0", "--http-port", "0", "--log", log))
        {
            while (!File.Exists(log) || new FileInfo(log).Length == 0)
            {
                Assert.False(server.HasExited);
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }

            server.Kill();
            await server.WaitForExitAsync();
        }

        var started = Json.Object((await File.ReadAllLinesAsync(log))[0]);
        Assert.Equal("started", (string?)started["event"]);
        Assert.EndsWith("Z", (string?)started["time"], StringComparison.Ordinal);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // What the server sends until it closes the connection, or resets it.
    private static async Task<byte[]> ReadToEndAsync(TcpClient client)
    {
        using var received = new MemoryStream();
        try
        {
            await client.GetStream().CopyToAsync(received);
        }
        catch (IOException)
        {
        }

        return received.ToArray();
    }

    private (string Certificate, string Key) WriteCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return (
            samples.Workspace.Write("server.pem", certificate.ExportCertificatePem()),
            samples.Workspace.Write("server.key", key.ExportPkcs8PrivateKeyPem()));
    }
}
