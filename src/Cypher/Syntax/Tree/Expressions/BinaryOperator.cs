namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Operators between two operands.</summary>
internal enum BinaryOperator
{
    /// <summary>+: sum, or concatenation of strings and lists.</summary>
    Add,

    /// <summary>-.</summary>
    Subtract,

    /// <summary>*.</summary>
    Multiply,

    /// <summary>/.</summary>
    Divide,

    /// <summary>%.</summary>
    Modulo,

    /// <summary>^.</summary>
    Power,

    /// <summary>||: concatenation.</summary>
    Concatenate,

    /// <summary>IN.</summary>
    In,

    /// <summary>STARTS WITH.</summary>
    StartsWith,

    /// <summary>ENDS WITH.</summary>
    EndsWith,

    /// <summary>CONTAINS.</summary>
    Contains,

    /// <summary>=~: regular expression that matches the whole text.</summary>
    Matches,
}
