using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage;

/// <summary>Keeps index entries and constraints in step with nodes and relationships.</summary>
internal sealed partial class StoreTransaction
{
    private static readonly List<StoredProperty> NoProperties = [];

    private readonly ByteWriter _oldKey = new();
    private readonly ByteWriter _newKey = new();

    private void UpdateNodeIndexes(
        long node,
        ReadOnlySpan<int> labelsBefore,
        List<StoredProperty> before,
        ReadOnlySpan<int> labelsAfter,
        List<StoredProperty> after)
    {
        if (!Schema.HasNodeRules)
        {
            return;
        }

        UpdateFullText(onRelationships: false, node, labelsBefore, before, labelsAfter, after);
        foreach (var label in labelsBefore)
        {
            var stays = labelsAfter.Contains(label);
            foreach (var rule in Schema.OfLabel(label))
            {
                Apply(rule, node, before, stays ? after : null);
            }
        }

        foreach (var label in labelsAfter)
        {
            if (labelsBefore.Contains(label))
            {
                continue;
            }

            foreach (var rule in Schema.OfLabel(label))
            {
                Apply(rule, node, null, after);
            }
        }
    }

    private void UpdateRelationshipIndexes(
        long relationship, int type, List<StoredProperty> before, List<StoredProperty> after)
    {
        if (!Schema.HasRelationshipRules)
        {
            return;
        }

        UpdateFullText(onRelationships: true, relationship, [type], before, [type], after);
        foreach (var rule in Schema.OfType(type))
        {
            Apply(rule, relationship, before, after);
        }
    }

    private void Apply(SchemaRule rule, long entity, List<StoredProperty>? before, List<StoredProperty>? after)
    {
        if (rule.Requires && after is not null)
        {
            // A later clause of the statement may still set it.
            _ = (rule.OnRelationships ? _relationshipsToCheck : _nodesToCheck).Add(entity);
        }

        UpdateEntry(rule, entity, before, after);
    }

    private void UpdateEntry(
        SchemaRule rule, long entity, List<StoredProperty>? before, List<StoredProperty>? after)
    {
        if (rule.Kind == SchemaRuleKind.PropertyType && after is not null)
        {
            CheckPropertyType(rule, after);
        }

        if (!rule.HasEntries)
        {
            return;
        }

        var had = before is not null && WriteKey(_oldKey, rule, before);
        var has = after is not null && WriteKey(_newKey, rule, after);
        if (had && has && _oldKey.Written.SequenceEqual(_newKey.Written))
        {
            return;
        }

        if (had)
        {
            ChangeEntry("DELETE FROM index_entry WHERE rule = ? AND key = ? AND entity = ?", rule, _oldKey, entity, -1);
        }

        if (has)
        {
            AddEntry(rule, entity, after!);
        }
    }

    private void AddEntry(SchemaRule rule, long entity, List<StoredProperty> properties)
    {
        if (rule.IsUnique && FindUnique(rule, _newKey.Written) is { } other && other != entity)
        {
            throw Failure.Constraint(DescribeConflict(rule, other, properties));
        }

        ChangeEntry("INSERT INTO index_entry(rule, key, entity) VALUES(?, ?, ?)", rule, _newKey, entity, 1);
    }

    private void ChangeEntry(string sql, SchemaRule rule, ByteWriter key, long entity, int change)
    {
        var statement = Session.Rent(sql);
        statement.Bind(1, rule.Id).Bind(2, key.Written).Bind(3, entity).Run();
        if (rule.IsUnique && UniqueKey.Of(rule.Id, key.Written) is { } unique)
        {
            Remember(unique, change > 0 ? entity : null);
        }

        Session.Return(sql, statement);
        Tally(TallyKind.IndexEntries, (int)rule.Id, change);
    }

    private void Remember(UniqueKey key, long? entity)
    {
        if (entity is { } known)
        {
            Session.UniqueKeys.Set(key, known);
        }
        else
        {
            Session.UniqueKeys.Remove(key);
        }
    }

