using System.Security.Cryptography;
using System.Text;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>Names of indexes and constraints that were given none, and what they are on as messages write it.</summary>
internal static class RuleNames
{
    private const int HashedBytes = 4;

    /// <summary>
    /// index_ or constraint_ and a hash of what it is and is on, as in Neo4j: labels and properties strung together would
    /// give one name to (:A_B {c}) and (:A {B_c}).
    /// </summary>
    public static string Default(SchemaTarget target, SchemaRuleKind kind, bool isConstraint, SyntaxList<Identifier> properties)
    {
        var labels = target.Labels.Select(label => label.Name);
        var keys = properties.Select(property => property.Name);
        var parts = new[] { kind.ToString(), target.OnRelationships.ToString() }.Concat(labels).Append("").Concat(keys);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));
        return (isConstraint ? "constraint_" : "index_") + Convert.ToHexStringLower(hash.AsSpan(0, HashedBytes));
    }

    /// <summary>(:Label {a, b}) or ()-[:TYPE {a, b}]-().</summary>
    public static string Describe(SchemaTarget target, SyntaxList<Identifier> properties)
    {
        if (target.Labels.Count == 0)
        {
            return target.OnRelationships ? "the types of all relationships" : "the labels of all nodes";
        }

        var names = string.Join('|', target.Labels.Select(label => label.Name));
        var inner = $":{names} {{{string.Join(", ", properties.Select(property => property.Name))}}}";
        return target.OnRelationships ? $"()-[{inner}]-()" : $"({inner})";
    }
}
