using System.Globalization;
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
        var relationships = SlotSet.Of(path.Elements.OfType<BoundRelationshipPattern>().Select(edge => edge.Variable.Slot));
        return path.Predicates.Where(predicate => !References.Of(predicate).Overlaps(relationships));
    }

    public ShortestPathPattern Plan(BoundPathPattern path, int pathSlot, bool endsAreFound)
    {
        if (path.Elements is not [BoundNodePattern from, BoundRelationshipPattern edge, BoundNodePattern to])
        {
            throw Failure.Unsupported("A shortest path over more than one relationship pattern");
        }

        var selector = path.Selector!;
        var groups = selector.Kind is PathSelectorKind.AllShortestPathsFunction or PathSelectorKind.AllShortest
            or PathSelectorKind.ShortestGroups;
        var length = edge.Length;
        return new(
            from.Variable.Slot,
            to.Variable.Slot,
            edge.Variable.Slot,
            pathSlot,
            length?.Step.Slot ?? edge.Variable.Slot,
            context.Types(edge.Types),
            edge.Direction != PatternDirection.Incoming,
            edge.Direction != PatternDirection.Outgoing,
            length?.Minimum ?? 1,
            length is null ? 1 : length.Maximum,
            length is null ? [] : compiler.CompileAll(length.Predicates),
            compiler.CompileAll(path.Predicates.Except(endsAreFound ? EndPredicates(path) : [])),
            selector.Count,
            groups,
            length is null,
            string.Create(CultureInfo.InvariantCulture, $"({from.Variable.Name})-[{string.Join('|', edge.Types)}*]-({to.Variable.Name})"));
    }
}
