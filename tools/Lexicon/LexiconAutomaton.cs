using ActorGraph.Text.Lexicons;

namespace ActorGraph.Lexicon;

/// <summary>
/// Builds a minimal acyclic automaton from sorted forms, each with an output (Daciuk, Mihov, Watson and Watson 2000),
/// straight into the edge array that <see cref="LexiconFormat"/> describes.
/// </summary>
internal sealed class LexiconAutomaton
{
    private readonly List<uint> _edges = [0]; // Place 0 means "no state".
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<State> _path = [new()];
    private byte[] _previous = [];

    /// <summary>The edges so far.</summary>
    public IReadOnlyList<uint> Edges => _edges;

    /// <summary>Adds a form, given as letters; forms must come in ascending order.</summary>
    public void Add(byte[] form, int output)
    {
        var shared = form.AsSpan().CommonPrefixLength(_previous);
        if (shared == form.Length || (shared < _previous.Length && form[shared] < _previous[shared]))
        {
            throw new ArgumentException("Forms must be different and in ascending order.", nameof(form));
        }

        Freeze(shared);
        for (var i = shared; i < form.Length; i++)
        {
            _path[^1].Edges.Add(form[i]);
            _path.Add(new State());
        }

        _path[^1].Edges.Add((uint)output << LexiconFormat.TargetShift);
        _previous = form;
    }

    /// <summary>Ends the automaton.</summary>
    /// <returns>The place of the root's first edge.</returns>
    public int Finish()
    {
        Freeze(0);
        return Place(_path[0]);
    }

    private void Freeze(int depth)
    {
        while (_path.Count - 1 > depth)
        {
            var target = Place(_path[^1]);
            _path.RemoveAt(_path.Count - 1);
            _path[^1].Edges[^1] |= (uint)target << LexiconFormat.TargetShift;
        }
    }

    private int Place(State state)
    {
        state.Edges[^1] |= LexiconFormat.LastEdge;
        var key = state.Key();
        if (!_known.TryGetValue(key, out var place))
        {
            place = _edges.Count;
            _known.Add(key, place);
            _edges.AddRange(state.Edges);
        }

        return place;
    }

    private sealed class State
    {
        public List<uint> Edges { get; } = [];

        public string Key() => string.Create(Edges.Count * 2, Edges, static (span, edges) =>
        {
            for (var i = 0; i < edges.Count; i++)
            {
                span[i * 2] = (char)(edges[i] & 0xFFFF);
                span[(i * 2) + 1] = (char)(edges[i] >> 16);
            }
        });
    }
}
