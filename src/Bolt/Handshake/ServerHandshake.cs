using System.IO.Pipelines;
using ActorGraph.Bolt.Errors;

namespace ActorGraph.Bolt.Handshake;

/// <summary>The server's side of the handshake, with which every connection begins (Handshake).</summary>
public sealed class ServerHandshake
{
    private const ulong NoCapabilities = 0;

    private readonly IReadOnlyList<BoltVersion> _supported;
    private readonly byte[]? _manifest;

    /// <summary>Prepares a handshake, which can be used for any number of connections.</summary>
    /// <param name="supported">The versions that the server speaks; null for all that are spoken here.</param>
    /// <param name="acceptsManifest">Whether to announce all versions to clients that ask for them.</param>
    public ServerHandshake(IReadOnlyList<BoltVersion>? supported = null, bool acceptsManifest = true)
    {
        _supported = supported ?? BoltVersion.Supported;
        _manifest = acceptsManifest ? Manifest(VersionRange.Covering(_supported)) : null;
    }

    /// <summary>Agrees with a client on a version.</summary>
    /// <param name="input">What the client sends.</param>
    /// <param name="output">What is sent to it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The version that both sides speak from here on.</returns>
    /// <exception cref="BoltProtocolException">
    /// The other side speaks no version in common, which it is told, or no Bolt at all.
    /// </exception>
    public async Task<BoltVersion> NegotiateAsync(
        PipeReader input, PipeWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var reader = new HandshakeReader(input);
        await ExpectIdentificationAsync(reader, cancellationToken).ConfigureAwait(false);
        var proposals = await reader.ReadAsync(HandshakeBytes.ProposalCount * VersionRange.Size, cancellationToken).ConfigureAwait(false);
        // In the order in which the client prefers them.
        foreach (var proposal in proposals.Chunk(VersionRange.Size))
        {
            if (_manifest is not null && proposal.AsSpan().SequenceEqual(HandshakeBytes.Manifest))
            {
                await output.WriteAsync(_manifest, cancellationToken).ConfigureAwait(false);
                return await ReadChoiceAsync(reader, cancellationToken).ConfigureAwait(false);
            }

            if (Newest(VersionRange.Read(proposal)) is { } version)
            {
                await output.WriteAsync(Answer(version), cancellationToken).ConfigureAwait(false);
                return version;
            }
        }

        await output.WriteAsync(HandshakeBytes.NoVersion.ToArray(), cancellationToken).ConfigureAwait(false);
        throw HandshakeErrors.NoCommonVersion($"The client proposes {Convert.ToHexString(proposals)}", _supported);
    }

    private static async ValueTask ExpectIdentificationAsync(HandshakeReader reader, CancellationToken cancellationToken)
    {
        var found = await reader.ReadAsync(HandshakeBytes.Identification.Length, cancellationToken).ConfigureAwait(false);
        if (!found.AsSpan().SequenceEqual(HandshakeBytes.Identification))
        {
            throw HandshakeErrors.NotBolt(found);
        }
    }

    private static byte[] Answer(BoltVersion version) => [0, 0, version.Minor, version.Major];

    // Sent at once: some clients do not wait for the rest of a manifest that comes in parts.
    private static byte[] Manifest(IReadOnlyList<VersionRange> ranges)
    {
        var bytes = new List<byte>([.. HandshakeBytes.Manifest, .. Varint.Encode((ulong)ranges.Count)]);
        foreach (var range in ranges)
        {
            var encoded = new byte[VersionRange.Size];
            range.Write(encoded);
            bytes.AddRange(encoded);
        }

        bytes.AddRange(Varint.Encode(NoCapabilities));
        return [.. bytes];
    }

    private BoltVersion? Newest(VersionRange range)
    {
        var common = _supported.Where(range.Contains).ToList();
        return common.Count > 0 ? common.Max() : null;
    }

    private async ValueTask<BoltVersion> ReadChoiceAsync(HandshakeReader reader, CancellationToken cancellationToken)
    {
        var choice = await reader.ReadAsync(VersionRange.Size, cancellationToken).ConfigureAwait(false);
        var version = new BoltVersion(choice[3], choice[2]);
        if (choice[0] != 0 || choice[1] != 0 || !_supported.Contains(version))
        {
            throw HandshakeErrors.NotOffered(choice);
        }

        var capabilities = await reader.ReadVarintAsync(cancellationToken).ConfigureAwait(false);
        return capabilities == NoCapabilities ? version : throw HandshakeErrors.CapabilitiesNotOffered(capabilities);
    }
}
