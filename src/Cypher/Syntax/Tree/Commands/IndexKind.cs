namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Kinds of indexes.</summary>
internal enum IndexKind
{
    /// <summary>RANGE, the default: equality, order and prefixes.</summary>
    Range,

    /// <summary>TEXT: CONTAINS and ENDS WITH.</summary>
    Text,

    /// <summary>POINT: distances and boxes.</summary>
    Point,

    /// <summary>FULLTEXT: words.</summary>
    FullText,

    /// <summary>LOOKUP: labels or types themselves.</summary>
    Lookup,

    /// <summary>VECTOR: nearest neighbours.</summary>
    Vector,
}
