using System.Diagnostics;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Execution.Writing;
using ActorGraph.Cypher.Planning.Plans;

namespace ActorGraph.Cypher.Planning;

/// <summary>CREATE, MERGE, SET, REMOVE and FOREACH.</summary>
internal sealed partial class QueryPlanner
{
    private Creation PlanCreation(BoundCreate create) => new(
        [.. create.Nodes.Select(node => new NewNode(
            node.Variable.Slot, PlanLabels(node.Labels), PlanProperties(node.Properties)))],
        [.. create.Relationships.Select(relationship => new NewRelationship(
            relationship.Variable.Slot,
            PlanName(relationship.Type, isType: true),
            relationship.Start.Slot,
            relationship.Start.Name,
            relationship.End.Slot,
            relationship.End.Name,
            PlanProperties(relationship.Properties)))],
        [.. create.Paths.Select(path => (path.Variable.Slot, new PathEvaluator(Slots(path.Elements))))]);

    private PropertySource? PlanProperties(BoundExpression? properties) => _compiler.CompileOptional(properties) switch
    {
        null => null,
        MapEvaluator map => new([.. map.Keys.Select(_context.Key)], map.Values),
        { } whole => new(whole),
    };

    private NameSource[] PlanLabels(IEnumerable<BoundLabelExpression> labels) =>
        [.. labels.Select(label => PlanName(label, isType: false))];

    private NameSource PlanName(BoundLabelExpression name, bool isType) => name switch
    {
        BoundLabelName label => new(isType ? _context.Type(label.Name) : _context.Label(label.Name), null),
        BoundDynamicLabel dynamic => new(null, _compiler.Compile(dynamic.Value)),
        _ => throw new UnreachableException(name.GetType().Name),
    };

    private MergePlan PlanMerge(Plan input, BoundMerge merge)
    {
        var matches = MatchPlanner.Plan(_context, _compiler, new ArgumentPlan(), merge.Pattern, default, []);
        return new MergePlan(
            input,
            matches,
            Slots(merge.Pattern.Declared),
            PlanCreation(merge.Creation),
            PlanSetItems(merge.OnCreate),
            PlanSetItems(merge.OnMatch))
        {
            EstimatedRows = input.EstimatedRows,
            Details = UpdateText.Describe(merge.Creation),
        };
    }

    private SetStep[] PlanSetItems(IEnumerable<BoundSetItem> items) => [.. items.Select(PlanSetItem)];

    private SetStep PlanSetItem(BoundSetItem item) => item switch
    {
        BoundSetProperty set => new SetPropertyStep(
            _compiler.Compile(set.Entity), _compiler.Compile(set.Key), _compiler.Compile(set.Value)),
        BoundSetProperties set => new SetPropertiesStep(
            _compiler.Compile(set.Entity), _compiler.Compile(set.Value), set.Add),
        BoundSetLabels set => new SetLabelsStep(_compiler.Compile(set.Entity), PlanLabels(set.Labels), remove: false),
        _ => throw new UnreachableException(item.GetType().Name),
    };

    private SetStep[] PlanRemoveItems(IEnumerable<BoundRemoveItem> items) => [.. items.Select(item => item switch
    {
        BoundRemoveProperty remove => (SetStep)new SetPropertyStep(
            _compiler.Compile(remove.Entity), _compiler.Compile(remove.Key), null),
        BoundRemoveLabels remove => new SetLabelsStep(
            _compiler.Compile(remove.Entity), PlanLabels(remove.Labels), remove: true),
        _ => throw new UnreachableException(item.GetType().Name),
    })];

    private ForEachRowPlan PlanForeach(Plan input, BoundForeach each)
    {
        Plan inner = new UnwindPlan(
            new ArgumentPlan(), each.Variable.Slot, _compiler.Compile(each.List), each.Variable.Name);
        var live = SlotSet.Empty.With(each.Variable.Slot);
        foreach (var update in each.Updates)
        {
            inner = PlanClause(inner, update, live, writes: true);
            live = live.With(Declared(update));
        }

        return new ForEachRowPlan(input, inner, "Foreach") { Details = $"{each.Variable.Name} IN {ExpressionText.Describe(each.List)}" };
    }
}
