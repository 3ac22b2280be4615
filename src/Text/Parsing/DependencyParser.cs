using ActorGraph.Text.Network;

namespace ActorGraph.Text.Parsing;

/// <summary>Builds the dependency tree of a sentence. Keeps scratch memory: one instance for each thread.</summary>
internal sealed class DependencyParser(NetworkShape shape)
{
    /// <summary>
    /// Each word is compared with each other one, so a longer sentence (a list, a table without stops) is parsed in
    /// parts of this length, the later parts hanging from the first: time stays proportional to length.
    /// </summary>
    public const int LongestPart = 192;

    private readonly SpanningTree _tree = new();
    private float[] _arcScores = [];
    private float[] _labelScores = [];

    /// <summary>Parses one of the sentences that the network has encoded.</summary>
    /// <param name="network">The network.</param>
    /// <param name="first">The sentence's first word among all words encoded.</param>
    /// <param name="heads">Receives each word's head as a place from 1; 0 for the root.</param>
    /// <param name="labels">Receives the number of each word's dependency relation.</param>
    public void Parse(SentenceNetwork network, int first, Span<int> heads, Span<int> labels)
    {
        var root = 0;
        for (var start = 0; start < heads.Length; start += LongestPart)
        {
            var part = heads.Slice(start, Math.Min(LongestPart, heads.Length - start));
            ParsePart(network, first + start, part);
            root = Attach(part, start, root);
        }

        Label(network, first, heads, labels);
    }

    private void ParsePart(SentenceNetwork network, int start, Span<int> heads)
    {
        var stride = MatrixProduct.Pad(heads.Length + 1);
        Grow(ref _arcScores, heads.Length * stride);
        network.ScoreArcs(start, heads.Length, _arcScores, stride);
        _tree.Find(_arcScores, stride, heads);
    }

    // Turns places in the part into places in the sentence; gives the place of the sentence's root.
    private static int Attach(Span<int> heads, int start, int root)
    {
        var partRoot = heads.IndexOf(0) + 1 + start;
        foreach (ref var head in heads)
        {
            head = head == 0 ? root : head + start;
        }

        return root == 0 ? partRoot : root;
    }

    private void Label(SentenceNetwork network, int first, ReadOnlySpan<int> heads, Span<int> labels)
    {
        var columns = shape.LabelColumns;
        Grow(ref _labelScores, heads.Length * columns);
        network.ScoreLabels(first, heads, _labelScores);
        for (var word = 0; word < heads.Length; word++)
        {
            labels[word] = Best(_labelScores.AsSpan(word * columns, shape.Labels), heads[word] == 0);
        }
    }

    // By convention of the model the first label is that of the root, which no other word has.
    private static int Best(ReadOnlySpan<float> scores, bool root)
    {
        if (root)
        {
            return 0;
        }

        var best = 1;
        for (var i = 2; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }

    private static void Grow(ref float[] array, int length)
    {
        if (array.Length < length)
        {
            array = new float[length * 3 / 2];
        }
    }
}
