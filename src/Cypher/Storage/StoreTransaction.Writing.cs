using ActorGraph.Cypher.Storage.Codecs;

namespace ActorGraph.Cypher.Storage;

/// <summary>Creating, changing and deleting nodes and relationships.</summary>
internal sealed partial class StoreTransaction
{
    private readonly ByteWriter _writer = new();
    private long _nextNode;
    private long _nextRelationship;

    /// <summary>The greatest in its table, which this transaction has added; 0 when that is not known.</summary>
    private long _greatestRelationship;

    /// <summary>The number of a token, which is added when it is new.</summary>
    public int Token(TokenKind kind, string name)
    {
        var number = Tokens.Find(kind, name);
        if (number >= 0)
        {
            return number;
        }

        const string Sql = "INSERT INTO token(id, kind, number, name) VALUES(?, ?, ?, ?)";
        number = Tokens.Add(kind, name);
        var insert = Session.Rent(Sql);
        insert.Bind(1, Tokens.Count).Bind(2, (long)kind).Bind(3, number).Bind(4, name).Run();
        Session.Return(Sql, insert);
        Session.Connection.Execute("UPDATE state SET token_count = token_count + 1");
        return number;
    }

    public long CreateNode(ReadOnlySpan<int> labels, List<StoredProperty> properties)
    {
        Accesses++;
        ReadNextIds();
        var id = _nextNode++;
        WriteNode("INSERT INTO node(record, adjacency, id) VALUES(?, x'', ?)", id, labels, properties, []);
        Tally(TallyKind.Nodes, 0, 1);
        foreach (var label in labels)
        {
            AddLabelEntry(label, id);
        }

        UpdateNodeIndexes(id, [], NoProperties, labels, properties);
        return id;
    }

    /// <summary>Replaces labels and properties of a node.</summary>
    public void UpdateNode(long id, ReadOnlySpan<int> labels, List<StoredProperty> properties)
    {
        Accesses++;
        RequireStored(id);
        var before = ReadStoredNode(id);
        var labelsBefore = NodeRecord.Labels(before.Record);
        var propertiesBefore = Schema.HasNodeRules
            ? PropertyCodec.ReadAll(NodeRecord.Properties(before.Record), Session.Strings)
            : [];
        if (!labels.SequenceEqual(labelsBefore))
        {
            TallyPending();
        }

        WriteNode("UPDATE node SET record = ? WHERE id = ?", id, labels, properties, before.Adjacency);
        foreach (var label in labels)
        {
            if (Array.IndexOf(labelsBefore, label) < 0)
            {
                AddLabelEntry(label, id);
                TallyEnds(id, label, 1);
            }
        }

        foreach (var label in labelsBefore)
        {
            if (!labels.Contains(label))
            {
                RemoveLabelEntry(label, id);
                TallyEnds(id, label, -1);
            }
        }

        UpdateNodeIndexes(id, labelsBefore, propertiesBefore, labels, properties);
    }

    /// <summary>Deletes a node that has no relationships left.</summary>
    public void DeleteNode(long id)
    {
        Accesses++;
        RequireStored(id);
        var record = ReadNode(id);
        var labels = NodeRecord.Labels(record);
        UpdateNodeIndexes(id, labels, PropertyCodec.ReadAll(NodeRecord.Properties(record), Session.Strings), [], []);
        foreach (var label in labels)
        {
            RemoveLabelEntry(label, id);
        }

        _mayLackNodes = true;
        Run("DELETE FROM node WHERE id = ?", id);
        Session.Nodes.Remove(id);
        _nodesToCheck.Remove(id);
        Tally(TallyKind.Nodes, 0, -1);
    }

    public long CreateRelationship(int type, long start, long end, List<StoredProperty> properties)
    {
        Accesses++;
        RequireStored(start);
        RequireStored(end);
        ReadNextIds();
        var id = _nextRelationship++;
        InsertRelationship(id, type, start, end, properties);
        Connect(id, type, start, end);
        UpdateRelationshipIndexes(id, type, NoProperties, properties);
        return id;
    }

