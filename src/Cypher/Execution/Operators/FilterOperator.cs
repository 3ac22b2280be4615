using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Keeps the rows for which all predicates are true.</summary>
internal sealed class FilterOperator(ExecutionState state, Operator input, Evaluator[] predicates)
    : UnaryOperator(state, input)
{
    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            State.CheckCancelled();
            if (Holds())
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds()
    {
        foreach (var predicate in predicates)
        {
            if (!predicate.IsTrue(State))
            {
                return false;
            }
        }

        return true;
    }
}
