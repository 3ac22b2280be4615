using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Lists what SHOW asks for, for each row.</summary>
internal sealed class ShowPlan(
    Plan input, ShowSubject subject, string? filter, Evaluator[] names, (string Name, int Slot)[] columns) : Plan(input)
{
    public ShowSubject Subject { get; } = subject;

    public string? Filter { get; } = filter;

    public Evaluator[] Names { get; } = names;

    public (string Name, int Slot)[] Columns { get; } = columns;

    public override string Name => "Show";

    public override string Details => Subject.ToString();
}
