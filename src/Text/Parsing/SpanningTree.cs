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
    private int[] _marks = [];
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
            _marks = new int[_nodes];
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
        Array.Clear(_marks);
        foreach (var start in nodes)
        {
            var node = start;
            while (node != 0 && _marks[node] == 0)
            {
                _marks[node] = start;
                node = parents[node];
            }

            if (node != 0 && _marks[node] == start)
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
        var cycleParents = cycle.ConvertAll(member => parents[member]);
        var outside = Outside(nodes, cycle);
        var (entry, exit) = (new int[_nodes], new int[_nodes]);
        foreach (var node in outside)
        {
            entry[node] = BestEntry(node, cycle, parents);
            exit[node] = BestExit(node, cycle);
        }

        Replace(stand, cycle, parents, outside, entry, exit);
        Solve([.. outside, stand], parents);
        var parent = parents[stand];
        foreach (var node in outside)
        {
            if (node != 0 && parents[node] == stand)
            {
                parents[node] = exit[node];
            }
        }

        for (var i = 0; i < cycle.Count; i++)
        {
            parents[cycle[i]] = cycleParents[i];
        }

        parents[entry[parent]] = parent;
    }

    private List<int> Outside(ReadOnlySpan<int> nodes, List<int> cycle)
    {
        Array.Clear(_marks);
        foreach (var member in cycle)
        {
            _marks[member] = 1;
        }

        var outside = new List<int>(nodes.Length);
        foreach (var node in nodes)
        {
            if (_marks[node] == 0)
            {
                outside.Add(node);
            }
        }

        return outside;
    }

    /// <summary>The member that a head from outside costs least, which breaks the cycle there.</summary>
    private int BestEntry(int head, List<int> cycle, int[] parents)
    {
        var best = cycle[0];
        foreach (var member in cycle)
        {
            if (Gain(member, head, parents) > Gain(best, head, parents))
            {
                best = member;
            }
        }

        return best;
    }

    private double Gain(int member, int head, int[] parents) => Score(member, head) - Score(member, parents[member]);

    /// <summary>The member that is the best head of a node outside.</summary>
    private int BestExit(int node, List<int> cycle)
    {
        var best = cycle[0];
        foreach (var member in cycle)
        {
            if (Score(node, member) > Score(node, best))
            {
                best = member;
            }
        }

        return best;
    }

    /// <summary>Gives the node that stands for a cycle the scores of the cycle as a whole.</summary>
    private void Replace(int stand, List<int> cycle, int[] parents, List<int> outside, int[] entry, int[] exit)
    {
        var total = 0.0;
        foreach (var member in cycle)
        {
            total += Score(member, parents[member]);
        }

        var (incoming, outgoing) = (new double[outside.Count], new double[outside.Count]);
        for (var i = 0; i < outside.Count; i++)
        {
            var node = outside[i];
            incoming[i] = total + Score(entry[node], node) - Score(entry[node], parents[entry[node]]);
            outgoing[i] = node == 0 ? 0 : Score(node, exit[node]);
        }

        for (var i = 0; i < outside.Count; i++)
        {
            _scores[(stand * _nodes) + outside[i]] = incoming[i];
            _scores[(outside[i] * _nodes) + stand] = outgoing[i];
        }
    }
}
