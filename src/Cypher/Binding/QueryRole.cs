namespace ActorGraph.Cypher.Binding;

/// <summary>What a query is for, which decides how it may end.</summary>
internal enum QueryRole
{
    /// <summary>A statement.</summary>
    Statement,

    /// <summary>CALL { }.</summary>
    Call,

    /// <summary>EXISTS { } or COUNT { }: only reads, and needs no RETURN.</summary>
    Test,

    /// <summary>COLLECT { }: only reads, and returns one column.</summary>
    Collect,
}
