namespace ActorGraph.Cypher.Planning;

/// <summary>
/// The conjuncts of a match that are still to be tested, in the order in which they were asked. They are found from the
/// variables that they need, as a pattern may have thousands of parts.
/// </summary>
internal sealed class OpenPredicates
{
    private readonly List<Predicate> _all = [];
    private readonly HashSet<Predicate> _open = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, List<Predicate>> _bySlot = [];

    public OpenPredicates(IEnumerable<Predicate> predicates)
    {
        foreach (var predicate in predicates)
        {
            Add(predicate);
        }
    }

    /// <summary>All that are open.</summary>
    public IEnumerable<Predicate> All => _all;

    /// <summary>Those that need a variable.</summary>
    public IEnumerable<Predicate> Of(int slot) => _bySlot.TryGetValue(slot, out var predicates) ? predicates.Where(_open.Contains) : [];

    /// <summary>Those that can be tested once a variable is known beside what is known already.</summary>
    public List<Predicate> Of(int slot, SlotSet available) =>
        [.. Of(slot).Where(predicate => predicate.Needs.All(need => need == slot || available.Contains(need)))];

    public void Add(Predicate predicate)
    {
        _all.Add(predicate);
        _open.Add(predicate);
        foreach (var slot in predicate.Needs)
        {
            if (!_bySlot.TryGetValue(slot, out var predicates))
            {
                _bySlot[slot] = predicates = [];
            }

            predicates.Add(predicate);
        }
    }

    /// <summary>Takes out those that another step tests.</summary>
    public void Remove(IReadOnlyCollection<Predicate> predicates)
    {
        if (predicates.Count == 0)
        {
            return;
        }

        _open.ExceptWith(predicates);
        _all.RemoveAll(predicate => !_open.Contains(predicate));
    }
}
