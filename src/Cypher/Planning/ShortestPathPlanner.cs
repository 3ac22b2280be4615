using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Planning;

/// <summary>Turns a path pattern with a selector into what the search for shortest paths needs.</summary>
internal sealed class ShortestPathPlanner(PlanContext context, ExpressionCompiler compiler)
{
    /// <summary>The predicates that are about the ends alone, and so are tested where the ends are found.</summary>
    public static IEnumerable<BoundExpression> EndPredicates(BoundPathPattern path)
    {
        var inner = SlotSet.Of(path.Elements.SelectMany(InnerVariables).Select(variable => variable.Slot));
        return path.Predicates.Where(predicate => !References.Of(predicate).Overlaps(inner));
    }

    public ShortestPathPattern Plan(BoundPathPattern path, int pathSlot, bool endsAreFound)
    {
        var pathPredicates = compiler.CompileAll(path.Predicates.Except(endsAreFound ? EndPredicates(path) : []));
        var selector = path.Selector!;
        var groups = selector.Kind is PathSelectorKind.AllShortestPathsFunction or PathSelectorKind.AllShortest
            or PathSelectorKind.ShortestGroups;
        var steps = path.Elements switch
        {
            [BoundNodePattern, BoundRelationshipPattern edge, BoundNodePattern] => PlanRelationship(edge),
            [BoundNodePattern, BoundQuantifiedPath { Elements: [BoundNodePattern, BoundRelationshipPattern { Length: null }, BoundNodePattern] } repeated, BoundNodePattern] =>
                PlanRepeated(repeated),
            _ => throw Failure.Unsupported("A shortest path over more than one relationship pattern"),
        };
        var (from, to) = ((BoundNodePattern)path.Elements[0], (BoundNodePattern)path.Elements[^1]);
        return steps with
        {
            FromSlot = from.Variable.Slot,
            ToSlot = to.Variable.Slot,
            PathSlot = pathSlot,
            PathPredicates = pathPredicates,
            Count = selector.Count,
            Groups = groups,
            Description = PatternText.Describe(path),
        };
    }

    private ShortestPathPattern PlanRelationship(BoundRelationshipPattern edge)
    {
        var length = edge.Length;
        return Steps(edge, edge.Variable.Slot, length?.Minimum ?? 1, length is null ? 1 : length.Maximum) with
        {
            StepSlot = length?.Step.Slot ?? edge.Variable.Slot,
            StepPredicates = length is null ? [] : compiler.CompileAll(length.Predicates),
            IsSingle = length is null,
        };
    }

    /// <summary>Plans ((x)-[r]-(y) WHERE ...){1,5}: each round is a step.</summary>
    private ShortestPathPattern PlanRepeated(BoundQuantifiedPath path)
    {
        var (start, edge, end) = ((BoundNodePattern)path.Elements[0], (BoundRelationshipPattern)path.Elements[1], (BoundNodePattern)path.Elements[2]);
        return Steps(edge, GroupSlot(path, edge.Variable), path.Minimum, path.Maximum) with
        {
            StepStartSlot = start.Variable.Slot,
            StepEndSlot = end.Variable.Slot,
            StartsSlot = GroupSlot(path, start.Variable),
            EndsSlot = GroupSlot(path, end.Variable),
            StepPredicates = compiler.CompileAll(path.Predicates),
        };
    }

    private ShortestPathPattern Steps(BoundRelationshipPattern edge, int relationshipSlot, long minimum, long? maximum) => new(
        -1,
        -1,
        relationshipSlot,
        -1,
        edge.Variable.Slot,
        -1,
        -1,
        -1,
        -1,
        context.Types(edge.Types),
        edge.Direction != PatternDirection.Incoming,
        edge.Direction != PatternDirection.Outgoing,
        minimum,
        maximum,
        [],
        [],
        1,
        false,
        false,
        string.Empty);

    private static int GroupSlot(BoundQuantifiedPath path, BoundVariable single) =>
        path.Groups.FirstOrDefault(group => group.Single == single)?.List.Slot ?? -1;

    private static IEnumerable<BoundVariable> InnerVariables(BoundPatternElement element) => element switch
    {
        BoundRelationshipPattern edge => [edge.Variable],
        BoundQuantifiedPath path => path.Groups.Select(group => group.List),
        _ => [],
    };
}
