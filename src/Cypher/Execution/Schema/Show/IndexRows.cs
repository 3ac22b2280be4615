using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema.Show;

/// <summary>SHOW INDEXES.</summary>
internal sealed class IndexRows(ExecutionState state)
{
    private readonly RuleText _text = new(state);

    /// <param name="filter">RANGE, TEXT, POINT, FULLTEXT, LOOKUP or VECTOR; null for all.</param>
    public IEnumerable<Dictionary<string, Value>> List(string? filter) => state.Store.Schema.All
        .Where(rule => rule.IsIndex && (filter is null || TypeName(rule) == filter))
        .Select(Row);

    private Dictionary<string, Value> Row(SchemaRule rule)
    {
        var provider = IndexOptions.Providers(Kind(rule))[0];
        return new(_text.Row(rule))
        {
            ["state"] = "ONLINE",
            ["populationPercent"] = 100.0,
            ["type"] = TypeName(rule),
            ["indexProvider"] = provider,
            ["owningConstraint"] = rule.IsConstraint ? rule.Name : Value.Null,
            ["options"] = RuleText.Options(provider, Configuration(rule)),
            ["failureMessage"] = "",
            ["createStatement"] = CreateStatement(rule),
        };
    }

    private static IndexKind Kind(SchemaRule rule) => rule.Kind switch
    {
        SchemaRuleKind.TextIndex => IndexKind.Text,
        SchemaRuleKind.PointIndex => IndexKind.Point,
        SchemaRuleKind.FullTextIndex => IndexKind.FullText,
        SchemaRuleKind.LookupIndex => IndexKind.Lookup,
        _ => IndexKind.Range,
    };

    private static string TypeName(SchemaRule rule) => Kind(rule).ToString().ToUpperInvariant();

    private (string, Value)[] Configuration(SchemaRule rule) => rule.Kind == SchemaRuleKind.FullTextIndex
        ? [(IndexOptions.AnalyzerKey, Analyzer(rule)), (IndexOptions.EventuallyConsistentKey, false)]
        : [];

    private string Analyzer(SchemaRule rule) =>
        state.Store.Schema.FullText.Single(index => index.Id == rule.Id).Analyzer.Name;

    private string CreateStatement(SchemaRule rule)
    {
        if (rule.IsConstraint)
        {
            return _text.CreateConstraint(rule);
        }

        var start = $"CREATE {TypeName(rule)} INDEX {RuleText.Quote(rule.Name)} FOR {_text.Target(rule)} ON";
        return rule.Kind switch
        {
            SchemaRuleKind.LookupIndex => $"{start} EACH {(rule.OnRelationships ? "type(r)" : "labels(n)")}",
            SchemaRuleKind.FullTextIndex =>
                $"{start} EACH [{_text.Properties(rule)}] OPTIONS {{indexConfig: {{`{IndexOptions.AnalyzerKey}`: '{Analyzer(rule)}'}}}}",
            _ => $"{start} ({_text.Properties(rule)})",
        };
    }
}
