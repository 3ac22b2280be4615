namespace ActorGraph.Bolt.Errors;

/// <summary>The words for chunks that do not make a message.</summary>
internal static class FramingErrors
{
    public static BoltProtocolException MessageTooLarge(int largest) => new(
        BoltProblem.MessageTooLarge, $"A message is too large; expected {largest} bytes at most.", largest);

    public static BoltProtocolException ClosedWithinMessage(int received) => new(
        BoltProblem.ConnectionClosed,
        $"The connection ended within a message, of which {received} bytes came; expected its end.",
        received);

    public static BoltProtocolException ClosedByReader() => new(
        BoltProblem.ConnectionClosed, "The connection has ended; expected the other side to read on.");
}
