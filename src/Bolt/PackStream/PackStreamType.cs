namespace ActorGraph.Bolt.PackStream;

/// <summary>The types of value that PackStream has (PackStream, "Data types").</summary>
public enum PackStreamType
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A signed integer of 64 bits.</summary>
    Integer,

    /// <summary>A floating point number of 64 bits.</summary>
    Float,

    /// <summary>An array of bytes.</summary>
    Bytes,

    /// <summary>Text in UTF-8.</summary>
    String,

    /// <summary>Values in order.</summary>
    List,

    /// <summary>Values by key.</summary>
    Dictionary,

    /// <summary>Fields under a tag.</summary>
    Structure,
}
