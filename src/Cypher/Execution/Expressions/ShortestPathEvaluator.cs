using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>shortestPath (a path or null) and allShortestPaths (a list of paths) as expressions.</summary>
internal sealed class ShortestPathEvaluator(int subplan, int pathSlot, bool all) : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var paths = state.Subplan(subplan);
        paths.Open();
        if (!all)
        {
            return paths.MoveNext() ? state.Slots[pathSlot] : Value.Null;
        }

        var found = new List<Value>();
        while (paths.MoveNext())
        {
            found.Add(state.Slots[pathSlot]);
        }

        return Value.ListOf(found);
    }
}
