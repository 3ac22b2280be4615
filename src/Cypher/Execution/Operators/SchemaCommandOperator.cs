using ActorGraph.Cypher.Execution.Schema;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Runs a command on the schema, and gives no rows.</summary>
internal sealed class SchemaCommandOperator(ExecutionState state, StatementBody command) : Operator(state)
{
    private bool _done;

    public override void Open() => _done = false;

    public override bool MoveNext()
    {
        if (!_done)
        {
            _done = true;
            new SchemaCommands(State).Run(command);
        }

        return false;
    }
}
