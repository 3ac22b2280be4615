using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Creates or drops an index or a constraint.</summary>
internal sealed class SchemaCommandPlan(StatementBody command, Evaluator? name, Evaluator? options) : Plan
{
    /// <summary>The name of the index or constraint, or null for one made up.</summary>
    public Evaluator? IndexOrConstraint { get; } = name;

    /// <summary>OPTIONS, or null.</summary>
    public Evaluator? Options { get; } = options;

    public StatementBody Command { get; } = command;

    public override string Name => Command switch
    {
        CreateIndexCommand => "CreateIndex",
        CreateConstraintCommand => "CreateConstraint",
        DropIndexCommand => "DropIndex",
        DropConstraintCommand => "DropConstraint",
        _ => "SchemaCommand",
    };
}
