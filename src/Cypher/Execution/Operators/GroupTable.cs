using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>The groups of an aggregation: numbers them by their keys, in the order in which they turn up.</summary>
internal sealed class GroupTable
{
    private const int GroupSize = 80;

    private readonly Evaluator[] _evaluators;
    private readonly MemoryAccount _account;
    private readonly int _nodeSlot;
    private readonly NodeGroups? _ofNode;
    private readonly Dictionary<Value, int> _ofValue = new(ValueEquivalence.Instance);
    private readonly Dictionary<Value[], int> _ofRow = new(RowEquivalence.Instance);

    /// <summary>The keys of the first group, then those of the second, and so on.</summary>
    private readonly List<Value> _keys = [];

    /// <summary>Makes an empty table.</summary>
    /// <param name="evaluators">The grouping keys; none for one group of all rows.</param>
    /// <param name="state">The run.</param>
    /// <param name="account">Where what is kept is counted.</param>
    public GroupTable(Evaluator[] evaluators, ExecutionState state, MemoryAccount account)
    {
        _evaluators = evaluators;
        _account = account;
        _nodeSlot = state.Store.Writes ? -1 : CommonSlot(evaluators);
        _ofNode = _nodeSlot >= 0 ? new NodeGroups(account) : null;
    }

    public int Count { get; private set; }

    public Value Key(int group, int index) => _keys[(group * _evaluators.Length) + index];

    public void Clear()
    {
        _ofValue.Clear();
        _ofRow.Clear();
        _keys.Clear();
        Count = 0;
        _ofNode?.Clear();
    }

    /// <summary>The number of the group that the row at hand belongs to.</summary>
    public int Find(ExecutionState state)
    {
        if (_ofNode is null || !state.Slots[_nodeSlot].IsNode)
        {
            return FindByKeys(state);
        }

        ref var group = ref _ofNode.Find(state.Slots[_nodeSlot].EntityId);
        if (group == 0)
        {
            group = FindByKeys(state) + 1;
        }

        return group - 1;
    }

    private int FindByKeys(ExecutionState state)
    {
        switch (_evaluators.Length)
        {
            case 0:
                return Count > 0 ? 0 : Add([]);
            case 1:
                var key = _evaluators[0].Evaluate(state);
                if (!_ofValue.TryGetValue(key, out var group))
                {
                    _ofValue[key] = group = Add(new ReadOnlySpan<Value>(in key));
                }

                return group;
            default:
                return FindRow(Array.ConvertAll(_evaluators, evaluator => evaluator.Evaluate(state)));
        }
    }

    private int FindRow(Value[] row)
    {
        if (!_ofRow.TryGetValue(row, out var group))
        {
            _ofRow[row] = group = Add(row);
        }

        return group;
    }

    private int Add(ReadOnlySpan<Value> keys)
    {
        _account.AddRow(keys, []);
        _account.Add(GroupSize);
        _keys.AddRange(keys);
        return Count++;
    }

    /// <summary>The variable whose value alone decides all keys: each is it, or a property of it; -1 when there is none.</summary>
    private static int CommonSlot(Evaluator[] evaluators)
    {
        var slots = evaluators
            .Select(evaluator => evaluator is PropertyEvaluator property ? property.Subject : evaluator)
            .Select(subject => subject is SlotEvaluator variable ? variable.Slot : -1)
            .Distinct()
            .ToList();
        return slots.Count == 1 ? slots[0] : -1;
    }
}
