namespace ActorGraph.Neo4j.Tests.Comparison;

/// <summary>Why a query failed.</summary>
/// <param name="Code">Status code.</param>
/// <param name="Message">The whole message, with place, line and caret if it has them.</param>
internal sealed record OutcomeError(string Code, string Message);
