namespace ActorGraph.Cypher.Storage;

/// <summary>A new relationship that its nodes' adjacency does not have yet.</summary>
internal readonly record struct PendingRelationship(long Relationship, int Type, long Start, long End);
