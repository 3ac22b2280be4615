namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>What an index is asked for.</summary>
internal enum IndexSeekKind
{
    Equal,
    In,
    Range,
    Prefix,
}
