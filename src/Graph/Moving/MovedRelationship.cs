namespace ActorGraph.Graph.Moving;

/// <summary>A relationship on its way, with the keys of the nodes that it joins.</summary>
internal sealed record MovedRelationship(
    string Type, IReadOnlyDictionary<string, object?> Properties, NodeKey Start, NodeKey End);
