using System.Globalization;
using ActorGraph.Cypher.Storage.FullText;
using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage.Schema;

/// <summary>All indexes and constraints as of a schema version. Immutable.</summary>
internal sealed class SchemaCatalog
{
    private readonly Dictionary<int, SchemaRule[]> _ofLabel;
    private readonly Dictionary<int, SchemaRule[]> _ofType;

    public SchemaCatalog(long version, IReadOnlyList<SchemaRule> rules, IReadOnlyList<FullTextIndex>? fullText = null)
    {
        Version = version;
        Rules = rules;
        FullText = fullText ?? [];
        _ofLabel = Group(rules.Where(rule => !rule.OnRelationships));
        _ofType = Group(rules.Where(rule => rule.OnRelationships));
    }

    /// <summary>What finds nodes by label and relationships by type, under the names that Neo4j gives to its own.</summary>
    public static IReadOnlyList<SchemaRule> Lookups { get; } =
    [
        new(-1, "index_343aff4e", SchemaRuleKind.LookupIndex, false, -1, [], ""),
        new(0, "index_f7700477", SchemaRuleKind.LookupIndex, true, -1, [], ""),
    ];

    public long Version { get; }

    /// <summary>What has been created.</summary>
    public IReadOnlyList<SchemaRule> Rules { get; }

    /// <summary>What has been created, and what is always there.</summary>
    public IEnumerable<SchemaRule> All => Lookups.Concat(Rules);

    public IReadOnlyList<FullTextIndex> FullText { get; }

    public bool HasNodeRules => _ofLabel.Count > 0 || FullText.Count > 0;

    public bool HasRelationshipRules => _ofType.Count > 0 || FullText.Count > 0;

    public ReadOnlySpan<SchemaRule> OfLabel(int label) => _ofLabel.GetValueOrDefault(label);

    public ReadOnlySpan<SchemaRule> OfType(int type) => _ofType.GetValueOrDefault(type);

    public SchemaRule? Find(string name) =>
        All.FirstOrDefault(rule => string.Equals(rule.Name, name, StringComparison.Ordinal));

    /// <summary>The labels or types that a rule is about, in order; none for a lookup index, which is about all.</summary>
    public IReadOnlyList<int> Tokens(SchemaRule rule) => rule.Kind switch
    {
        SchemaRuleKind.LookupIndex => [],
        SchemaRuleKind.FullTextIndex => FullText.Single(index => index.Id == rule.Id).Tokens,
        _ => [rule.Token],
    };

    public static IReadOnlyList<SchemaRule> ReadRules(SqliteStatement select)
    {
        var rules = new List<SchemaRule>();
        while (select.Step())
        {
            var keys = select.Text(5).Split(',').Select(key => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw StoreErrors.DamagedRecord());
            rules.Add(new(
                select.Integer(0),
                select.Text(1),
                (SchemaRuleKind)select.Integer(2),
                select.Integer(3) != 0,
                (int)select.Integer(4),
                [.. keys],
                select.Text(6)));
        }

        select.Reset();
        return rules;
    }

    private static Dictionary<int, SchemaRule[]> Group(IEnumerable<SchemaRule> rules) =>
        rules.Where(rule => rule.Kind != SchemaRuleKind.FullTextIndex).GroupBy(rule => rule.Token).ToDictionary(group => group.Key, group => group.ToArray());
}
