using System.Runtime.InteropServices;
using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Handshake;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Connections;

/// <summary>Brings a connection to where queries can be run: bytes, version, who both sides are.</summary>
/// <param name="connector">Makes connections of bytes.</param>
/// <param name="uri">What the client was told of the server.</param>
/// <param name="options">How the client behaves.</param>
internal sealed class ConnectionOpener(IConnector connector, BoltUri uri, BoltClientOptions options)
{
    private static readonly BoltVersion LogonSince = new(5, 1);

    private readonly ClientHandshake _handshake = new(options.Versions);

    /// <summary>What servers that route are told: the address that the client knows them by, and what the URI said.</summary>
    public static IReadOnlyDictionary<string, string> RoutingContext(BoltUri uri) =>
        new Dictionary<string, string>(uri.RoutingContext, StringComparer.Ordinal) { ["address"] = uri.Address.ToString() };

    /// <summary>Opens a connection, within the time that there is for it.</summary>
    /// <exception cref="BoltConnectionException">The server cannot be reached.</exception>
    /// <exception cref="BoltFailureException">It refuses the client.</exception>
    /// <exception cref="BoltProtocolException">It does not speak Bolt, or no version in common.</exception>
    public async Task<Connection> OpenAsync(ServerAddress address, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.ConnectTimeout, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var transport = await connector.ConnectAsync(address, either.Token).ConfigureAwait(false);
            return await GreetAsync(address, transport, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw ClientErrors.NoAnswerInTime(address, options.ConnectTimeout);
        }
    }

    private async Task<Connection> GreetAsync(ServerAddress address, Transport transport, CancellationToken cancellationToken)
    {
        try
        {
            var version = await _handshake.NegotiateAsync(transport.Input, transport.Output, cancellationToken).ConfigureAwait(false);
            var connection = new Connection(address, transport, version, options.LargestMessage, options.Clock);
            await IntroduceAsync(connection, cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch (Exception error)
        {
            transport.Dispose();
            if (error is IOException or BoltProtocolException { Problem: BoltProblem.ConnectionClosed })
            {
                throw ClientErrors.HungUp(address, error);
            }

            throw;
        }
    }

    private async Task IntroduceAsync(Connection connection, CancellationToken cancellationToken)
    {
        var logsOn = connection.Dialect.Version >= LogonSince;
        connection.Write(Hello(logsOn));
        if (logsOn)
        {
            connection.Write(new LogonMessage(options.Authentication));
        }

        await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
        Heed(connection, await connection.ReadSuccessAsync(cancellationToken).ConfigureAwait(false));
        if (logsOn)
        {
            await connection.ReadSuccessAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private HelloMessage Hello(bool logsOn) => new(options.UserAgent)
    {
        Authentication = logsOn ? null : options.Authentication,
        Routing = uri.IsRouted ? RoutingContext(uri) : null,
        Patches = [HelloMessage.UtcPatch],
        Notifications = options.Notifications,
        Agent = new(options.UserAgent, RuntimeInformation.RuntimeIdentifier, "C#", RuntimeInformation.FrameworkDescription),
    };

    private static void Heed(Connection connection, SuccessMessage success)
    {
        var entries = new EntryReader(success.Metadata, 0, "the SUCCESS of HELLO");
        connection.Server = entries.Text("server") ?? "";
        if (entries.Texts(Entry.Patches)?.Contains(HelloMessage.UtcPatch) == true)
        {
            connection.Speak(connection.Dialect with { UtcPatch = true });
        }

        if (entries.Nested("hints")?.Integer("connection.recv_timeout_seconds") is > 0 and <= int.MaxValue and var seconds)
        {
            connection.Patience = TimeSpan.FromSeconds(seconds);
        }
    }
}
