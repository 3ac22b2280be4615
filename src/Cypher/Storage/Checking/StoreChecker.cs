using ActorGraph.Cypher.Storage.Cursors;

namespace ActorGraph.Cypher.Storage.Checking;

/// <summary>
/// Compares all that a store keeps twice: records with adjacency, labels, lists of relationships, index entries and
/// counts. It reads as queries do, so that a store is sound when they would see the same in every way they may go.
/// </summary>
internal sealed class StoreChecker
{
    private readonly StoreTransaction _store;
    private readonly Problems _problems = new();
    private readonly HashSet<long> _nodes = [];
    private readonly Dictionary<long, (int Type, long Start, long End)> _relationships = [];

    private StoreChecker(StoreTransaction store) => _store = store;

    /// <summary>What contradicts itself in a store; nothing in a sound one.</summary>
    public static IReadOnlyList<string> Check(StoreTransaction store)
    {
        var checker = new StoreChecker(store);
        checker.CheckFile();
        checker.CheckNodes();
        checker.CheckRelationships();
        checker.CheckAdjacency();
        new IndexChecker(store, checker._problems).Check(checker._nodes, checker._relationships);
        return checker._problems.Texts;
    }

    private void CheckFile()
    {
        const string Sql = "PRAGMA quick_check(10)";
        var check = _store.Session.Rent(Sql);
        while (check.Step())
        {
            if (check.Text(0) is not "ok" and var problem)
            {
                _problems.Add(problem);
            }
        }

        _store.Session.Return(Sql, check);
    }

    private void CheckNodes()
    {
        using var scan = new NodeScan(_store);
        var labelled = new HashSet<(int Label, long Node)>();
        scan.OpenAll();
        while (scan.MoveNext())
        {
            _problems.Require(_nodes.Add(scan.Node), $"node {scan.Node} is there twice");
            labelled.UnionWith(_store.Labels(scan.Node).Select(label => (label, scan.Node)));
        }

        CheckCount("nodes", _nodes.Count, TallyKind.Nodes, 0);
        CheckNextId("next_node", _nodes);
        for (var label = 0; label < _store.Tokens.Names(TokenKind.Label).Count; label++)
        {
            var name = _store.Tokens.Name(TokenKind.Label, label);
            var count = 0;
            scan.OpenLabel(label);
            while (scan.MoveNext())
            {
                count++;
                _problems.Require(labelled.Remove((label, scan.Node)), $"the scan of label {name} has node {scan.Node}, which has it not");
            }

            CheckCount($"nodes with label {name}", count, TallyKind.Label, label);
        }

        foreach (var (label, node) in labelled)
        {
            _problems.Add($"node {node} has label {label}, and is not in its scan");
        }
    }

    private void CheckRelationships()
    {
        ReadRelationships();
        CheckCount("relationships", _relationships.Count, TallyKind.Relationships, 0);
        CheckNextId("next_relationship", _relationships.Keys);
        CheckEnds();
        using var scan = new RelationshipScan(_store);
        var listed = new HashSet<long>();
        for (var type = 0; type < _store.Tokens.Names(TokenKind.RelationshipType).Count; type++)
        {
            var name = _store.Tokens.Name(TokenKind.RelationshipType, type);
            var count = 0;
            scan.Open([type]);
            while (scan.MoveNext())
            {
                count++;
                var entry = (scan.Type, scan.Start, scan.End);
                _problems.Require(listed.Add(scan.Relationship), $"relationship {scan.Relationship} is listed twice");
                _problems.Require(
                    _relationships.TryGetValue(scan.Relationship, out var record) && record == entry && scan.Type == type,
                    $"the list of type {name} has relationship {scan.Relationship} as {entry}, its record {record}");
            }

            CheckCount($"relationships of type {name}", count, TallyKind.RelationshipType, type);
        }

        _problems.Require(listed.Count == _relationships.Count, $"{_relationships.Count} relationships, {listed.Count} in the lists of types");
    }

    private void ReadRelationships()
    {
        const string Sql = "SELECT id FROM relationship ORDER BY id";
        var select = _store.Session.Rent(Sql);
        while (select.Step())
        {
            var id = select.Integer(0);
            var (type, start, end) = _store.Ends(id);
            _relationships[id] = (type, start, end);
            _problems.Require(_nodes.Contains(start), $"relationship {id} starts at node {start}, which is not there");
            _problems.Require(_nodes.Contains(end), $"relationship {id} ends at node {end}, which is not there");
        }

        _store.Session.Return(Sql, select);
    }

