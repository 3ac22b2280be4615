using ActorGraph.Text.Network;
using ActorGraph.Text.Tagging;
using ActorGraph.Train.Learning;

namespace ActorGraph.Text.Tests.Network;

public sealed class LearningTests
{
    private static readonly NetworkShape Shape = new(20, 16, 16, 16, 16, 5, 4);
    private static readonly DropoutRates NoDropout = new(0, 0, 0, 0, 0, 0, 0);

    private static readonly TrainingBatch Batch = new(
    [
        new TrainingExample([[8, 9], [10], [11, 12], [13]], [1, 2, -1, 4], [2, 0, 2, 3], [1, 0, 2, 3]),
        new TrainingExample([[14, 9], [15]], [0, 3], [0, 1], [0, 1]),
        new TrainingExample(
            [[16], [17]],
            [2, 2],
            [2, 0],
            [-1, -1],
            new TaughtTargets([[0.3f, 0, 0.7f], [0.9f, 0.1f, 0]], [[0, 0.5f, 0.5f, 0], [1, 0, 0, 0]])),
    ]);

    [Fact]
    public void Gradients_agree_with_small_changes_of_the_weights()
    {
        var weights = WeightInitializer.Create(Shape, new SeededRandom(3));
        MoveAwayFromKinks(weights.ProjectionBias);
        var learner = Learner(weights);
        learner.Learn(Batch, new SeededRandom(1));
        var gradients = learner.Parameters.Select(parameter => parameter.Gradient.ToArray()).ToList();

        foreach (var (index, parameter) in learner.Parameters.Index())
        {
            for (var i = 0; i < parameter.Values.Length; i += Math.Max(1, parameter.Values.Length / 7))
            {
                var slope = Slope(weights, parameter.Values, i);
                Assert.True(
                    Math.Abs(slope - gradients[index][i]) < 0.002,
                    $"{parameter.Weights.Name} {i}: the slope is {slope}, the gradient {gradients[index][i]}.");
            }
        }
    }

    [Fact]
    public void Learning_twice_gives_the_same_weights_to_the_last_bit()
    {
        var (first, second) = (Train(), Train());

        Assert.Equal(first.All.SelectMany(matrix => matrix.Values), second.All.SelectMany(matrix => matrix.Values));
    }

    [Fact]
    public void Learning_lowers_the_loss()
    {
        var before = Learner(WeightInitializer.Create(Shape, new SeededRandom(5))).Learn(Batch, new SeededRandom(1));

        Assert.True(Learner(Train()).Learn(Batch, new SeededRandom(1)) < before / 2);
    }

    // Where a rectifier switches, the slope to the left is not that to the right: keep each clearly on or off.
    private static void MoveAwayFromKinks(WeightMatrix bias)
    {
        for (var i = 0; i < bias.Columns; i++)
        {
            bias.Values[i] = i % Shape.Label % 3 == 0 ? -0.8f : 0.8f;
        }
    }

    private static NetworkWeights Train()
    {
        var weights = WeightInitializer.Create(Shape, new SeededRandom(5));
        var random = new SeededRandom(6);
        var learner = new NetworkLearner(weights, new FeatureGroup[20], NoDropout with { Encoded = 0.1f });
        var optimizer = new AdamOptimizer(learner.Parameters);
        for (var step = 0; step < 60; step++)
        {
            learner.Learn(Batch, random);
            optimizer.Step(0.01);
        }

        return weights;
    }

    private static double Slope(NetworkWeights weights, float[] values, int index)
    {
        const float Change = 0.01f;
        var value = values[index];
        values[index] = value + Change;
        var above = Learner(weights).Learn(Batch, new SeededRandom(1));
        values[index] = value - Change;
        var below = Learner(weights).Learn(Batch, new SeededRandom(1));
        values[index] = value;
        return (above - below) / (2 * Change);
    }

    private static NetworkLearner Learner(NetworkWeights weights) => new(weights, new FeatureGroup[20], NoDropout);
}
