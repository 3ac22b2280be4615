using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Creates or drops an index or a constraint.</summary>
internal sealed class SchemaCommandPlan(StatementBody command) : Plan
{
    public StatementBody Command { get; } = command;

    public override string Name => "SchemaCommand";
}