    /// <summary>The counts of relationships by the labels at their ends.</summary>
    private void CheckEnds()
    {
        var starts = new Dictionary<(int Type, int Label), long>();
        var ends = new Dictionary<(int Type, int Label), long>();
        var loops = new Dictionary<int, long>();
        foreach (var (type, start, end) in _relationships.Values)
        {
            if (!_nodes.Contains(start) || !_nodes.Contains(end))
            {
                continue;
            }

            Array.ForEach(_store.Labels(start), label => starts[(type, label)] = starts.GetValueOrDefault((type, label)) + 1);
            Array.ForEach(_store.Labels(end), label => ends[(type, label)] = ends.GetValueOrDefault((type, label)) + 1);
            loops[type] = loops.GetValueOrDefault(type) + (start == end ? 1 : 0);
        }

        for (var type = 0; type < _store.Tokens.Names(TokenKind.RelationshipType).Count; type++)
        {
            CheckCount($"loops of type {type}", loops.GetValueOrDefault(type), TallyKind.Loops, type);
            for (var label = 0; label < _store.Tokens.Names(TokenKind.Label).Count; label++)
            {
                CheckEnd(starts, type, label, atStart: true);
                CheckEnd(ends, type, label, atStart: false);
            }
        }
    }

    private void CheckEnd(Dictionary<(int Type, int Label), long> found, int type, int label, bool atStart)
    {
        var counted = _store.CountEnds(type, label, atStart);
        _problems.Require(
            counted == found.GetValueOrDefault((type, label)),
            $"{found.GetValueOrDefault((type, label))} relationships of type {type} have label {label} at their {(atStart ? "start" : "end")}, and the count says {counted}");
    }

    private void CheckAdjacency()
    {
        using var cursor = new ExpandCursor(_store);
        var outgoing = new HashSet<long>();
        var incoming = new HashSet<long>();
        foreach (var node in _nodes)
        {
            var leaving = Walk(cursor, node, outgoing, incoming: false);
            var arriving = Walk(cursor, node, incoming, incoming: true);
            CheckBoth(cursor, node, leaving, arriving);
            _problems.Require(_store.HasRelationships(node) == leaving.Count + arriving.Count > 0, $"node {node} is wrong on whether it has relationships");
        }

        _problems.Require(outgoing.Count == _relationships.Count, $"{_relationships.Count} relationships, {outgoing.Count} at their starts");
        _problems.Require(incoming.Count == _relationships.Count, $"{_relationships.Count} relationships, {incoming.Count} at their ends");
    }

    /// <summary>The relationships that a node has in one direction, with their types.</summary>
    private List<(long Relationship, int Type)> Walk(ExpandCursor cursor, long node, HashSet<long> all, bool incoming)
    {
        var found = new List<(long Relationship, int Type)>();
        cursor.Open(node, null, !incoming, incoming);
        while (cursor.MoveNext())
        {
            var id = cursor.Relationship;
            var entry = incoming ? (cursor.Type, cursor.Other, node) : (cursor.Type, node, cursor.Other);
            found.Add((id, cursor.Type));
            _problems.Require(all.Add(id), $"relationship {id} is twice {(incoming ? "at its end" : "at its start")}");
            _problems.Require(
                _relationships.TryGetValue(id, out var record) && record == entry,
                $"node {node} has relationship {id} as {entry}, its record {record}");
        }

        return found;
    }

    /// <summary>A walk in both directions, and one for each type, must find the same.</summary>
    private void CheckBoth(
        ExpandCursor cursor, long node, List<(long Relationship, int Type)> outgoing, List<(long Relationship, int Type)> incoming)
    {
        // A relationship from the node to itself comes once.
        var expected = outgoing.Union(incoming).Order().ToList();
        var both = new List<(long Relationship, int Type)>();
        cursor.Open(node, null, outgoing: true, incoming: true);
        while (cursor.MoveNext())
        {
            both.Add((cursor.Relationship, cursor.Type));
        }

        cursor.Open(node, null, outgoing: true, incoming: true);
        _problems.Require(
            cursor.CountAll() == outgoing.Count + incoming.Count,
            $"node {node} has {outgoing.Count + incoming.Count} ends of relationships, and other ones counted");
        _problems.Require(both.Order().SequenceEqual(expected), $"node {node} has other relationships in both directions than in each");
        foreach (var group in expected.GroupBy(entry => entry.Type))
        {
            var count = 0;
            cursor.Open(node, [group.Key], outgoing: true, incoming: true);
            while (cursor.MoveNext())
            {
                count++;
            }

            _problems.Require(count == group.Count(), $"node {node} has {count} relationships of type {group.Key} by type, and {group.Count()} in all");
        }
    }

    private void CheckCount(string what, long found, TallyKind kind, int token)
    {
        var counted = _store.Count(kind, token);
        _problems.Require(counted == found, $"{found} {what}, and the count says {counted}");
    }

    private void CheckNextId(string column, IEnumerable<long> used)
    {
        var next = _store.Session.Connection.QueryInteger($"SELECT {column} FROM state") ?? 0;
        var last = used.DefaultIfEmpty(next - 1).Max();
        _problems.Require(last < next, $"{column} is {next}, and {last} is used");
    }
}
