using System.Buffers;
using System.IO.Pipelines;
using ActorGraph.Bolt.Errors;

namespace ActorGraph.Bolt.Handshake;

/// <summary>The client's side of the handshake, with which every connection begins (Handshake).</summary>
public sealed class ClientHandshake
{
    private const int MostRangesAnnounced = 255;

    private readonly IReadOnlyList<BoltVersion> _supported;
    private readonly byte[] _opening;

    /// <summary>Prepares a handshake, which can be used for any number of connections.</summary>
    /// <param name="supported">The versions that the client speaks; null for all that are spoken here.</param>
    /// <param name="offersManifest">Whether to ask the server for all of its versions, which one of before Bolt 5.7 passes over.</param>
    /// <exception cref="ArgumentException">The versions are none, or more than four proposals hold.</exception>
    public ClientHandshake(IReadOnlyList<BoltVersion>? supported = null, bool offersManifest = true)
    {
        _supported = supported ?? BoltVersion.Supported;
        _opening = Opening(VersionRange.Covering(_supported), offersManifest);
    }

    /// <summary>Agrees with a server on a version.</summary>
    /// <param name="input">What the server sends.</param>
    /// <param name="output">What is sent to it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The version that both sides speak from here on.</returns>
    /// <exception cref="BoltProtocolException">The other side speaks no version in common, or no Bolt at all.</exception>
    public async Task<BoltVersion> NegotiateAsync(
        PipeReader input, PipeWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var reader = new HandshakeReader(input);
        await output.WriteAsync(_opening, cancellationToken).ConfigureAwait(false);
        var answer = await reader.ReadAsync(VersionRange.Size, cancellationToken).ConfigureAwait(false);
        if (!answer.AsSpan().SequenceEqual(HandshakeBytes.Manifest))
        {
            return Accept(answer);
        }

        var version = await ChooseAsync(reader, cancellationToken).ConfigureAwait(false);
        await output.WriteAsync(Choice(version), cancellationToken).ConfigureAwait(false);
        return version;
    }

    private static byte[] Opening(IReadOnlyList<VersionRange> ranges, bool offersManifest)
    {
        var places = HandshakeBytes.ProposalCount - (offersManifest ? 1 : 0);
        if (ranges.Count == 0 || ranges.Count > places)
        {
            throw new ArgumentException($"The versions are {ranges.Count} ranges; expected 1 to {places}.", nameof(ranges));
        }

        var opening = new ArrayBufferWriter<byte>();
        opening.Write(HandshakeBytes.Identification);
        if (offersManifest)
        {
            opening.Write(HandshakeBytes.Manifest);
        }

        foreach (var range in ranges)
        {
            Write(opening, range);
        }

        opening.Write(new byte[(places - ranges.Count) * VersionRange.Size]);
        return opening.WrittenSpan.ToArray();
    }

    private static void Write(ArrayBufferWriter<byte> output, VersionRange range)
    {
        range.Write(output.GetSpan(VersionRange.Size));
        output.Advance(VersionRange.Size);
    }

    private static byte[] Choice(BoltVersion version)
    {
        const ulong NoCapabilities = 0;
        return [0, 0, version.Minor, version.Major, .. Varint.Encode(NoCapabilities)];
    }

    private BoltVersion Accept(byte[] answer)
    {
        if (answer.AsSpan().SequenceEqual(HandshakeBytes.NoVersion))
        {
            throw HandshakeErrors.NoCommonVersion("The server speaks none of the versions proposed", _supported);
        }

        if (answer.AsSpan().SequenceEqual(HandshakeBytes.Http))
        {
            throw HandshakeErrors.AnsweredInHttp();
        }

        var version = new BoltVersion(answer[3], answer[2]);
        return answer[0] == 0 && answer[1] == 0 && _supported.Contains(version) ? version : throw HandshakeErrors.NotOffered(answer);
    }

    // The capabilities are for vendors to amend the protocol with; none is known here.
    private async ValueTask<BoltVersion> ChooseAsync(HandshakeReader reader, CancellationToken cancellationToken)
    {
        var count = await reader.ReadVarintAsync(cancellationToken).ConfigureAwait(false);
        if (count > MostRangesAnnounced)
        {
            throw HandshakeErrors.TooManyVersions(count, MostRangesAnnounced);
        }

        var ranges = new List<VersionRange>((int)count);
        for (var i = 0; i < (int)count; i++)
        {
            ranges.Add(VersionRange.Read(await reader.ReadAsync(VersionRange.Size, cancellationToken).ConfigureAwait(false)));
        }

        await reader.ReadVarintAsync(cancellationToken).ConfigureAwait(false);
        return Newest(ranges);
    }

    private BoltVersion Newest(List<VersionRange> announced)
    {
        var common = _supported.Where(version => announced.Exists(range => range.Contains(version))).ToList();
        return common.Count > 0
            ? common.Max()
            : throw HandshakeErrors.NoCommonVersion($"The server speaks {string.Join(", ", announced)}", _supported);
    }
}
