namespace ActorGraph.Bolt.Errors;

/// <summary>What is wrong with what the other side sent.</summary>
public enum BoltProblem
{
    /// <summary>The message ends within a value.</summary>
    Truncated,

    /// <summary>Bytes follow what the message should hold.</summary>
    TrailingBytes,

    /// <summary>A marker byte that PackStream reserves.</summary>
    UnknownMarker,

    /// <summary>A size that the rest of the message cannot hold.</summary>
    SizeBeyondMessage,

    /// <summary>A value of another type than the place asks for.</summary>
    WrongType,

    /// <summary>A key of a dictionary that is not a string.</summary>
    WrongKey,

    /// <summary>A string that is not UTF-8.</summary>
    InvalidText,

    /// <summary>Values nested deeper than is read.</summary>
    TooDeep,

    /// <summary>A structure that this version of the protocol does not have.</summary>
    UnknownStructure,

    /// <summary>A structure with more or fewer fields than it has.</summary>
    WrongFieldCount,

    /// <summary>A value that its field cannot have.</summary>
    ValueOutOfRange,

    /// <summary>An entry of a dictionary that must be there is not.</summary>
    MissingEntry,

    /// <summary>A message that this version of the protocol does not have.</summary>
    UnknownMessage,

    /// <summary>A message larger than is accepted.</summary>
    MessageTooLarge,

    /// <summary>The connection ended within a message or within the handshake.</summary>
    ConnectionClosed,

    /// <summary>The other side does not speak Bolt.</summary>
    NotBolt,

    /// <summary>The two sides have no version of the protocol in common.</summary>
    NoCommonVersion,

    /// <summary>An answer that the handshake does not allow.</summary>
    WrongHandshake,

    /// <summary>An answer that the request does not have.</summary>
    UnexpectedAnswer,
}
