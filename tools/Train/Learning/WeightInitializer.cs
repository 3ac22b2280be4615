using ActorGraph.Text.Network;

namespace ActorGraph.Train.Learning;

/// <summary>Gives a network its first, random weights.</summary>
internal static class WeightInitializer
{
    private const float EmbeddingDeviation = 0.15f;
    private const float KeepGateBias = 1f;

    /// <summary>Makes the weights.</summary>
    public static NetworkWeights Create(NetworkShape shape, SeededRandom random)
    {
        var weights = new NetworkWeights(shape);
        Fill(weights.Embeddings.Values, random, EmbeddingDeviation);
        foreach (var direction in weights.Recurrent)
        {
            Glorot(direction.Input, random, shape.Hidden);
            Glorot(direction.Recurrent, random, shape.Hidden);
            direction.Bias.Values.AsSpan(0, shape.Hidden).Fill(KeepGateBias);
        }

        Glorot(weights.Tag, random, shape.Tags);
        Glorot(weights.Projection, random, shape.Arc);
        Glorot(weights.Label, random, shape.Labels);
        Glorot(weights.Arc, random, shape.Arc);
        Fill(weights.RootArc.Values, random, EmbeddingDeviation);
        Fill(weights.RootLabel.Values, random, EmbeddingDeviation);
        return weights;
    }

    private static void Glorot(WeightMatrix matrix, SeededRandom random, int outputs) =>
        Fill(matrix.Values, random, MathF.Sqrt(2f / (matrix.Rows + outputs)));

    private static void Fill(Span<float> values, SeededRandom random, float deviation)
    {
        var bound = deviation * MathF.Sqrt(3);
        foreach (ref var value in values)
        {
            value = ((random.NextSingle() * 2) - 1) * bound;
        }
    }
}
