using ActorGraph.Cypher.Functions.Aggregation;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Groups rows by keys, and computes aggregations over each group.</summary>
internal sealed class AggregateOperator(ExecutionState state, Operator input, AggregatePlan plan)
    : UnaryOperator(state, input)
{
    private const int GroupSize = 120;
    private const int AccumulatorSize = 72;

    private readonly Dictionary<Value[], Accumulator[]> _groups = new(RowEquivalence.Instance);
    private readonly Dictionary<Value, Accumulator[]> _singleKeyGroups = new(ValueEquivalence.Instance);
    private readonly List<(Value[] Key, Accumulator[] Accumulators)> _order = [];
    private readonly MemoryAccount _account = new(state.Memory);
    private int _next = -1;

    public override void Open()
    {
        base.Open();
        _groups.Clear();
        _singleKeyGroups.Clear();
        _order.Clear();
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

        if (_next >= _order.Count)
        {
            return false;
        }

        var (key, accumulators) = _order[_next++];
        for (var i = 0; i < key.Length; i++)
        {
            State.Slots[plan.Keys[i].Slot] = key[i];
        }

        for (var i = 0; i < accumulators.Length; i++)
        {
            State.Slots[plan.Aggregations[i].Slot] = accumulators[i].Result(State);
        }

        return true;
    }

    private void Read()
    {
        if (plan.Keys.Length == 0)
        {
            _order.Add(([], NewGroup()));
        }

        while (Input.MoveNext())
        {
            State.CheckCancelled();
            var accumulators = plan.Keys.Length switch
            {
                0 => _order[0].Accumulators,
                1 => FindSingle(),
                _ => Find(),
            };
            foreach (var accumulator in accumulators)
            {
                accumulator.Add(State, _account);
            }
        }
    }

    private Accumulator[] FindSingle()
    {
        var key = plan.Keys[0].Value.Evaluate(State);
        if (!_singleKeyGroups.TryGetValue(key, out var group))
        {
            _singleKeyGroups[key] = group = NewGroup();
            Keep([key], group);
        }

        return group;
    }

    private Accumulator[] Find()
    {
        var key = new Value[plan.Keys.Length];
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = plan.Keys[i].Value.Evaluate(State);
        }

        if (!_groups.TryGetValue(key, out var group))
        {
            _groups[key] = group = NewGroup();
            Keep(key, group);
        }

        return group;
    }

    private void Keep(Value[] key, Accumulator[] group)
    {
        _account.AddRow(key, []);
        _account.Add(GroupSize + (AccumulatorSize * group.Length));
        _order.Add((key, group));
    }

    private Accumulator[] NewGroup()
    {
        var group = new Accumulator[plan.Aggregations.Length];
        for (var i = 0; i < group.Length; i++)
        {
            group[i] = plan.Aggregations[i].Create();
        }

        return group;
    }
}
