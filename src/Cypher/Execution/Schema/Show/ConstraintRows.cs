using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema.Show;

/// <summary>SHOW CONSTRAINTS.</summary>
internal sealed class ConstraintRows(ExecutionState state)
{
    private readonly RuleText _text = new(state);

    /// <param name="filter">Words as "NODE UNIQUENESS" or "PROPERTY EXISTENCE"; null for all.</param>
    public IEnumerable<Dictionary<string, Value>> List(string? filter) => state.Store.Schema.Rules
        .Where(rule => rule.IsConstraint && (filter is null || filter.Split(' ').All(word => Fits(rule, word))))
        .Select(Row);

    private static bool Fits(SchemaRule rule, string word) => word switch
    {
        "NODE" => !rule.OnRelationships,
        "RELATIONSHIP" or "REL" => rule.OnRelationships,
        "UNIQUE" or "UNIQUENESS" => rule.Kind == SchemaRuleKind.Unique,
        "EXIST" or "EXISTENCE" => rule.Kind == SchemaRuleKind.NotNull,
        "KEY" => rule.Kind == SchemaRuleKind.Key,
        "TYPE" => rule.Kind == SchemaRuleKind.PropertyType,
        _ => true,
    };

    private Dictionary<string, Value> Row(SchemaRule rule)
    {
        var entity = rule.OnRelationships ? "RELATIONSHIP" : "NODE";
        return new(_text.Row(rule))
        {
            ["type"] = rule.Kind switch
            {
                SchemaRuleKind.Unique => rule.OnRelationships ? "RELATIONSHIP_UNIQUENESS" : "UNIQUENESS",
                SchemaRuleKind.NotNull => entity + "_PROPERTY_EXISTENCE",
                SchemaRuleKind.Key => entity + "_KEY",
                _ => entity + "_PROPERTY_TYPE",
            },
            ["ownedIndex"] = rule.HasEntries ? rule.Name : Value.Null,
            ["propertyType"] = rule.PropertyType.Length > 0 ? rule.PropertyType : Value.Null,
            ["options"] = rule.HasEntries ? RuleText.Options(IndexOptions.Providers(IndexKind.Range)[0]) : Value.Null,
            ["createStatement"] = _text.CreateConstraint(rule),
        };
    }
}
