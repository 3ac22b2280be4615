using ActorGraph.Text.Network;

namespace ActorGraph.Train.Learning;

/// <summary>
/// Learns heads: each word chooses among the root and all words of its sentence (Dozat and Manning 2017).
/// </summary>
internal sealed class ArcLearner(NetworkWeights weights, Matrices matrices)
{
    private readonly Parameter _arc = new(weights.Arc, sparse: false);
    private readonly Parameter _headBias = new(weights.HeadBias, sparse: false);
    private readonly Parameter _distance = new(weights.Distance, sparse: false);
    private readonly Parameter _root = new(weights.RootArc, sparse: false);
    private float[] _heads = [];
    private float[] _headGradient = [];
    private float[] _query = [];
    private float[] _queryGradient = [];
    private float[] _scores = [];

    /// <summary>What is learned here.</summary>
    public IEnumerable<Parameter> Parameters => [_arc, _headBias, _distance, _root];

    /// <summary>Adds gradients and gives the sum of the losses.</summary>
    public double Learn(TrainingBatch batch, Workspace projected)
    {
        var loss = 0.0;
        foreach (var (index, sentence) in batch.Sentences.Index())
        {
            loss += Learn(sentence, projected, batch.Offsets[index], 1f / batch.Words);
        }

        return loss;
    }

    private double Learn(TrainingExample sentence, Workspace projected, int offset, float scale)
    {
        var count = sentence.Length;
        var width = weights.Shape.Arc;
        var stride = weights.Shape.Projection;
        var columns = MatrixProduct.Pad(count + 1);
        Prepare(count, columns, width);
        GatherHeads(projected.Values, offset, count, width, stride);
        var dependents = projected.Values.AsSpan(offset * stride);
        MatrixProduct.Add(dependents, stride, weights.Arc.Values, width, _query, width, count, width, width);
        var transposed = matrices.Transpose(_heads, width, count + 1, width, columns);
        MatrixProduct.Add(_query, width, transposed, columns, _scores, columns, count, width, columns);
        var loss = Score(sentence, columns, width, scale);
        Back(count, columns, width, stride, projected.Gradient.AsSpan(offset * stride), dependents);
        return loss;
    }

    private void GatherHeads(float[] projected, int offset, int count, int width, int stride)
    {
        weights.RootArc.Values.CopyTo(_heads, 0);
        for (var word = 0; word < count; word++)
        {
            projected.AsSpan(((offset + word) * stride) + width, width).CopyTo(_heads.AsSpan((word + 1) * width));
        }
    }

    // Leaves the gradient of the scores in their place.
    private double Score(TrainingExample sentence, int columns, int width, float scale)
    {
        var loss = 0.0;
        for (var head = 0; head <= sentence.Length; head++)
        {
            var bias = 0f;
            for (var i = 0; i < width; i++)
            {
                bias += _heads[(head * width) + i] * weights.HeadBias.Values[i];
            }

            for (var word = 0; word < sentence.Length; word++)
            {
                _scores[(word * columns) + head] += bias
                    + (head == 0 ? 0 : weights.Distance.Values[NetworkWeights.DistanceIndex(word + 1, head)]);
            }
        }

        for (var word = 0; word < sentence.Length; word++)
        {
            var scores = _scores.AsSpan(word * columns, columns);
            scores[word + 1] = -1e9f;
            loss += sentence.Taught is { } taught
                ? Softmax.LossAndGradient(scores, taught.Arcs[word], scale)
                : Softmax.LossAndGradient(scores, sentence.Length + 1, sentence.Heads[word], scale);
        }

        return loss;
    }

    private void Back(
        int count, int columns, int width, int stride, Span<float> gradient, ReadOnlySpan<float> dependents)
    {
        for (var word = 0; word < count; word++)
        {
            for (var head = 1; head <= count; head++)
            {
                _distance.Gradient[NetworkWeights.DistanceIndex(word + 1, head)] += _scores[(word * columns) + head];
            }
        }

        MatrixProduct.Add(_scores, columns, _heads, width, _queryGradient, width, count, count + 1, width);
        var transposed = matrices.Transpose(_scores, columns, count, count + 1, count);
        MatrixProduct.Add(transposed, count, _query, width, _headGradient, width, count + 1, count, width);
        for (var head = 0; head <= count; head++)
        {
            var sum = 0f;
            for (var word = 0; word < count; word++)
            {
                sum += _scores[(word * columns) + head];
            }

            for (var i = 0; i < width; i++)
            {
                _headBias.Gradient[i] += sum * _heads[(head * width) + i];
                _headGradient[(head * width) + i] += sum * weights.HeadBias.Values[i];
            }
        }

        for (var i = 0; i < width; i++)
        {
            _root.Gradient[i] += _headGradient[i];
        }

        for (var word = 0; word < count; word++)
        {
            var target = gradient.Slice((word * stride) + width, width);
            for (var i = 0; i < width; i++)
            {
                target[i] += _headGradient[((word + 1) * width) + i];
            }
        }

        matrices.AddTransposedLeft(dependents, stride, width, _queryGradient, width, width, count, _arc.Gradient);
        matrices.AddTransposedRight(
            _queryGradient, width, count, width, weights.Arc.Values, width, width, gradient, stride);
    }

    private void Prepare(int count, int columns, int width)
    {
        Grow(ref _heads, columns * width);
        Grow(ref _headGradient, columns * width);
        Grow(ref _query, count * width);
        Grow(ref _queryGradient, count * width);
        Grow(ref _scores, count * columns);
    }

    private static void Grow(ref float[] array, int length)
    {
        if (array.Length < length)
        {
            array = new float[length * 3 / 2];
        }

        Array.Clear(array);
    }
}
