using ActorGraph.Cypher.Functions.Aggregation;
using ActorGraph.Cypher.Planning.Plans;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Groups rows by keys, and computes aggregations over each group.</summary>
internal sealed class AggregateOperator : UnaryOperator
{
    private const int AccumulatorSize = 72;

    private readonly AggregatePlan _plan;
    private readonly MemoryAccount _account;
    private readonly GroupTable _groups;

    /// <summary>Those of the first group, then those of the second, and so on.</summary>
    private readonly List<Accumulator> _accumulators = [];
    private int _next = -1;

    public AggregateOperator(ExecutionState state, Operator input, AggregatePlan plan)
        : base(state, input)
    {
        _plan = plan;
        _account = new MemoryAccount(state.Memory);
        _groups = new GroupTable(Array.ConvertAll(plan.Keys, key => key.Value), state, _account);
    }

    public override void Open()
    {
        base.Open();
        _groups.Clear();
        _accumulators.Clear();
        _account.Clear();
        _next = -1;
    }

    public override bool MoveNext()
    {
        if (_next < 0)
        {
            Read();
            _next = 0;
        }

        if (_next >= _groups.Count)
        {
            return false;
        }

        for (var i = 0; i < _plan.Keys.Length; i++)
        {
            State.Slots[_plan.Keys[i].Slot] = _groups.Key(_next, i);
        }

        var first = _next * _plan.Aggregations.Length;
        for (var i = 0; i < _plan.Aggregations.Length; i++)
        {
            State.Slots[_plan.Aggregations[i].Slot] = _accumulators[first + i].Result(State);
        }

        _next++;
        return true;
    }

    private void Read()
    {
        var count = _plan.Aggregations.Length;
        if (_plan.Keys.Length == 0)
        {
            // Of no rows there is still one group.
            _ = _groups.Find(State);
            Grow();
        }

        while (Input.MoveNext())
        {
            State.CheckCancelled();
            var first = _groups.Find(State) * count;
            Grow();
            for (var i = 0; i < count; i++)
            {
                _accumulators[first + i].Add(State, _account);
            }
        }
    }

    /// <summary>Makes the accumulators of a group that has just turned up.</summary>
    private void Grow()
    {
        if (_accumulators.Count == _groups.Count * _plan.Aggregations.Length)
        {
            return;
        }

        foreach (var (_, create) in _plan.Aggregations)
        {
            _account.Add(AccumulatorSize);
            _accumulators.Add(create());
        }
    }
}
