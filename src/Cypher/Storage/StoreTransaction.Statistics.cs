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

    private void Tally(TallyKind kind, long token, long change) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_statementTallies, Key(kind, token), out _) += change;

    /// <summary>A kind and a token in one number, which is looked up faster than two: several times for each relationship.</summary>
    private static long Key(TallyKind kind, long token) => ((long)kind << TokenBits) | token;

    private void TallyRelationship(int type, long start, long end, int change)
    {
        Tally(TallyKind.Relationships, 0, change);
        Tally(TallyKind.RelationshipType, type, change);
        if (start == end)
        {
            Tally(TallyKind.Loops, type, change);
        }

        TallyLabels(TallyKind.StartLabel, type, start, change);
        TallyLabels(TallyKind.EndLabel, type, end, change);
    }

    private void TallyLabels(TallyKind kind, int type, long node, int change)
    {
        foreach (var label in NodeRecord.EachLabel(ReadNode(node)))
        {
            Tally(kind, EndToken(type, label), change);
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
