using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>All relationships of some types, or of all, with their ends.</summary>
internal sealed class RelationshipScanOperator(ExecutionState state, Operator input, RelationshipScanPlan plan)
    : NestedOperator(state, input)
{
    /// <summary>The share of all relationships from which reading all records once is cheaper than seeking those wanted.</summary>
    private const double ScanShare = 0.25;

    private readonly EndLabelTest? _startLabels = EndLabelTest.Create(state, plan.StartLabels);
    private readonly EndLabelTest? _endLabels = EndLabelTest.Create(state, plan.EndLabels);
    private IRelationshipScan? _scan;
    private bool _turned;

    public override void Dispose()
    {
        _scan?.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        var types = plan.Types.Length == 0 ? null : Array.ConvertAll(plan.Types, State.Token);
        _scan?.Dispose();
        _scan = plan.ReadsProperties && AreMost(types)
            ? new RelationshipTableScan(State.Store)
            : new RelationshipScan(State.Store);
        _turned = false;
        _scan.Open(types);
        return true;
    }

    protected override bool NextFound()
    {
        while (true)
        {
            if (_turned)
            {
                _turned = false;
                if (Passes(_scan!.End, _scan.Start, turned: true))
                {
                    return true;
                }
            }

            if (!_scan!.MoveNext())
            {
                return false;
            }

            _turned = plan.BothDirections && _scan.Start != _scan.End;
            if (Passes(_scan.Start, _scan.End, turned: false))
            {
                return true;
            }

            State.CheckCancelled();
        }
    }

    private bool AreMost(int[]? types) => types is null
        || types.Sum(type => State.Store.Count(TallyKind.RelationshipType, type))
            >= State.Store.Count(TallyKind.Relationships) * ScanShare;

    private bool Passes(long start, long end, bool turned)
    {
        if (_startLabels?.Holds(_scan!.Type, atStart: !turned, start) == false
            || _endLabels?.Holds(_scan!.Type, atStart: turned, end) == false)
        {
            return false;
        }

        State.Slots[plan.RelationshipSlot] = Value.Relationship(_scan!.Relationship, _scan.Type);
        State.Slots[plan.StartSlot] = Value.Node(start);
        State.Slots[plan.EndSlot] = Value.Node(end);
        return true;
    }
}
