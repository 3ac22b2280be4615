using ActorGraph.Text.Network;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Train.Learning;

/// <summary>
/// Runs the network over batches and carries the errors of tags, arcs and labels back to all weights.
/// </summary>
internal sealed class NetworkLearner
{
    private readonly NetworkWeights _weights;
    private readonly NetworkShape _shape;
    private readonly DropoutRates _rates;
    private readonly Matrices _matrices = new();
    private readonly EmbeddingLearner _embeddings;
    private readonly RecurrentLearner[] _recurrent;
    private readonly TagLearner _tags;
    private readonly ArcLearner _arcs;
    private readonly LabelLearner _labels;
    private readonly Parameter _projection;
    private readonly Parameter _projectionBias;
    private readonly Workspace _first = new();
    private readonly Workspace _second = new();
    private readonly Workspace _projected = new();
    private float[] _inputGradient = [];

    public NetworkLearner(NetworkWeights weights, FeatureGroup[] groups, DropoutRates rates)
    {
        _weights = weights;
        _shape = weights.Shape;
        _rates = rates;
        _embeddings = new EmbeddingLearner(weights, groups, rates);
        _recurrent = [.. weights.Recurrent.Select(
            (direction, i) => new RecurrentLearner(direction, i % 2 == 1, _matrices))];
        _tags = new TagLearner(weights, _matrices);
        _arcs = new ArcLearner(weights, _matrices);
        _labels = new LabelLearner(weights, _matrices);
        _projection = new Parameter(weights.Projection, sparse: false);
        _projectionBias = new Parameter(weights.ProjectionBias, sparse: false);
    }

    /// <summary>All that is learned.</summary>
    public IReadOnlyList<Parameter> Parameters =>
    [
        _embeddings.Parameter,
        .. _recurrent.SelectMany(direction => direction.Parameters),
        .. _tags.Parameters,
        _projection,
        _projectionBias,
        .. _arcs.Parameters,
        .. _labels.Parameters,
    ];

    /// <summary>Adds the gradients of a batch and gives its mean loss for a word.</summary>
    public double Learn(TrainingBatch batch, SeededRandom random)
    {
        var words = batch.Words;
        var encoded = _shape.Encoded;
        var input = _embeddings.Forward(batch, random);
        RunLayer(0, batch, input, _first, random);
        RunLayer(1, batch, _first.Values, _second, random);
        Project(words, random);
        var loss = _tags.Learn(batch, _first)
            + _arcs.Learn(batch, _projected)
            + _labels.Learn(batch, _projected, random, _rates.Projection);
        UnProject(words);
        _second.ApplyMaskToGradient(words * encoded);
        BackLayer(1, batch, _first.Values, _second, _first.Gradient);
        _first.ApplyMaskToGradient(words * encoded);
        if (_inputGradient.Length < words * _shape.Input)
        {
            _inputGradient = new float[words * _shape.Input * 3 / 2];
        }

        Array.Clear(_inputGradient);
        BackLayer(0, batch, input, _first, _inputGradient);
        _embeddings.Backward(batch, _inputGradient);
        return loss / words;
    }

    private void RunLayer(
        int layer, TrainingBatch batch, ReadOnlySpan<float> input, Workspace output, SeededRandom random)
    {
        var encoded = _shape.Encoded;
        output.Prepare(batch.Words * encoded);
        _recurrent[2 * layer].Forward(batch, input, output.Values, random, _rates.Recurrent);
        _recurrent[(2 * layer) + 1].Forward(batch, input, output.Values, random, _rates.Recurrent);
        foreach (var (index, sentence) in batch.Sentences.Index())
        {
            // One mask for all words of a sentence (Gal and Ghahramani 2016).
            var start = batch.Offsets[index] * encoded;
            var first = output.Mask.AsSpan(start, encoded);
            Dropout.Fill(first, random, _rates.Encoded);
            for (var word = 1; word < sentence.Length; word++)
            {
                first.CopyTo(output.Mask.AsSpan(start + (word * encoded)));
            }
        }

        output.ApplyMask(batch.Words * encoded);
    }

    private void BackLayer(
        int layer, TrainingBatch batch, ReadOnlySpan<float> input, Workspace output, Span<float> inputGradient)
    {
        _recurrent[2 * layer].Backward(batch, input, output.Gradient, inputGradient);
        _recurrent[(2 * layer) + 1].Backward(batch, input, output.Gradient, inputGradient);
    }

    private void Project(int words, SeededRandom random)
    {
        var width = _shape.Projection;
        _projected.Prepare(words * width);
        for (var row = 0; row < words; row++)
        {
            _weights.ProjectionBias.Values.CopyTo(_projected.Values, row * width);
        }

        MatrixProduct.Add(
            _second.Values,
            _shape.Encoded,
            _weights.Projection.Values,
            width,
            _projected.Values,
            width,
            words,
            _shape.Encoded,
            width);
        var arcs = 2 * _shape.Arc;
        for (var row = 0; row < words; row++)
        {
            // The halves for arcs are rectified here, those for labels once dependent and head are added up.
            var mask = _projected.Mask.AsSpan(row * width, width);
            mask[arcs..].Fill(1);
            Dropout.Fill(mask[..arcs], random, _rates.Projection);
            Rectify(_projected.Values.AsSpan(row * width, arcs), mask);
        }

        _projected.ApplyMask(words * width);
    }

    private void UnProject(int words)
    {
        var width = _shape.Projection;
        _projected.ApplyMaskToGradient(words * width);
        _matrices.AddTransposedLeft(
            _second.Values,
            _shape.Encoded,
            _shape.Encoded,
            _projected.Gradient,
            width,
            width,
            words,
            _projection.Gradient);
        Matrices.AddRows(_projected.Gradient, width, words, _projectionBias.Gradient);
        _matrices.AddTransposedRight(
            _projected.Gradient,
            width,
            words,
            width,
            _weights.Projection.Values,
            width,
            _shape.Encoded,
            _second.Gradient,
            _shape.Encoded);
    }

    private static void Rectify(Span<float> values, Span<float> mask)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] <= 0)
            {
                mask[i] = 0;
            }
        }
    }
}
