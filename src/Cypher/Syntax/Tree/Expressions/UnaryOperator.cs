namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Operators before their operand.</summary>
internal enum UnaryOperator
{
    /// <summary>NOT.</summary>
    Not,

    /// <summary>Minus.</summary>
    Negate,

    /// <summary>Plus, which changes nothing but demands a number.</summary>
    Plus,
}
