namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>What a variable of a generated query holds, or null.</summary>
internal enum VariableKind
{
    Node,
    Relationship,
    Path,
    List,
    Value,

    /// <summary>A list whose order depends on that of the rows.</summary>
    Bag,
}
