namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Operators of three-valued logic.</summary>
internal enum LogicalOperator
{
    /// <summary>AND.</summary>
    And,

    /// <summary>OR.</summary>
    Or,

    /// <summary>XOR.</summary>
    Xor,
}
