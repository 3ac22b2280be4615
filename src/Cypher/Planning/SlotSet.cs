using System.Collections;

namespace ActorGraph.Cypher.Planning;

/// <summary>An immutable set of slots.</summary>
internal sealed class SlotSet : IEnumerable<int>
{
    public static readonly SlotSet Empty = new([]);

    private readonly HashSet<int> _slots;

    private SlotSet(HashSet<int> slots) => _slots = slots;

    public int Count => _slots.Count;

    public static SlotSet Of(IEnumerable<int> slots) => new([.. slots]);

    public bool Contains(int slot) => _slots.Contains(slot);

    public SlotSet With(int slot) => _slots.Contains(slot) ? this : new([.. _slots, slot]);

    public SlotSet With(IEnumerable<int> slots) => new([.. _slots, .. slots]);

    public SlotSet With(SlotSet other) => With(other._slots);

    public bool ContainsAll(SlotSet other) => other._slots.IsSubsetOf(_slots);

    public bool Overlaps(SlotSet other) => _slots.Overlaps(other._slots);

    public SlotSet Intersect(SlotSet other) => new([.. _slots.Intersect(other._slots)]);

    public SlotSet Except(SlotSet other) => new([.. _slots.Except(other._slots)]);

    public int[] ToArray() => [.. _slots.Order()];

    public IEnumerator<int> GetEnumerator() => _slots.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
