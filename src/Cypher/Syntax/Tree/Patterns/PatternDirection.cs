namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Where the arrow of a relationship pattern points.</summary>
internal enum PatternDirection
{
    /// <summary>To the right: -->.</summary>
    Outgoing,

    /// <summary>To the left: &lt;--.</summary>
    Incoming,

    /// <summary>Either way: -- or &lt;-->.</summary>
    Either,
}
