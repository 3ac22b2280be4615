namespace ActorGraph.Bolt.Errors;

/// <summary>The words for bytes that are not PackStream: where, what, and what was expected.</summary>
internal static class PackStreamErrors
{
    public static BoltProtocolException Truncated(int offset, int needed, int left) => At(
        BoltProblem.Truncated, offset, $"the message ends after {left} more bytes; expected {needed}");

    public static BoltProtocolException TrailingBytes(int offset, int left) => At(
        BoltProblem.TrailingBytes, offset, $"{left} bytes follow the last value; expected the end of the message");

    public static BoltProtocolException UnknownMarker(int offset, byte marker) => At(
        BoltProblem.UnknownMarker, offset, $"{marker:X2} is no marker of PackStream; expected the beginning of a value");

    public static BoltProtocolException SizeBeyondMessage(int offset, string what, long size, int left) => At(
        BoltProblem.SizeBeyondMessage, offset, $"{what} of size {size} is declared; expected one that fits into the {left} bytes left");

    public static BoltProtocolException WrongType(int offset, string found, string expected) => At(
        BoltProblem.WrongType, offset, $"found {found}; expected {expected}");

    public static BoltProtocolException WrongKey(int offset, string found) => At(
        BoltProblem.WrongKey, offset, $"the key of a dictionary is {found}; expected a string");

    public static BoltProtocolException InvalidText(int offset) => At(
        BoltProblem.InvalidText, offset, "the bytes of a string are not UTF-8; expected UTF-8");

    public static BoltProtocolException TooDeep(int offset, int deepest) => At(
        BoltProblem.TooDeep, offset, $"values are nested too deeply; expected {deepest} levels at most");

    public static BoltProtocolException UnknownStructure(int offset, byte tag, BoltVersion version) => At(
        BoltProblem.UnknownStructure, offset, $"{tag:X2} is no tag of a value as negotiated for Bolt {version}; expected one that is");

    public static BoltProtocolException WrongFieldCount(int offset, string structure, int found, int expected) => At(
        BoltProblem.WrongFieldCount, offset, $"{structure} has {found} fields; expected {expected}");

    public static BoltProtocolException ValueOutOfRange(int offset, string field, string found, string expected) => At(
        BoltProblem.ValueOutOfRange, offset, $"{field} is {found}; expected {expected}");

    private static BoltProtocolException At(BoltProblem problem, int offset, string text) =>
        new(problem, $"Byte {offset}: {text}.", offset);
}
