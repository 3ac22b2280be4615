using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema.Show;

/// <summary>What rows about indexes and about constraints have in common.</summary>
internal sealed class RuleText(ExecutionState state)
{
    // Those that are always there come first, as 1 and 2.
    public Dictionary<string, Value> Row(SchemaRule rule) => new(StringComparer.Ordinal)
    {
        ["id"] = rule.Id + SchemaCatalog.Lookups.Count,
        ["name"] = rule.Name,
        ["entityType"] = rule.OnRelationships ? "RELATIONSHIP" : "NODE",
        ["labelsOrTypes"] = StringsOrNull(Targets(rule)),
        ["properties"] = StringsOrNull(rule.Keys.Select(KeyName)),
    };

    /// <summary>(n:`Label`) or ()-[r:`TYPE`]-().</summary>
    public string Target(SchemaRule rule)
    {
        var names = string.Join('|', Targets(rule).Select(Quote));
        names = names.Length == 0 ? "" : ":" + names;
        return rule.OnRelationships ? $"()-[r{names}]-()" : $"(n{names})";
    }

    /// <summary>n.`a`, n.`b`.</summary>
    public string Properties(SchemaRule rule) =>
        string.Join(", ", rule.Keys.Select(key => $"{(rule.OnRelationships ? "r" : "n")}.{Quote(KeyName(key))}"));

    /// <summary>The statement that makes a constraint.</summary>
    public string CreateConstraint(SchemaRule rule)
    {
        var demand = rule.Kind switch
        {
            SchemaRuleKind.Unique => "IS UNIQUE",
            SchemaRuleKind.NotNull => "IS NOT NULL",
            SchemaRuleKind.Key => rule.OnRelationships ? "IS RELATIONSHIP KEY" : "IS NODE KEY",
            _ => $"IS :: {rule.PropertyType}",
        };
        return $"CREATE CONSTRAINT {Quote(rule.Name)} FOR {Target(rule)} REQUIRE ({Properties(rule)}) {demand}";
    }

    public static string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    public static Value Options(string provider, params (string Name, Value Value)[] configuration) => Value.Map(MapValue.From(
    [
        new("indexConfig", Value.Map(MapValue.From(configuration.Select(entry => KeyValuePair.Create(entry.Name, entry.Value))))),
        new("indexProvider", provider),
    ]));

    private IEnumerable<string> Targets(SchemaRule rule)
    {
        var kind = rule.OnRelationships ? TokenKind.RelationshipType : TokenKind.Label;
        return state.Store.Schema.Tokens(rule).Select(token => state.Store.Tokens.Name(kind, token));
    }

    private string KeyName(int key) => state.Store.Tokens.Name(TokenKind.PropertyKey, key);

    private static Value StringsOrNull(IEnumerable<string> items)
    {
        Value[] strings = [.. items.Select(Value.String)];
        return strings.Length == 0 ? Value.Null : Value.List(strings);
    }
}
