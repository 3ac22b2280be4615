using ActorGraph.Cypher.Planning.Plans;

namespace ActorGraph.Cypher.Execution;

/// <summary>What each operator of a profiled plan did.</summary>
internal sealed class PlanProfile
{
    private readonly Dictionary<Plan, OperatorProfile> _profiles = new(ReferenceEqualityComparer.Instance);

    public OperatorProfile For(Plan plan)
    {
        if (!_profiles.TryGetValue(plan, out var profile))
        {
            _profiles[plan] = profile = new OperatorProfile();
        }

        return profile;
    }
}
