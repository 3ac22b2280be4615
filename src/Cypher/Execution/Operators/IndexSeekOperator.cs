using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>The nodes that an index finds for a value, one of a list, a range or a prefix.</summary>
internal sealed class IndexSeekOperator(ExecutionState state, Operator input, IndexSeekPlan plan)
    : NestedOperator(state, input)
{
    private readonly IndexCursor _cursor = new(state.Store);
    private readonly ByteWriter _key = new();
    private readonly ByteWriter _end = new();
    private readonly SchemaRule _rule = plan.Rule;
    private Value[] _values = [];
    private int _next;

    public override void Dispose()
    {
        _cursor.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        _values = [];
        _next = 0;
        switch (plan.Kind)
        {
            case IndexSeekKind.Equal:
                return OpenExact();
            case IndexSeekKind.In:
                var list = plan.Values[0].Evaluate(State);
                _values = list.IsList ? [.. list.AsList.Items.ToArray().Distinct(ValueEquivalence.Instance)] : [];
                return NextValue();
            case IndexSeekKind.Prefix:
                return OpenPrefix();
            default:
                return OpenRange();
        }
    }

    protected override bool NextFound()
    {
        do
        {
            if (_cursor.MoveNext())
            {
                State.Slots[plan.Slot] = Value.Node(_cursor.Entity);
                return true;
            }
        }
        while (NextValue());
        return false;
    }

    private bool OpenExact()
    {
        _key.Clear();
        foreach (var evaluator in plan.Values)
        {
            var value = evaluator.Evaluate(State);
            if (!CanBeStored(value))
            {
                return false;
            }

            IndexKeyCodec.Write(_key, value);
        }

        _cursor.Open(_rule, _key);
        return true;
    }

    private bool NextValue()
    {
        while (_next < _values.Length)
        {
            var value = _values[_next++];
            if (CanBeStored(value))
            {
                _key.Clear();
                IndexKeyCodec.Write(_key, value);
                _cursor.Open(_rule, _key);
                return true;
            }
        }

        return false;
    }

    private bool OpenPrefix()
    {
        var prefix = plan.Values[0].Evaluate(State);
        if (!prefix.IsString)
        {
            return false;
        }

        _key.Clear();
        IndexKeyCodec.WritePrefix(_key, prefix.AsString);
        _end.Clear();
        _end.Bytes(_key.Written);
        _end.Byte(0xFF);
        _cursor.Open(_rule, _key.Written, _end.Written);
        return true;
    }

    private bool OpenRange()
    {
        var lower = plan.Lower?.Evaluate(State);
        var upper = plan.Upper?.Evaluate(State);
        var known = lower ?? upper ?? Value.Null;
        if (!CanBeStored(known) || lower is { IsNull: true } || upper is { IsNull: true })
        {
            return false;
        }

        var rank = IndexKeyCodec.Rank(known.Kind);
        _key.Clear();
        _end.Clear();
        WriteBound(_key, lower, rank, past: !plan.LowerInclusive, otherwise: rank);
        WriteBound(_end, upper, rank, past: plan.UpperInclusive, otherwise: (byte)(rank + 1));
        _cursor.Open(_rule, _key.Written, _end.Written, plan.Order is { Descending: true });
        return true;
    }

    // Keys end themselves, so a key with one more byte comes after all entries with that value and before any other.
    private static void WriteBound(ByteWriter writer, Value? bound, byte rank, bool past, byte otherwise)
    {
        if (bound is not { } value || !CanBeStored(value) || IndexKeyCodec.Rank(value.Kind) != rank)
        {
            writer.Byte(otherwise);
            return;
        }

        IndexKeyCodec.Write(writer, value);
        if (past)
        {
            writer.Byte(0xFF);
        }
    }

    private static bool CanBeStored(Value value)
    {
        if (!value.IsList)
        {
            return IsScalar(value);
        }

        foreach (var item in value.AsList.Items)
        {
            if (!IsScalar(item))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsScalar(Value value) => value.Kind is not (ValueKind.Null or ValueKind.Map or ValueKind.Node
        or ValueKind.Relationship or ValueKind.Path or ValueKind.List) && !value.IsNotANumber;
}
