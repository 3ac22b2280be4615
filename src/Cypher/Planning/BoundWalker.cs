using ActorGraph.Cypher.Binding;

namespace ActorGraph.Cypher.Planning;

/// <summary>Visits every part of a bound expression, clause or query.</summary>
internal static class BoundWalker
{
    public static void WalkAll(IEnumerable<object?> nodes, Action<object> visit)
    {
        foreach (var node in nodes)
        {
            Walk(node, visit);
        }
    }

    public static void Walk(object? node, Action<object> visit)
    {
        if (node is null)
        {
            return;
        }

        visit(node);
        WalkAll(Children(node), visit);
    }

    private static IEnumerable<object?> Children(object node) => node switch
    {
        BoundExpression expression => ChildrenOf(expression),
        BoundClause clause => ChildrenOf(clause),
        BoundLabelExpression label => ChildrenOf(label),
        BoundPattern pattern => pattern.Paths,
        BoundPathPattern path => [.. path.Elements, .. path.Predicates],
        BoundRelationshipPattern { Length: { } length } => length.Predicates,
        BoundQuantifiedPath repeated => [.. repeated.Elements, .. repeated.Predicates],
        BoundQuery query => query.Parts.SelectMany(part => part.Clauses),
        BoundItem item => [item.Expression],
        BoundAggregation aggregation => aggregation.Arguments,
        BoundSortItem sort => [sort.Expression],
        BoundNodeCreation creation => [.. creation.Labels, creation.Properties],
        BoundRelationshipCreation creation => [creation.Type, creation.Properties],
        BoundSetProperty set => [set.Entity, set.Key, set.Value],
        BoundSetProperties set => [set.Entity, set.Value],
        BoundSetLabels set => [set.Entity, .. set.Labels],
        BoundRemoveProperty remove => [remove.Entity, remove.Key],
        BoundRemoveLabels remove => [remove.Entity, .. remove.Labels],
        _ => [],
    };

    private static IEnumerable<object?> ChildrenOf(BoundExpression expression) => expression switch
    {
        BoundBinary binary => [binary.Left, binary.Right],
        BoundComparison comparison => [comparison.Left, comparison.Right],
        BoundLogical logical => logical.Operands,
        BoundUnary unary => [unary.Operand],
        BoundCase choice => [.. choice.Alternatives.SelectMany(item => new[] { item.Condition, item.Result }), choice.Else],
        BoundFunctionCall call => call.Arguments,
        BoundIndex index => [index.Subject, index.Index],
        BoundSlice slice => [slice.Subject, slice.From, slice.To],
        BoundList list => list.Items,
        BoundMap map => map.Entries.Select(entry => entry.Value),
        BoundMapProjection projection => [projection.Subject, .. projection.Items.Select(item => item.Value)],
        BoundNullPredicate test => [test.Operand],
        BoundTypePredicate test => [test.Operand],
        BoundLabelPredicate test => [test.Subject, test.Labels],
        BoundProperty property => [property.Subject],
        BoundListComprehension item => [item.List, item.Where, item.Projection],
        BoundQuantifier item => [item.List, item.Where],
        BoundReduce item => [item.Initial, item.List, item.Body],
        BoundSubquery subquery => [subquery.Query],
        BoundShortestPath path => [path.Pattern],
        _ => [],
    };

    private static IEnumerable<object?> ChildrenOf(BoundLabelExpression label) => label switch
    {
        BoundLabelConjunction all => all.Operands,
        BoundLabelDisjunction any => any.Operands,
        BoundLabelNegation not => [not.Operand],
        BoundDynamicLabel dynamic => [dynamic.Value],
        _ => [],
    };

    private static IEnumerable<object?> ChildrenOf(BoundClause clause) => clause switch
    {
        BoundMatch match => [match.Pattern, .. match.Predicates],
        BoundProjection projection =>
        [
            .. projection.GroupingKeys, .. projection.Aggregations, .. projection.Items, .. projection.OrderBy,
            projection.Skip, projection.Limit, .. projection.Predicates,
        ],
        BoundUnwind unwind => [unwind.List],
        BoundCreate create => [.. create.Nodes, .. create.Relationships],
        BoundMerge merge => [merge.Pattern, merge.Creation, .. merge.OnCreate, .. merge.OnMatch],
        BoundSet set => set.Items,
        BoundRemove remove => remove.Items,
        BoundDelete delete => delete.Targets,
        BoundForeach each => [each.List, .. each.Updates],
        BoundCallSubquery call => [call.Query],
        BoundCallProcedure call => [.. call.Arguments, .. call.Predicates],
        BoundLoadCsv load => [load.Source],
        BoundShow show => show.Names,
        _ => [],
    };
}
