namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>For how many elements a predicate must hold.</summary>
internal enum QuantifierKind
{
    /// <summary>For all.</summary>
    All,

    /// <summary>For one or more.</summary>
    Any,

    /// <summary>For none.</summary>
    None,

    /// <summary>For exactly one.</summary>
    Single,
}
