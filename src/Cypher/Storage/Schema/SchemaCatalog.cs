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

    public long Version { get; }

    public IReadOnlyList<SchemaRule> Rules { get; }

    public IReadOnlyList<FullTextIndex> FullText { get; }

    public bool HasNodeRules => _ofLabel.Count > 0 || FullText.Count > 0;

    public bool HasRelationshipRules => _ofType.Count > 0 || FullText.Count > 0;

    public ReadOnlySpan<SchemaRule> OfLabel(int label) => _ofLabel.GetValueOrDefault(label);

    public ReadOnlySpan<SchemaRule> OfType(int type) => _ofType.GetValueOrDefault(type);

    public SchemaRule? Find(string name) =>
        Rules.FirstOrDefault(rule => string.Equals(rule.Name, name, StringComparison.Ordinal));

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
