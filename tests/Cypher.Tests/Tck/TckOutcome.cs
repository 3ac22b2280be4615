using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher.Tests.Tck;

/// <summary>What a query gave.</summary>
internal sealed record TckOutcome(IReadOnlyList<string> Columns, List<string[]> Rows, CypherError? Error);
