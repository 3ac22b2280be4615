using ActorGraph.Cypher.Execution.Schema;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Runs a command on the schema, and gives no rows.</summary>
internal sealed class SchemaCommandOperator(ExecutionState state, SchemaCommandPlan plan) : Operator(state)
{
    private bool _done;

    public override void Open() => _done = false;

    public override bool MoveNext()
    {
        if (!_done)
        {
            _done = true;
            new SchemaCommands(State, Name(), plan.Options?.Evaluate(State) ?? Value.Map(MapValue.Empty)).Run(plan.Command);
        }

        return false;
    }

    private string? Name()
    {
        if (plan.IndexOrConstraint?.Evaluate(State) is not { } name)
        {
            return null;
        }

        return name.IsString ? name.AsString : throw Failure.WrongType("the name of an index or constraint", "a String", name);
    }
}
