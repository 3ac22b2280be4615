namespace ActorGraph.Bolt.Server;

/// <summary>Who is at the other end of a connection.</summary>
/// <param name="ConnectionId">The connection's name: "bolt-7".</param>
/// <param name="Address">Where it comes from: "127.0.0.1:50312".</param>
/// <param name="Agent">Name and version of the program, as it says itself.</param>
public sealed record ServerClient(string ConnectionId, string Address, string Agent);
