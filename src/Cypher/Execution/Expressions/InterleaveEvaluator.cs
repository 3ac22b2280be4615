using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>
/// The relationships of a repeated pattern in the order in which they were walked: from the lists of the first ones and of
/// the second ones of each round, the first and second of round one, then those of round two.
/// </summary>
internal sealed class InterleaveEvaluator(int[] lists) : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var rounds = Array.ConvertAll(lists, slot => state.Slots[slot]);
        if (Array.Exists(rounds, list => list.IsNull))
        {
            return Value.Null;
        }

        var walked = new Value[rounds.Sum(list => list.AsList.Count)];
        for (var i = 0; i < walked.Length; i++)
        {
            walked[i] = rounds[i % lists.Length].AsList[i / lists.Length];
        }

        return Value.List(walked);
    }
}
