using ActorGraph.Text.Network;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Pipeline;
using ActorGraph.Text.Tagging;
using ActorGraph.Train.Learning;

namespace ActorGraph.Train.Teaching;

/// <summary>Several models that vote on a sentence with the mean of their probabilities.</summary>
internal sealed class TeacherEnsemble
{
    private readonly List<FrenchModel> _models;
    private readonly List<SentenceAnalyzer> _analyzers;
    private readonly SpanningTree _tree = new();

    public TeacherEnsemble(IEnumerable<FrenchModel> models, WordFeatures features)
    {
        _models = [.. models];
        _analyzers = [.. _models.Select(model => new SentenceAnalyzer(model, features))];
        if (_models.Any(model => !model.Tags.SequenceEqual(Tags) || !model.Labels.SequenceEqual(Labels)))
        {
            throw new InvalidDataException(
                "The teachers do not have the same tags and labels: train them on the same treebanks.");
        }
    }

    /// <summary>The tags of all teachers.</summary>
    public MorphologicalTag[] Tags => _models[0].Tags;

    /// <summary>The labels of all teachers.</summary>
    public string[] Labels => _models[0].Labels;

    /// <summary>Analyses a sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="tagAllowed">Which tags may be chosen.</param>
    public TeacherAnswer Analyze(string[] forms, bool[] tagAllowed)
    {
        foreach (var analyzer in _analyzers)
        {
            analyzer.Encode(forms, [forms.Length]);
        }

        var tags = Mean(
            forms.Length,
            Tags.Length,
            (network, shape, scores) => network.ScoreTags(scores),
            shape => shape.TagColumns);
        var arcColumns = MatrixProduct.Pad(forms.Length + 1);
        var arcs = Mean(
            forms.Length,
            forms.Length + 1,
            (network, shape, scores) =>
            {
                network.ScoreArcs(0, forms.Length, scores, arcColumns);
                for (var word = 0; word < forms.Length; word++)
                {
                    scores[(word * arcColumns) + word + 1] = -1e9f;
                }
            },
            shape => arcColumns);
        var heads = FindTree(arcs);
        var labels = Mean(
            forms.Length,
            Labels.Length,
            (network, shape, scores) => network.ScoreLabels(0, heads, scores),
            shape => shape.LabelColumns);
        var numbers = Enumerable.Range(0, Tags.Length).Where(tag => tagAllowed[tag]).ToArray();
        var chosen = tags.Select(row => numbers.MaxBy(tag => row[tag])).ToArray();
        return new TeacherAnswer(chosen, heads, new TaughtTargets(arcs, labels));
    }

    private int[] FindTree(float[][] arcs)
    {
        var stride = arcs.Length + 1;
        var scores = new float[arcs.Length * stride];
        for (var word = 0; word < arcs.Length; word++)
        {
            for (var head = 0; head < stride; head++)
            {
                scores[(word * stride) + head] = MathF.Log(Math.Max(arcs[word][head], 1e-9f));
            }
        }

        var heads = new int[arcs.Length];
        _tree.Find(scores, stride, heads);
        return heads;
    }

    private float[][] Mean(
        int words, int count, Action<SentenceNetwork, NetworkShape, float[]> score, Func<NetworkShape, int> columns)
    {
        var mean = new float[words][];
        foreach (ref var row in mean.AsSpan())
        {
            row = new float[count];
        }

        for (var i = 0; i < _models.Count; i++)
        {
            var shape = _models[i].Weights.Shape;
            var stride = columns(shape);
            var scores = new float[words * stride];
            score(_analyzers[i].Network, shape, scores);
            for (var word = 0; word < words; word++)
            {
                var row = scores.AsSpan(word * stride, count);
                Softmax.Normalize(row);
                for (var j = 0; j < count; j++)
                {
                    mean[word][j] += row[j] / _models.Count;
                }
            }
        }

        return mean;
    }
}
