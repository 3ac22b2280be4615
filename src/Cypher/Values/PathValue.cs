namespace ActorGraph.Cypher.Values;

/// <summary>A walk: n + 1 nodes and n relationships, each in walking order whatever the relationship's direction.</summary>
internal sealed class PathValue(Value[] nodes, Value[] relationships)
{
    public ReadOnlySpan<Value> Nodes => nodes;

    public ReadOnlySpan<Value> Relationships => relationships;

    public int Length => relationships.Length;

    public ListValue NodeList => new(nodes);

    public ListValue RelationshipList => new(relationships);
}
