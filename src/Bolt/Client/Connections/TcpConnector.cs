using System.IO.Pipelines;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Client.Errors;

namespace ActorGraph.Bolt.Client.Connections;

/// <summary>Connects over TCP, with TLS where it is asked for.</summary>
/// <param name="encryption">Whether it is, and which certificates will do.</param>
internal sealed class TcpConnector(Encryption encryption) : IConnector
{
    // A chunk and its header: what is smaller would cut each into several packets.
    private const int BufferSize = (64 * 1024) + sizeof(ushort);

    /// <inheritdoc/>
    public async Task<Transport> ConnectAsync(ServerAddress address, CancellationToken cancellationToken)
    {
        // Requests are flushed when they are complete: waiting for more would only delay them.
        var client = new TcpClient { NoDelay = true };
        try
        {
            await client.ConnectAsync(address.Host, address.Port, cancellationToken).ConfigureAwait(false);
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            var stream = await EncryptAsync(client.GetStream(), address, cancellationToken).ConfigureAwait(false);
            return new(
                PipeReader.Create(stream, new(bufferSize: BufferSize)),
                PipeWriter.Create(stream, new(minimumBufferSize: BufferSize)),
                stream);
        }
        catch (SocketException error)
        {
            client.Dispose();
            throw ClientErrors.NoAnswer(address, error.Message + ".", error);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private async Task<Stream> EncryptAsync(NetworkStream stream, ServerAddress address, CancellationToken cancellationToken)
    {
        if (encryption == Encryption.None)
        {
            return stream;
        }

        var options = new SslClientAuthenticationOptions { TargetHost = address.Host };
        if (encryption == Encryption.AnyCertificate)
        {
            options.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null;
        }

        var encrypted = new SslStream(stream);
        try
        {
            await encrypted.AuthenticateAsClientAsync(options, cancellationToken).ConfigureAwait(false);
            return encrypted;
        }
        catch (Exception error) when (error is AuthenticationException or IOException)
        {
            await encrypted.DisposeAsync().ConfigureAwait(false);
            throw ClientErrors.NoEncryption(address, error.Message, error);
        }
    }
}
