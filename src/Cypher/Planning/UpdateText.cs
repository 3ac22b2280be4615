using ActorGraph.Cypher.Binding;

namespace ActorGraph.Cypher.Planning;

/// <summary>Updating clauses in short, for readers of plans.</summary>
internal static class UpdateText
{
    /// <summary>How many of the items of a clause are told; a clause may have thousands.</summary>
    private const int ItemsTold = 8;

    public static string Describe(BoundCreate create) =>
        List(create.Nodes.Select(Describe).Concat(create.Relationships.Select(Describe)));

    public static string Describe(IEnumerable<BoundSetItem> items) => List(items.Select(Describe));

    public static string Describe(IEnumerable<BoundRemoveItem> items) => List(items.Select(Describe));

    public static string Describe(BoundDelete delete) => List(delete.Targets.Select(ExpressionText.Describe));

    private static string List(IEnumerable<string> items)
    {
        var told = items.Take(ItemsTold + 1).ToList();
        return told.Count <= ItemsTold ? string.Join(", ", told) : string.Join(", ", told.Take(ItemsTold)) + ", ...";
    }

    private static string Describe(BoundNodeCreation node) => $"({PatternText.Name(node.Variable)}{Labels(node.Labels)})";

    private static string Describe(BoundRelationshipCreation relationship) =>
        $"({PatternText.Name(relationship.Start)})-[{PatternText.Name(relationship.Variable)}:{ExpressionText.Describe(relationship.Type)}]->({PatternText.Name(relationship.End)})";

    private static string Describe(BoundSetItem item) => item switch
    {
        BoundSetProperty set => Property(set.Entity, set.Key) + " = " + ExpressionText.Describe(set.Value),
        BoundSetProperties set => ExpressionText.Describe(set.Entity) + (set.Add ? " += " : " = ") + ExpressionText.Describe(set.Value),
        BoundSetLabels set => ExpressionText.Describe(set.Entity) + Labels(set.Labels),
        _ => throw new ArgumentException($"{item.GetType().Name} is no item of SET.", nameof(item)),
    };

    private static string Describe(BoundRemoveItem item) => item switch
    {
        BoundRemoveProperty remove => Property(remove.Entity, remove.Key),
        BoundRemoveLabels remove => ExpressionText.Describe(remove.Entity) + Labels(remove.Labels),
        _ => throw new ArgumentException($"{item.GetType().Name} is no item of REMOVE.", nameof(item)),
    };

    private static string Property(BoundExpression entity, BoundExpression key) => key is BoundLiteral { Value: string name }
        ? $"{ExpressionText.Describe(entity)}.{name}"
        : $"{ExpressionText.Describe(entity)}[{ExpressionText.Describe(key)}]";

    private static string Labels(IEnumerable<BoundLabelExpression> labels) =>
        string.Concat(labels.Select(label => ":" + ExpressionText.Describe(label)));
}
