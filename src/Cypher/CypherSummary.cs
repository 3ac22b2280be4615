namespace ActorGraph.Cypher;

/// <summary>What a query did.</summary>
/// <param name="Counters">What it changed.</param>
/// <param name="Plan">The plan of EXPLAIN or PROFILE, else null.</param>
/// <param name="Notifications">What people may want to know of it, in the order in which it is written.</param>
public sealed record CypherSummary(
    CypherCounters Counters, CypherPlan? Plan, IReadOnlyList<CypherNotification> Notifications);
