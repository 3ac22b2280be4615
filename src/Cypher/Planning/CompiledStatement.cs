using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Operators;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>A plan and all that it needs to run, many times and by many at once.</summary>
/// <param name="Root">The plan.</param>
/// <param name="Subplans">The plans of subqueries in expressions.</param>
/// <param name="Tokens">The names that the plan refers to.</param>
/// <param name="SlotCount">Number of slots of a row.</param>
/// <param name="Columns">Names of the result's columns.</param>
/// <param name="OutputSlots">The slots of the columns.</param>
/// <param name="Parameters">Names of the parameters that it uses.</param>
/// <param name="Mode">Whether to run, explain or profile it.</param>
/// <param name="Writes">Whether it changes the store.</param>
/// <param name="SchemaVersion">The version of the schema that it was made for.</param>
/// <param name="Population">Number of nodes and relationships that it was made for.</param>
/// <param name="Text">The text that it was read from.</param>
internal sealed record CompiledStatement(
    Plan Root,
    Plan[] Subplans,
    TokenReference[] Tokens,
    int SlotCount,
    IReadOnlyList<string> Columns,
    int[] OutputSlots,
    IReadOnlyList<string> Parameters,
    ExecutionMode Mode,
    bool Writes,
    long SchemaVersion,
    long Population,
    string Text)
{
    /// <summary>A name as the plan's own object, if it has it: maps find a key that is the same object at once.</summary>
    public string Shared(string name) => Array.Find(Tokens, token => token.Name == name)?.Name ?? name;

    /// <summary>How deep the plan is.</summary>
    public int Depth { get; } = StackCheck.DepthOf(Root);
}
