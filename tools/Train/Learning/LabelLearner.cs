using ActorGraph.Text.Network;

namespace ActorGraph.Train.Learning;

/// <summary>Learns the labels of the right arcs.</summary>
internal sealed class LabelLearner(NetworkWeights weights, Matrices matrices)
{
    private readonly Parameter _matrix = new(weights.Label, sparse: false);
    private readonly Parameter _bias = new(weights.LabelBias, sparse: false);
    private readonly Parameter _root = new(weights.RootLabel, sparse: false);
    private readonly Workspace _hidden = new();
    private float[] _scores = [];

    /// <summary>What is learned here.</summary>
    public IEnumerable<Parameter> Parameters => [_matrix, _bias, _root];

    /// <summary>Adds gradients and gives the sum of the losses.</summary>
    public double Learn(TrainingBatch batch, Workspace projected, SeededRandom random, float dropout)
    {
        var words = batch.Words;
        var width = weights.Shape.Label;
        var columns = weights.Shape.LabelColumns;
        _hidden.Prepare(words * width);
        if (_scores.Length < words * columns)
        {
            _scores = new float[words * columns * 3 / 2];
        }

        Dropout.Fill(_hidden.Mask.AsSpan(0, words * width), random, dropout);
        AddEnds(batch, projected.Values, width);
        _hidden.ApplyMask(words * width);
        for (var row = 0; row < words; row++)
        {
            weights.LabelBias.Values.CopyTo(_scores, row * columns);
        }

        MatrixProduct.Add(
            _hidden.Values, width, weights.Label.Values, columns, _scores, columns, words, width, columns);
        var loss = 0.0;
        foreach (var (index, sentence) in batch.Sentences.Index())
        {
            for (var word = 0; word < sentence.Length; word++)
            {
                var scores = _scores.AsSpan((batch.Offsets[index] + word) * columns, columns);
                loss += sentence.Taught is { } taught
                    ? Softmax.LossAndGradient(scores, taught.Labels[word], 1f / words)
                    : Softmax.LossAndGradient(scores, weights.Shape.Labels, sentence.Labels[word], 1f / words);
            }
        }

        matrices.AddTransposedLeft(_hidden.Values, width, width, _scores, columns, columns, words, _matrix.Gradient);
        Matrices.AddRows(_scores, columns, words, _bias.Gradient);
        matrices.AddTransposedRight(
            _scores, columns, words, columns, weights.Label.Values, columns, width, _hidden.Gradient, width);
        _hidden.ApplyMaskToGradient(words * width);
        ShareGradient(batch, projected.Gradient, width);
        return loss;
    }

    private void AddEnds(TrainingBatch batch, float[] projected, int width)
    {
        foreach (var (index, sentence) in batch.Sentences.Index())
        {
            var offset = batch.Offsets[index];
            for (var word = 0; word < sentence.Length; word++)
            {
                var row = offset + word;
                var dependent = projected.AsSpan(DependentStart(row), width);
                var head = sentence.Heads[word] == 0
                    ? weights.RootLabel.Values
                    : projected.AsSpan(HeadStart(offset + sentence.Heads[word] - 1), width);
                var values = _hidden.Values.AsSpan(row * width, width);
                for (var i = 0; i < width; i++)
                {
                    var sum = dependent[i] + head[i];
                    values[i] = sum;
                    if (sum <= 0)
                    {
                        _hidden.Mask[(row * width) + i] = 0;
                    }
                }
            }
        }
    }

    private void ShareGradient(TrainingBatch batch, float[] projected, int width)
    {
        foreach (var (index, sentence) in batch.Sentences.Index())
        {
            var offset = batch.Offsets[index];
            for (var word = 0; word < sentence.Length; word++)
            {
                var row = offset + word;
                var gradient = _hidden.Gradient.AsSpan(row * width, width);
                Vectors.Add(gradient, projected.AsSpan(DependentStart(row), width));
                Vectors.Add(gradient, sentence.Heads[word] == 0
                    ? _root.Gradient
                    : projected.AsSpan(HeadStart(offset + sentence.Heads[word] - 1), width));
            }
        }
    }

    private int DependentStart(int row) => (row * weights.Shape.Projection) + (2 * weights.Shape.Arc);

    private int HeadStart(int row) => DependentStart(row) + weights.Shape.Label;
}
