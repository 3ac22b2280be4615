namespace ActorGraph.Cypher.Storage;

/// <summary>
/// How many nodes, relationships and index entries there are, exactly and by kind: the planner estimates with them, and
/// a test that they show to hold for all is not made.
/// </summary>
internal sealed partial class StoreTransaction
{
    /// <summary>Changes by the statements that are done.</summary>
    private readonly TallyChanges _tallies = new();

    /// <summary>Changes by the statement at work, to be undone with it.</summary>
    private readonly TallyChanges _statementTallies = new();

    public long Count(TallyKind kind, long token = 0)
    {
        if (token < 0)
        {
            return 0;
        }

        TallyPending();
        var select = Session.SelectTally;
        var stored = select.Bind(1, (long)kind).Bind(2, token).Step() ? select.Integer(0) : 0;
        select.Reset();
        return Writes
            ? stored + _tallies.Of(kind, token) + _statementTallies.Of(kind, token)
            : stored;
    }

    /// <summary>How many relationships of a type start (or end) at a node with a label.</summary>
    public long CountEnds(int type, int label, bool atStart) =>
        type < 0 || label < 0 ? 0 : Count(atStart ? TallyKind.StartLabel : TallyKind.EndLabel, TallyChanges.EndToken(type, label));

    // Another thread may be at work on relationships of the statement, and count them here.
    private TallyChanges StatementTallies
    {
        get
        {
            Session.Connection.TakeBack();
            return _statementTallies;
        }
    }

    private void Tally(TallyKind kind, long token, long change) => StatementTallies.Add(kind, token, change);

    /// <summary>
    /// Counts the new relationships that are not counted yet. That is done when somebody asks, or else when they are
    /// written to adjacency, all of a node and a type at once.
    /// </summary>
    private void TallyPending()
    {
        for (; _pending.Counted < _pending.Count; _pending.Counted++)
        {
            var (_, type, start, end) = _pending[_pending.Counted];
            TallyRelationship(_pending.IsEarlier(_pending.Counted) ? _tallies : StatementTallies, type, start, end, 1);
        }
    }

    private void TallyRelationship(TallyChanges tallies, int type, long start, long end, int change)
    {
        tallies.Add(TallyKind.Relationships, 0, change);
        tallies.Add(TallyKind.RelationshipType, type, change);
        if (start == end)
        {
            tallies.Add(TallyKind.Loops, type, change);
        }

        tallies.AddEnds(ReadNode(start), AdjacentEntry.KindOf(type, incoming: false), change);
        tallies.AddEnds(ReadNode(end), AdjacentEntry.KindOf(type, incoming: true), change);
    }

    /// <summary>Counts the ends of a node's relationships anew for a label that it gets or loses.</summary>
    private void TallyEnds(long node, int label, int change)
    {
        using var cursor = new Cursors.ExpandCursor(this);
        foreach (var incoming in (ReadOnlySpan<bool>)[false, true])
        {
            cursor.Open(node, null, !incoming, incoming);
            while (cursor.MoveNext())
            {
                Tally(incoming ? TallyKind.EndLabel : TallyKind.StartLabel, TallyChanges.EndToken(cursor.Type, label), change);
            }
        }
    }

    private void KeepTallies()
    {
        _tallies.AddAll(StatementTallies);
        _statementTallies.Clear();
    }

    private void FlushTallies()
    {
        const string Sql = """
            INSERT INTO tally(kind, token, number) VALUES(?, ?, ?)
            ON CONFLICT(kind, token) DO UPDATE SET number = number + excluded.number
            """;
        if (_tallies.IsEmpty)
        {
            return;
        }

        var upsert = Session.Rent(Sql);
        foreach (var (kind, token, change) in _tallies.All)
        {
            if (change != 0)
            {
                upsert.Bind(1, (long)kind).Bind(2, token).Bind(3, change).Run();
            }
        }

        Session.Return(Sql, upsert);
        _tallies.Clear();
    }
}
