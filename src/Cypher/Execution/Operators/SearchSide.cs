using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// One of the two ends from which a shortest path is searched, breadth first: the nodes reached so far, and for each the
/// steps that reach it soonest.
/// </summary>
internal sealed class SearchSide
{
    private const int NodeSize = 128;
    private const int WaySize = 24;

    private readonly MemoryAccount _account;
    private readonly Dictionary<long, (int Depth, List<(long Node, Value Step)> Ways)> _reached = [];

    public SearchSide(long start, MemoryAccount account)
    {
        _account = account;
        _reached[start] = (0, []);
        Frontier = [start];
    }

    /// <summary>The nodes at the greatest depth.</summary>
    public List<long> Frontier { get; private set; }

    /// <summary>How many steps it has gone.</summary>
    public int Depth { get; private set; }

    public bool Has(long node) => _reached.ContainsKey(node);

    /// <summary>Goes one step further.</summary>
    /// <param name="steps">The steps from a node, each with the node that it leads to.</param>
    /// <param name="keepsAll">Whether all steps that reach a node soonest are kept, or one.</param>
    public void Extend(Func<long, IEnumerable<(long Other, Value Step)>> steps, bool keepsAll)
    {
        Depth++;
        var next = new List<long>();
        foreach (var node in Frontier)
        {
            foreach (var (other, step) in steps(node))
            {
                if (!_reached.TryGetValue(other, out var known))
                {
                    _reached[other] = (Depth, [(node, step)]);
                    next.Add(other);
                    _account.Add(NodeSize);
                }
                else if (known.Depth == Depth && keepsAll)
                {
                    known.Ways.Add((node, step));
                    _account.Add(WaySize);
                }
            }
        }

        Frontier = next;
    }

    /// <summary>The steps of each shortest way to a node, from it back to the start; the stack is on the heap, for ways may be long.</summary>
    public IEnumerable<List<Value>> WaysBack(long target)
    {
        var choices = new List<(long Node, int Next)> { (target, 0) };
        var steps = new List<Value>();
        while (choices.Count > 0)
        {
            var (node, next) = choices[^1];
            var ways = _reached[node].Ways;
            if (ways.Count == 0)
            {
                yield return [.. steps];
            }

            if (next >= ways.Count)
            {
                choices.RemoveAt(choices.Count - 1);
                if (steps.Count > 0)
                {
                    steps.RemoveAt(steps.Count - 1);
                }

                continue;
            }

            choices[^1] = (node, next + 1);
            choices.Add((ways[next].Node, 0));
            steps.Add(ways[next].Step);
        }
    }
}
