namespace ActorGraph.Cypher.Syntax;

/// <summary>How strongly operators bind, from the weakest up.</summary>
internal enum Precedence
{
    /// <summary>No operator.</summary>
    None,

    /// <summary>OR.</summary>
    Or,

    /// <summary>XOR.</summary>
    Xor,

    /// <summary>AND.</summary>
    And,

    /// <summary>NOT.</summary>
    Not,

    /// <summary>=, &lt;>, &lt;, &lt;=, >, >=.</summary>
    Comparison,

    /// <summary>IN, STARTS WITH, ENDS WITH, CONTAINS, =~, IS NULL, IS ::.</summary>
    Predicate,

    /// <summary>+, -, ||.</summary>
    Additive,

    /// <summary>*, /, %.</summary>
    Multiplicative,

    /// <summary>^.</summary>
    Power,

    /// <summary>Minus and plus before an operand.</summary>
    Unary,

    /// <summary>Property, index, slice and label.</summary>
    Postfix,

    /// <summary>What needs no parentheses anywhere.</summary>
    Atom,
}
