using System.Runtime.InteropServices;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// How many nodes, relationships and index entries there are, exactly and by kind: the planner estimates with them, and
/// a test that they show to hold for all is not made.
/// </summary>
internal sealed partial class StoreTransaction
{
    private const int TokenBits = 56;

    /// <summary>Changes by the statements that are done.</summary>
    private readonly Dictionary<long, long> _tallies = [];

    /// <summary>Changes by the statement at work, to be undone with it.</summary>
    private readonly Dictionary<long, long> _statementTallies = [];

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
            ? stored + _tallies.GetValueOrDefault(Key(kind, token)) + _statementTallies.GetValueOrDefault(Key(kind, token))
            : stored;
    }

    /// <summary>How many relationships of a type start (or end) at a node with a label.</summary>
    public long CountEnds(int type, int label, bool atStart) =>
        type < 0 || label < 0 ? 0 : Count(atStart ? TallyKind.StartLabel : TallyKind.EndLabel, EndToken(type, label));

    private static long EndToken(int type, int label) => ((long)type << 32) | (uint)label;

    private void Tally(TallyKind kind, long token, long change) => Tally(_statementTallies, kind, token, change);

    private static void Tally(Dictionary<long, long> tallies, TallyKind kind, long token, long change) =>
        CollectionsMarshal.GetValueRefOrAddDefault(tallies, Key(kind, token), out _) += change;

    /// <summary>A kind and a token in one number, which is looked up faster than two: several times for each relationship.</summary>
    private static long Key(TallyKind kind, long token) => ((long)kind << TokenBits) | token;

    /// <summary>
    /// Counts the new relationships that are not counted yet. That is done when somebody asks, or else when they are
    /// written to adjacency, all of a node and a type at once.
    /// </summary>
    private void TallyPending()
    {
        for (; _pending.Counted < _pending.Count; _pending.Counted++)
        {
            var (_, type, start, end) = _pending[_pending.Counted];
            TallyRelationship(_pending.IsEarlier(_pending.Counted) ? _tallies : _statementTallies, type, start, end, 1);
        }
    }

    private void TallyRelationship(Dictionary<long, long> tallies, int type, long start, long end, int change)
    {
        Tally(tallies, TallyKind.Relationships, 0, change);
        Tally(tallies, TallyKind.RelationshipType, type, change);
        if (start == end)
        {
            Tally(tallies, TallyKind.Loops, type, change);
        }

        TallyLabels(tallies, ReadNode(start), AdjacentEntry.KindOf(type, incoming: false), change);
        TallyLabels(tallies, ReadNode(end), AdjacentEntry.KindOf(type, incoming: true), change);
    }

    /// <summary>Counts relationships of one kind for the labels of the node whose they are.</summary>
    private static void TallyLabels(Dictionary<long, long> tallies, byte[] node, int kind, int change)
    {
        var entry = new AdjacentEntry(kind, 0, 0);
        foreach (var label in NodeRecord.EachLabel(node))
        {
            Tally(tallies, entry.IsIncoming ? TallyKind.EndLabel : TallyKind.StartLabel, EndToken(entry.Type, label), change);
        }
    }

    /// <summary>Counts new relationships of a node, which are in the order of their kinds, for its labels.</summary>
    private void TallyEntries(byte[] node, ReadOnlySpan<AdjacentEntry> entries)
    {
        while (!entries.IsEmpty)
        {
            var count = AdjacentEntry.CountFirstKind(entries);
            TallyLabels(_statementTallies, node, entries[0].Kind, count);
            entries = entries[count..];
        }
    }

    /// <summary>Counts new relationships of a type.</summary>
    private void TallyType(int type, ReadOnlySpan<PendingRelationship> relationships)
    {
        Tally(TallyKind.Relationships, 0, relationships.Length);
        Tally(TallyKind.RelationshipType, type, relationships.Length);
        foreach (var relationship in relationships)
        {
            if (relationship.Start == relationship.End)
            {
                Tally(TallyKind.Loops, type, 1);
            }
        }
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
                Tally(incoming ? TallyKind.EndLabel : TallyKind.StartLabel, EndToken(cursor.Type, label), change);
            }
        }
    }

    private void KeepTallies()
    {
        foreach (var (tally, change) in _statementTallies)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_tallies, tally, out _) += change;
        }

        _statementTallies.Clear();
    }

    private void FlushTallies()
    {
        const string Sql = """
            INSERT INTO tally(kind, token, number) VALUES(?, ?, ?)
            ON CONFLICT(kind, token) DO UPDATE SET number = number + excluded.number
            """;
        if (_tallies.Count == 0)
        {
            return;
        }

        var upsert = Session.Rent(Sql);
        foreach (var (key, change) in _tallies)
        {
            if (change != 0)
            {
                upsert.Bind(1, key >> TokenBits).Bind(2, key & ((1L << TokenBits) - 1)).Bind(3, change).Run();
            }
        }

        Session.Return(Sql, upsert);
        _tallies.Clear();
    }
}
