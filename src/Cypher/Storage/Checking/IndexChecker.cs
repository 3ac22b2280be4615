using System.Text;
using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Storage.Schema;

namespace ActorGraph.Cypher.Storage.Checking;

/// <summary>Compares indexes with the properties that they hold, and constraints with what they demand.</summary>
internal sealed class IndexChecker(StoreTransaction store, Problems problems)
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
        var ofKey = new Dictionary<string, List<long>>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            var properties = rule.OnRelationships ? store.RelationshipProperties(entity) : store.NodeProperties(entity);
            problems.Require(
                !rule.Requires || Array.TrueForAll(rule.Keys, key => properties.Exists(property => property.Key == key)),
                $"{rule.Name}: {entity} lacks a property that it must have");
            if (rule.HasEntries && StoreTransaction.WriteKey(_key, rule, properties))
            {
                var key = Encoding.Latin1.GetString(_key.Written);
                (ofKey.TryGetValue(key, out var same) ? same : ofKey[key] = []).Add(entity);
            }
        }

        CheckEntries(rule, ofKey);
    }

    /// <summary>Looks each key up once, however many have it: an index of a few values has few keys.</summary>
    private void CheckEntries(SchemaRule rule, Dictionary<string, List<long>> ofKey)
    {
        using var cursor = new IndexCursor(store);
        foreach (var (key, expected) in ofKey)
        {
            _key.Clear();
            _key.Bytes(Encoding.Latin1.GetBytes(key));
            foreach (var missing in expected.Except(Find(rule, cursor)))
            {
                problems.Add($"{rule.Name}: {missing} is not found by its key");
            }
        }

        var entries = ofKey.Values.Sum(expected => expected.Count);
        var there = store.Session.Connection.QueryInteger($"SELECT count(*) FROM index_entry WHERE rule = {rule.Id}");
        var counted = store.Count(TallyKind.IndexEntries, (int)rule.Id);
        problems.Require(
            counted == entries && there == entries,
            $"{rule.Name}: {entries} entries expected, {there} there, and the count says {counted}");
    }

    private IEnumerable<long> Find(SchemaRule rule, IndexCursor cursor)
    {
        cursor.Open(rule, _key);
        while (cursor.MoveNext())
        {
            yield return cursor.Entity;
        }
    }
}
