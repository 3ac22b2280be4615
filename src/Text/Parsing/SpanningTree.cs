namespace ActorGraph.Text.Parsing;

/// <summary>
/// Finds the heads that make a tree with one root and the highest sum of scores (Chu and Liu 1965, Edmonds 1967).
/// </summary>
/// <remarks>Keeps its scratch memory: not safe on several threads at once.</remarks>
internal sealed class SpanningTree
{
    // Larger than any difference between sums of scores, so that no second word is ever attached to the root.
    private const double RootCost = 1e6;

    private double[] _scores = [];
    private int[] _cycle = [];
    private int _nodes;

    /// <summary>Chooses heads.</summary>
    /// <param name="scores">For each word a row: the score of the root as its head, then that of each word.</param>
    /// <param name="stride">Elements from one row to the next, at least the number of words plus one.</param>
    /// <param name="heads">Receives for each word its head as a place from 1; 0 for the root.</param>
    public void Find(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        var words = heads.Length;
        var roots = 0;
        for (var word = 0; word < words; word++)
        {
            heads[word] = Best(scores.Slice(word * stride, words + 1), word + 1);
            roots += heads[word] == 0 ? 1 : 0;
        }

        if (roots == 1 && IsTree(heads))
        {
            return;
        }

        Copy(scores, stride, words);
        var parents = new int[_nodes];
        Solve(Enumerable.Range(0, _nodes).ToArray(), parents);
        parents.AsSpan(1, words).CopyTo(heads);
    }

    /// <summary>Whether following heads from every word ends at the root.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        Span<int> visits = heads.Length < 256 ? stackalloc int[heads.Length + 1] : new int[heads.Length + 1];
        for (var word = 1; word <= heads.Length; word++)
        {
            var node = word;
            while (node != 0 && visits[node] == 0)
            {
                visits[node] = word;
                node = heads[node - 1];
            }

            if (node != 0 && visits[node] == word)
            {
                return false;
            }
        }

        return true;
    }

    private static int Best(ReadOnlySpan<float> scores, int self)
    {
        var best = self == 0 ? 1 : 0;
        for (var head = 1; head < scores.Length; head++)
        {
            if (head != self && !(scores[head] <= scores[best]))
            {
                best = head;
            }
        }

        return best;
    }

    private void Copy(ReadOnlySpan<float> scores, int stride, int words)
    {
        _nodes = words + 1;
        if (_scores.Length < _nodes * _nodes)
        {
            _scores = new double[_nodes * _nodes];
            _cycle = new int[_nodes];
        }

        for (var word = 1; word <= words; word++)
        {
            for (var head = 0; head <= words; head++)
            {
                var score = scores[((word - 1) * stride) + head];
                var finite = float.IsFinite(score) ? score : -RootCost;
                _scores[(word * _nodes) + head] = head == 0 ? finite - (RootCost * 10) : finite;
            }
        }
    }

    private double Score(int dependent, int head) => _scores[(dependent * _nodes) + head];

    // The nodes are the root (0) and words, or words that stand for a contracted cycle.
    private void Solve(ReadOnlySpan<int> nodes, int[] parents)
    {
        foreach (var node in nodes)
        {
            if (node != 0)
            {
                parents[node] = BestParent(node, nodes);
            }
        }

        var cycle = FindCycle(nodes, parents);
        if (cycle.Count == 0)
        {
            return;
        }

        Contract(nodes, parents, cycle);
    }

    private int BestParent(int node, ReadOnlySpan<int> nodes)
    {
        var best = -1;
        foreach (var head in nodes)
        {
            if (head != node && (best < 0 || Score(node, head) > Score(node, best)))
            {
                best = head;
            }
        }

        return best;
    }

    private List<int> FindCycle(ReadOnlySpan<int> nodes, int[] parents)
    {
        Array.Clear(_cycle);
        foreach (var start in nodes)
        {
            var node = start;
            while (node != 0 && _cycle[node] == 0)
            {
                _cycle[node] = start;
                node = parents[node];
            }

            if (node != 0 && _cycle[node] == start)
            {
                return Trace(node, parents);
            }
        }

        return [];
    }

    private static List<int> Trace(int start, int[] parents)
    {
        var cycle = new List<int> { start };
        for (var node = parents[start]; node != start; node = parents[node])
        {
            cycle.Add(node);
        }

        return cycle;
    }

    // The first word of the cycle stands for the whole of it; its own scores are put back afterwards.
    private void Contract(ReadOnlySpan<int> nodes, int[] parents, List<int> cycle)
    {
        var stand = cycle[0];
        var total = cycle.Sum(node => Score(node, parents[node]));
        var inCycle = cycle.ToHashSet();
        var outside = new List<int>();
        var entry = new Dictionary<int, int>();
        var exit = new Dictionary<int, int>();
        var incoming = new Dictionary<int, double>();
        var outgoing = new Dictionary<int, double>();
        foreach (var node in nodes)
        {
            if (inCycle.Contains(node))
            {
                continue;
            }

            outside.Add(node);
            entry[node] = cycle.MaxBy(member => Score(member, node) - Score(member, parents[member]));
            incoming[node] = total + Score(entry[node], node) - Score(entry[node], parents[entry[node]]);
            if (node != 0)
            {
                exit[node] = cycle.MaxBy(member => Score(node, member));
                outgoing[node] = Score(node, exit[node]);
            }
        }

        var cycleParents = cycle.ToDictionary(member => member, member => parents[member]);
        foreach (var node in outside)
        {
            _scores[(stand * _nodes) + node] = incoming[node];
            if (node != 0)
            {
                _scores[(node * _nodes) + stand] = outgoing[node];
            }
        }

        Solve([.. outside, stand], parents);
        var parent = parents[stand];
        foreach (var node in outside.Where(node => node != 0 && parents[node] == stand))
        {
            parents[node] = exit[node];
        }

        foreach (var (member, chosen) in cycleParents)
        {
            parents[member] = chosen;
        }

        parents[entry[parent]] = parent;
    }
}
