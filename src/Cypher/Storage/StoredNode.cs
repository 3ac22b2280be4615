namespace ActorGraph.Cypher.Storage;

/// <summary>A node as its row holds it: one seek gives its labels, properties and, but for a hub's, its relationships.</summary>
/// <param name="Record">Labels and properties, to be read by <see cref="NodeRecord"/>.</param>
/// <param name="Adjacency">Its relationships, to be read by <see cref="Codecs.AdjacencyReader"/>; empty when it has none.</param>
internal sealed record StoredNode(byte[] Record, byte[] Adjacency);
