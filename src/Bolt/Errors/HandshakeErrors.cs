namespace ActorGraph.Bolt.Errors;

/// <summary>The words for two sides that do not come to speak Bolt with each other.</summary>
internal static class HandshakeErrors
{
    public static BoltProtocolException NotBolt(ReadOnlySpan<byte> found) => new(
        BoltProblem.NotBolt, $"The connection begins with {Convert.ToHexString(found)}; expected 6060B017, with which Bolt begins.");

    public static BoltProtocolException AnsweredInHttp() => new(
        BoltProblem.NotBolt, "The server answers in HTTP; expected Bolt, which has a port of its own (7687 unless told otherwise).");

    public static BoltProtocolException NoCommonVersion(string other, IReadOnlyList<BoltVersion> supported) => new(
        BoltProblem.NoCommonVersion, $"{other}; expected one of {string.Join(", ", supported)}.");

    public static BoltProtocolException NotOffered(ReadOnlySpan<byte> found) => new(
        BoltProblem.WrongHandshake, $"The version chosen is {Convert.ToHexString(found)}; expected one of those offered.");

    public static BoltProtocolException CapabilitiesNotOffered(ulong found) => new(
        BoltProblem.WrongHandshake, $"The capabilities chosen are {found:X}; expected none, as none are offered.");

    public static BoltProtocolException TooManyVersions(ulong found, int most) => new(
        BoltProblem.WrongHandshake, $"The server announces {found} ranges of versions; expected {most} at most.");

    public static BoltProtocolException VarintTooLong() => new(
        BoltProblem.WrongHandshake, "A number of variable length does not end; expected 64 bits at most.");

    public static BoltProtocolException Closed() => new(
        BoltProblem.ConnectionClosed, "The connection ended within the handshake; expected the agreement on a version.");
}
