using System.Diagnostics;
using System.Runtime.CompilerServices;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Makes the operators of a plan for one run.</summary>
internal static class OperatorFactory
{
    public static Operator Create(Plan plan, ExecutionState state)
    {
        // Operators call one another as deep as the plan is, and need less stack for it than is needed here.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Failure.TooManySteps();
        }

        var made = Make(plan, state);
        return state.Profile is null ? made : new ProfiledOperator(state, made, state.Profile.For(plan));
    }

    private static Operator Make(Plan plan, ExecutionState state)
    {
        Operator Input(int index = 0) => Create(plan.Inputs[index], state);

        return plan switch
        {
            SchemaCommandPlan command => new SchemaCommandOperator(state, command),
            ShowPlan show => new ShowOperator(state, Input(), show),
            ArgumentPlan => new ArgumentOperator(state),
            NodeScanPlan scan => new NodeScanOperator(state, Input(), scan.Slot, scan.Label),
            NodeByValuePlan seek => new NodeByIdOperator(state, Input(), seek.Slot, seek.Nodes, EntityIds.OfNodes),
            NodeByIdPlan { IsList: true } seek => new NodeByIdOperator(state, Input(), seek.Slot, seek.Ids, EntityIds.ReadAll),
            NodeByIdPlan seek => new NodeByIdOperator(state, Input(), seek.Slot, seek.Ids, id => [EntityIds.Read(id)]),
            NodeIndexScanPlan scan => new NodeIndexScanOperator(state, Input(), scan),
            IndexSeekPlan seek => new IndexSeekOperator(state, Input(), seek),
            RelationshipScanPlan scan => new RelationshipScanOperator(state, Input(), scan),
            ExpandPlan expand => new ExpandOperator(state, Input(), expand),
            DegreePlan degree => new DegreeOperator(state, Input(), degree),
            RelationshipCountPlan count => new RelationshipCountOperator(state, Input(), count),
            NodeCountPlan count => new NodeCountOperator(state, Input(), count),
            VariableExpandPlan expand => new VariableExpandOperator(state, Input(), expand),
            QuantifiedExpandPlan expand => new QuantifiedExpandOperator(state, Input(), Input(1), expand),
            RelationshipEndsPlan ends => new RelationshipEndsOperator(state, Input(), ends),
            ShortestPathPlan path => new ShortestPathOperator(state, Input(), path.Pattern),
            FilterPlan filter => new FilterOperator(state, Input(), filter.Predicates),
            ProjectPlan project => new ProjectOperator(state, Input(), project.Items),
            ApplyPlan apply => new ApplyOperator(state, Input(), Input(1), apply.NullSlots),
            InTransactionsPlan batches => new InTransactionsOperator(state, Input(), Input(1), batches),
            ForEachRowPlan each => new ForEachRowOperator(state, Input(), Input(1)),
            EagerPlan eager => new EagerOperator(state, Input(), eager.Slots),
            CartesianProductPlan product => new CartesianProductOperator(state, Input(), Input(1), product.InnerSlots),
            HashJoinPlan join => new HashJoinOperator(
                state, Input(), Input(1), join.InnerSlots, join.InputKey, join.InnerKey),
            AggregatePlan aggregate => new AggregateOperator(state, Input(), aggregate),
            DistinctPlan distinct => new DistinctOperator(state, Input(), distinct.Slots),
            SortPlan sort => new SortOperator(state, Input(), sort),
            SkipPlan skip => new SkipOperator(state, Input(), skip.Count),
            LimitPlan limit => new LimitOperator(state, Input(), limit.Count, limit.ReadsAll),
            UnwindPlan unwind => new UnwindOperator(state, Input(), unwind.Slot, unwind.List),
            UnionPlan union => new UnionOperator(
                state, [.. plan.Inputs.Select(part => Create(part, state))], union.Sources, union.Targets),
            EmptyPlan => new EmptyOperator(state, Input()),
            CreatePlan create => new CreateOperator(state, Input(), create.Creation),
            SetPlan set => new SetOperator(state, Input(), set.Steps),
            DeletePlan delete => new DeleteOperator(state, Input(), delete.Targets, delete.Detach),
            MergePlan merge => new MergeOperator(
                state, Input(), Input(1), merge.MatchSlots, merge.Creation, merge.OnCreate, merge.OnMatch),
            LoadCsvPlan load => new LoadCsvOperator(state, Input(), load),
            ProcedurePlan procedure => new ProcedureOperator(state, Input(), procedure),
            _ => throw new UnreachableException(plan.GetType().Name),
        };
    }
}
