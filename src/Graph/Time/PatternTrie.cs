namespace ActorGraph.Graph.Time;

/// <summary>
/// Pattern sequences as a tree: finds the longest one that fits at a token. Its depth bounds the work a token costs.
/// </summary>
/// <typeparam name="T">What a pattern stands for.</typeparam>
internal sealed class PatternTrie<T>
    where T : class
{
    private readonly Node _root = new();

    /// <summary>Adds a sequence, or gives back the value that it has already.</summary>
    public T? Add(PatternSequence sequence, T value)
    {
        var node = _root;
        foreach (var element in sequence.Elements)
        {
            node = element.IsClass ? node.ByClass(element.Key) : node.ByWord(element.Key);
        }

        if (node.Value is not null && !ReferenceEquals(node.Value, value))
        {
            return node.Value;
        }

        (node.Value, node.Sequence) = (value, sequence);
        return null;
    }

    /// <summary>The longest sequence that fits at a token and whose value is accepted.</summary>
    public PatternMatch<T>? Match(TimeText text, int index, Func<T, bool> accepts)
    {
        PatternMatch<T>? best = null;
        Walk(_root, text, index, index, accepts, ref best);
        return best;
    }

    private static void Walk(
        Node node,
        TimeText text,
        int first,
        int index,
        Func<T, bool> accepts,
        ref PatternMatch<T>? best)
    {
        if (node.Value is { } value && index > first && (best is null || index > best.End) && accepts(value))
        {
            best = new PatternMatch<T>(value, node.Sequence!, first, index);
        }

        if (index >= text.Count || (index > first && text[index].IsAfterBreak))
        {
            return;
        }

        if (text[index].Word is { } word && node.Words.TryGetValue(word.Id, out var next))
        {
            Walk(next, text, first, index + 1, accepts, ref best);
        }

        foreach (var (wordClass, child) in node.Classes)
        {
            if (text.Value(index, wordClass) is not null)
            {
                Walk(child, text, first, index + 1, accepts, ref best);
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<int, Node> Words { get; } = [];

        public List<(int Class, Node Node)> Classes { get; } = [];

        public T? Value { get; set; }

        public PatternSequence? Sequence { get; set; }

        public Node ByWord(int word)
        {
            if (!Words.TryGetValue(word, out var node))
            {
                Words[word] = node = new Node();
            }

            return node;
        }

        public Node ByClass(int wordClass)
        {
            foreach (var (key, child) in Classes)
            {
                if (key == wordClass)
                {
                    return child;
                }
            }

            var node = new Node();
            Classes.Add((wordClass, node));
            return node;
        }
    }
}
