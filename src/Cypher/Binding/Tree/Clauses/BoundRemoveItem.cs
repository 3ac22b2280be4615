namespace ActorGraph.Cypher.Binding;

/// <summary>An item of REMOVE. A null target changes nothing.</summary>
internal abstract record BoundRemoveItem;
