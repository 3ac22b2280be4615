using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>Names of indexes and constraints that were given none, and what they are on as messages write it.</summary>
internal static class RuleNames
{
    public static string Default(SchemaTarget target, SchemaRuleKind kind, SyntaxList<Identifier> properties)
    {
        var noun = kind switch
        {
            SchemaRuleKind.Index => "index",
            SchemaRuleKind.TextIndex => "text",
            SchemaRuleKind.PointIndex => "point",
            SchemaRuleKind.FullTextIndex => "fulltext",
            SchemaRuleKind.Unique => "unique",
            SchemaRuleKind.NotNull => "not_null",
            SchemaRuleKind.Key => "key",
            _ => "type",
        };
        var names = target.Labels.Concat(properties).Select(name => name.Name);
        return $"{noun}_{string.Join('_', names)}";
    }

    /// <summary>(:Label {a, b}) or ()-[:TYPE {a, b}]-().</summary>
    public static string Describe(SchemaTarget target, SyntaxList<Identifier> properties)
    {
        var names = string.Join('|', target.Labels.Select(label => label.Name));
        var inner = $":{names} {{{string.Join(", ", properties.Select(property => property.Name))}}}";
        return target.OnRelationships ? $"()-[{inner}]-()" : $"({inner})";
    }
}