    /// <summary>The entity that a unique index has under a key.</summary>
    public long? FindUnique(SchemaRule rule, ReadOnlySpan<byte> key)
    {
        using var turn = SharedSession.Connection.TakeTurn();
        var select = SharedSession.SelectUnique;
        var found = select.Bind(1, rule.Id).Bind(2, key).Step() ? select.Integer(0) : (long?)null;
        select.Reset();
        return found;
    }

    /// <summary>Writes the key of an entity; false when it lacks one of the properties and so has no entry.</summary>
    public static bool WriteKey(ByteWriter writer, SchemaRule rule, List<StoredProperty> properties)
    {
        writer.Clear();
        foreach (var key in rule.Keys)
        {
            var value = Find(properties, key);
            if (value.IsNull)
            {
                return false;
            }

            IndexKeyCodec.Write(writer, value);
        }

        return true;
    }

    private static Value Find(List<StoredProperty> properties, int key)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            if (properties[i].Key == key)
            {
                return properties[i].Value;
            }
        }

        return Value.Null;
    }

    private void CheckRequiredProperties()
    {
        foreach (var node in _nodesToCheck)
        {
            if (FindNode(node) is { } record)
            {
                var properties = PropertyCodec.ReadAll(NodeRecord.Properties(record), Session.Strings);
                foreach (var label in NodeRecord.Labels(record))
                {
                    CheckRequired(Schema.OfLabel(label), node, properties);
                }
            }
        }

        foreach (var relationship in _relationshipsToCheck)
        {
            if (FindRelationship(relationship) is { } record)
            {
                var properties = PropertyCodec.ReadAll(RelationshipRecord.Properties(record), Session.Strings);
                CheckRequired(Schema.OfType(RelationshipRecord.Ends(record).Type), relationship, properties);
            }
        }

        _nodesToCheck.Clear();
        _relationshipsToCheck.Clear();
    }

    private void CheckRequired(ReadOnlySpan<SchemaRule> rules, long entity, List<StoredProperty> properties)
    {
        foreach (var rule in rules)
        {
            foreach (var key in rule.Requires ? rule.Keys : [])
            {
                if (Find(properties, key).IsNull)
                {
                    throw Failure.Constraint(
                        $"{EntityName(rule)}({entity}) with {TargetName(rule)} must have the property `{Tokens.Name(TokenKind.PropertyKey, key)}`");
                }
            }
        }
    }

    private void CheckPropertyType(SchemaRule rule, List<StoredProperty> properties)
    {
        foreach (var key in rule.Keys)
        {
            var value = Find(properties, key);
            if (!value.IsNull && !PropertyTypes.Allows(rule.PropertyType, value))
            {
                throw Failure.Constraint(
                    $"{EntityName(rule)} with {TargetName(rule)} must have the property `{Tokens.Name(TokenKind.PropertyKey, key)}` with type {rule.PropertyType}, but was given {ValueText.Shorten(value)}");
            }
        }
    }

    private string DescribeConflict(SchemaRule rule, long other, List<StoredProperty> properties)
    {
        var pairs = rule.Keys.Select(
            key => $"`{Tokens.Name(TokenKind.PropertyKey, key)}` = {ValueText.Shorten(Find(properties, key))}");
        var noun = rule.Keys.Length == 1 ? "property" : "properties";
        return $"{EntityName(rule)}({other}) already exists with {TargetName(rule)} and {noun} {string.Join(", ", pairs)}";
    }

    private static string EntityName(SchemaRule rule) => rule.OnRelationships ? "Relationship" : "Node";

    private string TargetName(SchemaRule rule) => rule.OnRelationships
        ? $"type `{Tokens.Name(TokenKind.RelationshipType, rule.Token)}`"
        : $"label `{Tokens.Name(TokenKind.Label, rule.Token)}`";
}
