using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.PackStream;

namespace ActorGraph.Bolt.Tests.Kit;

/// <summary>Messages to bytes.</summary>
internal static class MessageCoding
{
    public static byte[] Encode(RequestMessage message, BoltDialect dialect)
    {
        var output = new PackStreamWriter();
        new RequestWriter(output, dialect).Write(message);
        return output.Written.ToArray();
    }

    public static byte[] Encode(ResponseMessage message, BoltDialect dialect)
    {
        var output = new PackStreamWriter();
        new ResponseWriter(output, dialect).Write(message);
        return output.Written.ToArray();
    }

    /// <summary>A message as a peer of another make would send it: a tag and fields.</summary>
    public static byte[] Structure(byte tag, params object?[] fields) =>
        [(byte)(0xB0 + fields.Length), tag, .. fields.SelectMany(field => Coding.Encode(field))];

    public static Dictionary<string, object?> Entries(params (string Key, object? Value)[] entries) =>
        entries.ToDictionary(entry => entry.Key, entry => entry.Value);
}
