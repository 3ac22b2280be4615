namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Operators that compare two values.</summary>
internal enum ComparisonOperator
{
    /// <summary>=.</summary>
    Equal,

    /// <summary>&lt;&gt;, or != in the form of newer versions.</summary>
    NotEqual,

    /// <summary>&lt;.</summary>
    Less,

    /// <summary>&lt;=.</summary>
    LessOrEqual,

    /// <summary>&gt;.</summary>
    Greater,

    /// <summary>&gt;=.</summary>
    GreaterOrEqual,
}
