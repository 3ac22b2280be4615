namespace ActorGraph.Bolt.Tests.Kit;

/// <summary>Bytes as the specification prints them: "A1 83 6F".</summary>
internal static class Hex
{
    public static byte[] Bytes(string text) => Convert.FromHexString(string.Concat(text.Split([' ', '\n', '\r'])));

    public static string Text(ReadOnlySpan<byte> bytes) => string.Join(' ', Convert.ToHexString(bytes).Chunk(2).Select(pair => new string(pair)));
}
