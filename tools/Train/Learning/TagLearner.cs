using ActorGraph.Text.Network;

namespace ActorGraph.Train.Learning;

/// <summary>Learns tags from the first recurrent layer.</summary>
internal sealed class TagLearner(NetworkWeights weights, Matrices matrices)
{
    private readonly Parameter _matrix = new(weights.Tag, sparse: false);
    private readonly Parameter _bias = new(weights.TagBias, sparse: false);
    private float[] _scores = [];

    /// <summary>What is learned here.</summary>
    public IEnumerable<Parameter> Parameters => [_matrix, _bias];

    /// <summary>Adds gradients and gives the sum of the losses.</summary>
    public double Learn(TrainingBatch batch, Workspace encoded)
    {
        var words = batch.Words;
        var width = weights.Shape.Encoded;
        var columns = weights.Shape.TagColumns;
        if (_scores.Length < words * columns)
        {
            _scores = new float[words * columns * 3 / 2];
        }

        for (var row = 0; row < words; row++)
        {
            weights.TagBias.Values.CopyTo(_scores, row * columns);
        }

        MatrixProduct.Add(encoded.Values, width, weights.Tag.Values, columns, _scores, columns, words, width, columns);
        var loss = 0.0;
        var word = 0;
        foreach (var sentence in batch.Sentences)
        {
            foreach (var tag in sentence.Tags)
            {
                loss += Softmax.LossAndGradient(
                    _scores.AsSpan(word++ * columns, columns), weights.Shape.Tags, tag, 1f / words);
            }
        }

        matrices.AddTransposedLeft(encoded.Values, width, width, _scores, columns, columns, words, _matrix.Gradient);
        Matrices.AddRows(_scores, columns, words, _bias.Gradient);
        matrices.AddTransposedRight(
            _scores, columns, words, columns, weights.Tag.Values, columns, width, encoded.Gradient, width);
        return loss;
    }
}
