namespace ActorGraph.Cypher.Binding;

/// <summary>How a function treats rows.</summary>
internal enum FunctionKind
{
    /// <summary>Depends on its arguments (and the store) alone.</summary>
    Scalar,

    /// <summary>May give another value each time: rand(), randomUUID().</summary>
    Volatile,

    /// <summary>Works on all rows of a group: count, sum, collect.</summary>
    Aggregate,
}
