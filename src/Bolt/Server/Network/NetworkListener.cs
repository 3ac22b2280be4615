using System.Net;
using System.Net.Sockets;

namespace ActorGraph.Bolt.Server.Network;

/// <summary>Waits for connections at a port, on one address or several.</summary>
internal sealed class NetworkListener : IDisposable
{
    private const string Loopback = "localhost";
    private const int Backlog = 512;

    private readonly List<Socket> _sockets = [];

    private NetworkListener()
    {
    }

    /// <summary>The port.</summary>
    public int Port => ((IPEndPoint)_sockets[0].LocalEndPoint!).Port;

    /// <summary>Opens a port.</summary>
    /// <param name="host">An address, a name, "localhost" for both loopback addresses, or "*" for all addresses.</param>
    /// <param name="port">The port, or zero for any that is free.</param>
    /// <exception cref="SocketException">There is no such address here, or the port is taken or needs rights.</exception>
    public static NetworkListener Open(string host, int port)
    {
        var listener = new NetworkListener();
        try
        {
            foreach (var address in AddressesOf(host))
            {
                listener.Bind(address, listener._sockets.Count == 0 ? port : listener.Port);
            }

            return listener;
        }
        catch
        {
            listener.Dispose();
            throw;
        }
    }

    /// <summary>Whether only programs on this machine reach a host.</summary>
    /// <param name="host">As <see cref="Open"/> takes it.</param>
    public static bool IsLoopback(string host) => AddressesOf(host).All(IPAddress.IsLoopback);

    /// <summary>Accepts connections until it is cancelled.</summary>
    /// <param name="serve">What is done with each; must not throw, and disposes of it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task AcceptAsync(Action<Socket> serve, CancellationToken cancellationToken) =>
        Task.WhenAll(_sockets.Select(socket => AcceptAsync(socket, serve, cancellationToken)));

    /// <inheritdoc/>
    public void Dispose() => _sockets.ForEach(socket => socket.Dispose());

    private static async Task AcceptAsync(Socket socket, Action<Socket> serve, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                serve(await socket.AcceptAsync(cancellationToken).ConfigureAwait(false));
            }
            catch (SocketException)
            {
                // The client has gone again, or there are no more descriptors: others may come, and some go.
                await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static IPAddress[] AddressesOf(string host) => host switch
    {
        Loopback => Socket.OSSupportsIPv6 ? [IPAddress.Loopback, IPAddress.IPv6Loopback] : [IPAddress.Loopback],
        "*" => [Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any],
        _ => IPAddress.TryParse(host, out var address) ? [address] : Dns.GetHostAddresses(host),
    };

    private void Bind(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (address.Equals(IPAddress.IPv6Any))
            {
                socket.DualMode = true;
            }

            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(Backlog);
            _sockets.Add(socket);
        }
        catch (SocketException) when (_sockets.Count > 0 && address.Equals(IPAddress.IPv6Loopback))
        {
            // A machine may know IPv6 and have no address of it.
            socket.Dispose();
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
