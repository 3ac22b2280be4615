using System.Globalization;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Storage.Schema;

namespace ActorGraph.Cypher.Storage;

/// <summary>Creating and dropping indexes and constraints.</summary>
internal sealed partial class StoreTransaction
{
    /// <summary>Adds a rule and its entries for what the store holds already.</summary>
    /// <exception cref="Errors.CypherException">What the store holds breaks the rule.</exception>
    public void CreateRule(
        string name, SchemaRuleKind kind, bool onRelationships, int token, int[] keys, string propertyType)
    {
        InsertRule(name, kind, onRelationships, token, keys, propertyType);
        ChangeSchema();
        Populate(Schema.Find(name)!);
    }

    private void InsertRule(
        string name, SchemaRuleKind kind, bool onRelationships, int token, int[] keys, string propertyType)
    {
        const string Sql = """
            INSERT INTO schema_rule(name, kind, on_relationships, token, keys, owner, property_type)
            VALUES(?, ?, ?, ?, ?, 0, ?)
            """;
        var insert = Session.Rent(Sql);
        var keyText = string.Join(',', keys.Select(key => key.ToString(CultureInfo.InvariantCulture)));
        insert.Bind(1, name).Bind(2, (long)kind).Bind(3, onRelationships ? 1 : 0).Bind(4, token).Bind(5, keyText)
            .Bind(6, propertyType).Run();
        Session.Return(Sql, insert);
    }

    public void DropRule(SchemaRule rule)
    {
        Run("DELETE FROM schema_rule WHERE id = ?", rule.Id);
        if (rule.Kind == SchemaRuleKind.FullTextIndex)
        {
            DropFullTextIndex(rule);
        }

        Run("DELETE FROM index_entry WHERE rule = ?", rule.Id);
        Tally(TallyKind.IndexEntries, (int)rule.Id, -Count(TallyKind.IndexEntries, (int)rule.Id));
        ChangeSchema();
    }

    private void ChangeSchema()
    {
        ChangedSchema = true;
        Session.UniqueKeys.Clear();
        Session.Connection.Execute("UPDATE state SET schema_version = schema_version + 1");
        Session.LoadSchema(Schema.Version + 1);
    }

    private void Populate(SchemaRule rule)
    {
        foreach (var id in Entities(rule.OnRelationships, rule.Token))
        {
            var properties = rule.OnRelationships ? RelationshipProperties(id) : NodeProperties(id);
            CheckRequired([rule], id, properties);
            UpdateEntry(rule, id, null, properties);
        }
    }

    /// <summary>All nodes with a label, or relationships of a type.</summary>
    private List<long> Entities(bool onRelationships, int token)
    {
        FlushAdjacency();
        var ids = new List<long>();
        if (onRelationships)
        {
            using var scan = new RelationshipScan(this);
            scan.Open([token]);
            while (scan.MoveNext())
            {
                ids.Add(scan.Relationship);
            }
        }
        else
        {
            using var scan = new NodeScan(this);
            scan.OpenLabel(token);
            while (scan.MoveNext())
            {
                ids.Add(scan.Node);
            }
        }

        return ids;
    }
}
