using ActorGraph.Cypher.Storage;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// Whether the node at an end of a relationship has labels. Where the store's counts say that all relationships of the
/// type have such a node at that end, or none has, no node is read.
/// </summary>
internal sealed class EndLabelTest
{
    private enum Verdict : byte
    {
        Unknown,
        All,
        Some,
        None,
    }

    private readonly ExecutionState _state;
    private readonly IReadOnlyList<TokenReference> _labels;
    private Verdict[] _verdicts = new Verdict[64];

    private EndLabelTest(ExecutionState state, IReadOnlyList<TokenReference> labels)
    {
        _state = state;
        _labels = labels;
    }

    /// <summary>Makes a test; null when there is nothing to test.</summary>
    public static EndLabelTest? Create(ExecutionState state, IReadOnlyList<TokenReference> labels) =>
        labels.Count == 0 ? null : new EndLabelTest(state, labels);

    /// <summary>Tests the end of one relationship.</summary>
    /// <param name="type">The relationship's type.</param>
    /// <param name="atStart">Whether the node is where the relationship starts.</param>
    /// <param name="node">The node.</param>
    public bool Holds(int type, bool atStart, long node)
    {
        var kind = AdjacentEntry.KindOf(type, atStart);
        if (kind >= _verdicts.Length)
        {
            Array.Resize(ref _verdicts, kind * 2);
        }

        if (_verdicts[kind] == Verdict.Unknown)
        {
            _verdicts[kind] = Judge(type, atStart);
        }

        return _verdicts[kind] switch
        {
            Verdict.All => true,
            Verdict.None => false,
            _ => HasLabels(node),
        };
    }

    /// <summary>Whether all relationships of a type pass, or none; null when each has to be tested.</summary>
    public bool? Settles(int type, bool atStart) => Judge(type, atStart) switch
    {
        Verdict.All => true,
        Verdict.None => false,
        _ => null,
    };

    private Verdict Judge(int type, bool atStart)
    {
        var store = _state.Store;

        // The counts may change while a statement writes.
        if (store.Writes)
        {
            return Verdict.Some;
        }

        var count = store.Count(TallyKind.RelationshipType, type);
        var all = true;
        if (count == 0)
        {
            return Verdict.All;
        }

        foreach (var label in _labels)
        {
            var with = store.CountEnds(type, _state.Token(label), atStart);
            if (with == 0)
            {
                return Verdict.None;
            }

            all &= with == count;
        }

        return all ? Verdict.All : Verdict.Some;
    }

    private bool HasLabels(long node)
    {
        var record = _state.Store.ReadNode(node);
        foreach (var label in _labels)
        {
            if (!NodeRecord.HasLabel(record, _state.Token(label)))
            {
                return false;
            }
        }

        return true;
    }
}
