namespace ActorGraph.Cypher;

/// <summary>What SHOW TRANSACTIONS tells of a transaction.</summary>
/// <param name="Id">Its name: "neo4j-transaction-7".</param>
/// <param name="ConnectionId">Name of the connection that it came by.</param>
/// <param name="ClientAddress">Where the client is.</param>
/// <param name="User">The user, or an empty string.</param>
/// <param name="Query">The query that it runs; empty when it runs none.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="EndCode">The status code of why it has been ended from outside, or null while it runs.</param>
/// <param name="MetaData">What the client said of it, as values of results.</param>
/// <param name="Parameters">Parameters of the query, as values of results.</param>
public sealed record CypherTransactionFacts(
    string Id,
    string ConnectionId,
    string ClientAddress,
    string User,
    string Query,
    DateTimeOffset StartedAt,
    string? EndCode,
    IReadOnlyDictionary<string, object?> MetaData,
    IReadOnlyDictionary<string, object?> Parameters);
