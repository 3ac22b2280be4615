namespace ActorGraph.Bolt.Errors;

/// <summary>The words for structures that are no messages of Bolt.</summary>
internal static class MessageErrors
{
    public static BoltProtocolException UnknownMessage(byte tag, string expected) => new(
        BoltProblem.UnknownMessage, $"Byte 1: {tag:X2} is the tag of no message; expected that of {expected}.", 1);

    public static BoltProtocolException NotInVersion(string message, BoltVersion since, BoltVersion version) => new(
        BoltProblem.UnknownMessage, $"{message} is a message of Bolt {since} and later; the version agreed on is {version}.");

    public static BoltProtocolException MissingEntry(int offset, string message, string key) => new(
        BoltProblem.MissingEntry, $"Byte {offset}: {message} has no entry '{key}'; expected one.", offset);

    public static BoltProtocolException WrongEntry(int offset, string message, string key, string expected) => new(
        BoltProblem.WrongType, $"Byte {offset}: entry '{key}' of {message} has another type; expected {expected}.", offset);

    public static BoltProtocolException EntryOutOfRange(int offset, string message, string key, string found, string expected) => new(
        BoltProblem.ValueOutOfRange, $"Byte {offset}: entry '{key}' of {message} is {found}; expected {expected}.", offset);
}
