using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;

namespace ActorGraph.Bolt.Server.Http;

/// <summary>Turns a connection in HTTP into a WebSocket (RFC 6455, section 4.2), as Neo4j Browser asks for.</summary>
internal static class WebSocketUpgrade
{
    private const string Magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    public static bool IsAskedFor(HttpRequest request) =>
        request.HeaderHas("Upgrade", "websocket") && request.Header("Sec-WebSocket-Key").Length > 0;

    /// <summary>Agrees. No subprotocol and no extension is chosen: clients of Bolt offer none that they need.</summary>
    public static async Task<WebSocket> AcceptAsync(
        HttpRequest request, Stream connection, PipeWriter output, CancellationToken cancellationToken)
    {
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {Proof(request.Header("Sec-WebSocket-Key"))}\r\n\r\n");
        output.Write(Encoding.ASCII.GetBytes(head));
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return WebSocket.CreateFromStream(connection, new WebSocketCreationOptions { IsServer = true });
    }

    // SHA-1 is what the protocol says; nothing is kept secret by it.
#pragma warning disable CA5350
    private static string Proof(string key) => Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + Magic)));
#pragma warning restore CA5350
}