    public void UpdateRelationship(long id, List<StoredProperty> properties)
    {
        Accesses++;
        RequireStored(id);
        var before = ReadRelationship(id);
        var (type, start, end) = RelationshipRecord.Ends(before);
        var propertiesBefore = PropertyCodec.ReadAll(RelationshipRecord.Properties(before), Session.Strings);
        WriteBatch();
        const string Sql = "UPDATE relationship SET record = ? WHERE id = ?";
        var update = Session.Rent(Sql);
        WriteRelationship(type, start, end, properties);
        update.Run(_writer.Written, id);
        Session.Return(Sql, update);
        Session.Relationships.Remove(id);
        _passing.Clear();
        UpdateRelationshipIndexes(id, type, propertiesBefore, properties);
    }

    public void DeleteRelationship(long id)
    {
        Accesses++;
        RequireStored(id);
        var record = ReadRelationship(id);
        var (type, start, end) = RelationshipRecord.Ends(record);
        UpdateRelationshipIndexes(
            id, type, PropertyCodec.ReadAll(RelationshipRecord.Properties(record), Session.Strings), []);
        Disconnect(id, type, start, end);
        WriteBatch();
        Run("DELETE FROM relationship WHERE id = ?", id);
        _greatestRelationship = 0;
        Session.Relationships.Remove(id);
        _passing.Clear();
        _relationshipsToCheck.Remove(id);
        TallyRelationship(StatementTallies, type, start, end, -1);
    }

    // Numbers are not used again, so that one kept outside the store never comes to mean another entity.
    private void ReadNextIds()
    {
        if (_nextNode == 0)
        {
            _nextNode = Session.Connection.QueryInteger("SELECT next_node FROM state") ?? 1;
            _nextRelationship = Session.Connection.QueryInteger("SELECT next_relationship FROM state") ?? 1;
        }
    }

    // Another transaction may take some of them.
    private void ForgetNextIds() => (_nextNode, _nextRelationship, _greatestRelationship) = (0, 0, 0);

    private void WriteNextIds()
    {
        if (_nextNode != 0)
        {
            Run("UPDATE state SET next_node = ?, next_relationship = ?", _nextNode, _nextRelationship);
        }
    }

    private void AddLabelEntry(int label, long node)
    {
        Run("INSERT INTO node_label(label, node) VALUES(?, ?)", label, node);
        Tally(TallyKind.Label, label, 1);
    }

    private void RemoveLabelEntry(int label, long node)
    {
        Run("DELETE FROM node_label WHERE label = ? AND node = ?", label, node);
        Tally(TallyKind.Label, label, -1);
    }

    private void WriteNode(
        string sql, long id, ReadOnlySpan<int> labels, List<StoredProperty> properties, byte[] adjacency)
    {
        _writer.Clear();
        NodeRecord.Write(_writer, labels);
        PropertyCodec.WriteAll(_writer, properties);
        WriteRecord(sql, id);
        Session.Nodes.Set(id, new StoredNode(_writer.Written.ToArray(), adjacency));
    }

    private void InsertRelationship(long id, int type, long start, long end, List<StoredProperty> properties)
    {
        WriteRelationship(type, start, end, properties);
        if (_greatestRelationship == 0 || _greatestRelationship != id - 1)
        {
            WriteBatch();
            Session.InsertRelationship.Run(_writer.Written, id);
        }
        else
        {
            _batch.Add(_writer.Written);
        }

        _greatestRelationship = id;
    }

    private void WriteRelationship(int type, long start, long end, List<StoredProperty> properties)
    {
        _writer.Clear();
        RelationshipRecord.Write(_writer, type, start, end);
        PropertyCodec.WriteAll(_writer, properties);
    }

    private void WriteRecord(string sql, long id)
    {
        var statement = Session.Rent(sql);
        statement.Run(_writer.Written, id);
        Session.Return(sql, statement);
    }

    private void Run(string sql, long first)
    {
        var statement = Session.Rent(sql);
        statement.Bind(1, first).Run();
        Session.Return(sql, statement);
    }

    private void Run(string sql, long first, long second)
    {
        var statement = Session.Rent(sql);
        statement.Bind(1, first).Bind(2, second).Run();
        Session.Return(sql, statement);
    }
}
