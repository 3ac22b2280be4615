using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Procedures;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Calls a procedure.</summary>
internal sealed class ProcedurePlan(
    Plan input,
    ProcedureBody body,
    Evaluator[] arguments,
    (int Index, int Slot)[] outputs,
    string procedure) : Plan(input)
{
    public ProcedureBody Body { get; } = body;

    public Evaluator[] Arguments { get; } = arguments;

    public (int Index, int Slot)[] Outputs { get; } = outputs;

    public string Procedure { get; } = procedure;

    public override string Name => "ProcedureCall";

    public override string Details => Procedure;
}
