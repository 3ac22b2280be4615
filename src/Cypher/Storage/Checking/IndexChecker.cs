using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Storage.Schema;

namespace ActorGraph.Cypher.Storage.Checking;

/// <summary>Compares indexes with the properties that they hold, and constraints with what they demand.</summary>
internal sealed class IndexChecker(StoreTransaction store, List<string> problems)
{
    private readonly ByteWriter _key = new();

    public void Check(IEnumerable<long> nodes, Dictionary<long, (int Type, long Start, long End)> relationships)
    {
        var ofLabel = nodes
            .SelectMany(node => store.Labels(node).Select(label => (label, node)))
            .ToLookup(entry => entry.label, entry => entry.node);
        var ofType = relationships.ToLookup(entry => entry.Value.Type, entry => entry.Key);
        foreach (var rule in store.Schema.Rules)
        {
            Check(rule, rule.OnRelationships ? ofType[rule.Token] : ofLabel[rule.Token]);
        }
    }

    private void Check(SchemaRule rule, IEnumerable<long> entities)
    {
        using var cursor = new IndexCursor(store);
        var entries = 0;
        foreach (var entity in entities)
        {
            var properties = rule.OnRelationships ? store.RelationshipProperties(entity) : store.NodeProperties(entity);
            if (rule.Requires && !Array.TrueForAll(rule.Keys, key => properties.Exists(property => property.Key == key)))
            {
                problems.Add($"{rule.Name}: {entity} lacks a property that it must have");
            }

            if (rule.HasEntries && StoreTransaction.WriteKey(_key, rule, properties))
            {
                entries++;
                CheckEntry(rule, cursor, entity);
            }
        }

        var counted = store.Count(TallyKind.IndexEntries, (int)rule.Id);
        if (rule.HasEntries && (counted != entries || CountEntries(rule) != entries))
        {
            problems.Add($"{rule.Name}: {entries} entries expected, {CountEntries(rule)} there, and the count says {counted}");
        }
    }

    private void CheckEntry(SchemaRule rule, IndexCursor cursor, long entity)
    {
        var found = new List<long>();
        cursor.Open(rule, _key);
        while (cursor.MoveNext())
        {
            found.Add(cursor.Entity);
        }

        if (found.Count(entry => entry == entity) != 1)
        {
            problems.Add($"{rule.Name}: {entity} is not found once by its key");
        }

        if (rule.IsUnique && found.Count > 1)
        {
            problems.Add($"{rule.Name}: {string.Join(", ", found)} have the same key");
        }
    }

    private long CountEntries(SchemaRule rule)
    {
        const string Sql = "SELECT count(*) FROM index_entry WHERE rule = ?";
        var select = store.Session.Rent(Sql);
        var count = select.Bind(1, rule.Id).Step() ? select.Integer(0) : 0;
        store.Session.Return(Sql, select);
        return count;
    }
}
