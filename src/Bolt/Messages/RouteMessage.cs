namespace ActorGraph.Bolt.Messages;

/// <summary>Asks which servers have a database (Message Specification, "ROUTE").</summary>
/// <param name="Routing">The address that the client knows the server by, and what the query string of the URI said.</param>
/// <param name="Bookmarks">What the servers must have seen.</param>
/// <param name="Database">Name of the database, or null for the user's home database.</param>
/// <param name="ImpersonatedUser">The user whose home database is meant, or null for the one who is logged on.</param>
public sealed record RouteMessage(
    IReadOnlyDictionary<string, string> Routing,
    IReadOnlyList<string> Bookmarks,
    string? Database = null,
    string? ImpersonatedUser = null) : RequestMessage;
