namespace ActorGraph.Cypher;

/// <summary>What a query did.</summary>
/// <param name="Counters">What it changed.</param>
/// <param name="Plan">The plan of EXPLAIN or PROFILE, else null.</param>
public sealed record CypherSummary(CypherCounters Counters, CypherPlan? Plan);
