using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Cursors;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// How many relationships there are, with labels at their ends: of each type the store's own count where the labels
/// make no difference, else a scan of that type. No row where there are none: a group of no rows is no group.
/// </summary>
internal sealed class RelationshipCountOperator(ExecutionState state, Operator input, RelationshipCountPlan plan)
    : UnaryOperator(state, input)
{
    private readonly RelationshipScanPlan _scan = plan.Scan;
    private readonly EndLabelTest? _startLabels = EndLabelTest.Create(state, plan.Scan.StartLabels);
    private readonly EndLabelTest? _endLabels = EndLabelTest.Create(state, plan.Scan.EndLabels);

    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            if (CountAll() is > 0 and var count)
            {
                State.Slots[plan.CountSlot] = count;
                return true;
            }
        }

        return false;
    }

    private long CountAll()
    {
        var types = _scan.Types.Length == 0
            ? Enumerable.Range(0, State.Store.Tokens.Names(TokenKind.RelationshipType).Count)
            : _scan.Types.Select(State.Token);
        return types.Where(type => type >= 0).Sum(Count);
    }

    private long Count(int type)
    {
        var forward = Count(type, turned: false);
        return _scan.BothDirections
            ? forward + Count(type, turned: true) - LoopsThatPass(type)
            : forward;
    }

    private long Count(int type, bool turned)
    {
        var starts = _startLabels is null ? true : _startLabels.Settles(type, atStart: !turned);
        var ends = _endLabels is null ? true : _endLabels.Settles(type, atStart: turned);
        if (starts == false || ends == false)
        {
            return 0;
        }

        return starts == true && ends == true
            ? State.Store.Count(TallyKind.RelationshipType, type)
            : Scan(type, turned, loopsOnly: false);
    }

    // A loop is found once, whichever way it is looked at.
    private long LoopsThatPass(int type) =>
        State.Store.Count(TallyKind.Loops, type) == 0 ? 0 : Scan(type, turned: false, loopsOnly: true);

    private long Scan(int type, bool turned, bool loopsOnly)
    {
        using var scan = new RelationshipScan(State.Store);
        scan.Open([type]);
        long count = 0;
        while (scan.MoveNext())
        {
            State.CheckCancelled();
            var (start, end) = turned ? (scan.End, scan.Start) : (scan.Start, scan.End);
            if ((!loopsOnly || start == end)
                && _startLabels?.Holds(type, !turned, start) != false
                && _endLabels?.Holds(type, turned, end) != false)
            {
                count++;
            }
        }

        return count;
    }
}
