using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>
/// The elements, by value, of the list that one IN asks about. They are gathered when it asks about the same list again,
/// so that a list that is new in each row costs no more than a walk through it.
/// </summary>
/// <param name="memory">Counts what is gathered.</param>
internal sealed class Membership(MemoryMeter memory)
{
    private const int EntrySize = 40;

    private readonly MemoryAccount _account = new(memory);
    private readonly HashSet<Value> _elements = new(ValueEquivalence.Instance);
    private ListValue? _list;
    private bool _isGathered;
    private bool _isSimple;
    private bool _hasNull;

    /// <summary>Whether a list contains a value; null when that is unknown.</summary>
    public bool? Contains(ListValue list, Value item)
    {
        if (!ReferenceEquals(list, _list))
        {
            Begin(list);
        }
        else if (!_isGathered)
        {
            Gather(list);
        }

        if (!_isSimple || item.IsNull)
        {
            return Logic.Contains(list.Items, item);
        }

        return _elements.Contains(item) && !item.IsNotANumber ? true : _hasNull ? null : false;
    }

    private void Begin(ListValue list)
    {
        _list = list;
        _elements.Clear();
        _account.Clear();
        _isGathered = false;
        _isSimple = false;
        _hasNull = false;
    }

    private void Gather(ListValue list)
    {
        _isGathered = true;
        _isSimple = true;
        foreach (var element in list.Items)
        {
            _hasNull |= element.IsNull;
            _isSimple &= element.IsNull || IsSimple(element);
        }

        if (!_isSimple)
        {
            return;
        }

        _account.Add(EntrySize * (long)list.Count);
        foreach (var element in list.Items)
        {
            _elements.Add(element);
        }
    }

    /// <summary>Whether values of its kind are equal to what they are equivalent to, but for NaN, and never to values of other kinds than these.</summary>
    private static bool IsSimple(Value value) => value.Kind is ValueKind.Boolean or ValueKind.Integer or ValueKind.Float
        or ValueKind.String or ValueKind.Node or ValueKind.Relationship or ValueKind.Date;
}
