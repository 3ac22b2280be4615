namespace ActorGraph.Bolt.Handshake;

/// <summary>The bytes that a handshake is made of.</summary>
internal static class HandshakeBytes
{
    /// <summary>How many versions or ranges a client proposes.</summary>
    public const int ProposalCount = 4;

    /// <summary>With what a client begins (Handshake, "Bolt identification").</summary>
    public static ReadOnlySpan<byte> Identification => [0x60, 0x60, 0xB0, 0x17];

    /// <summary>The proposal to let the server say all of its versions (Handshake, "Handshake Manifest v1").</summary>
    public static ReadOnlySpan<byte> Manifest => [0x00, 0x00, 0x01, 0xFF];

    /// <summary>The answer of a server that speaks none of the versions proposed.</summary>
    public static ReadOnlySpan<byte> NoVersion => [0x00, 0x00, 0x00, 0x00];

    /// <summary>The beginning of an answer of another protocol, which people meet when they mistake the port.</summary>
    public static ReadOnlySpan<byte> Http => "HTTP"u8;
}
