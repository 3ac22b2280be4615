using System.Diagnostics;
using System.Globalization;
using ActorGraph.Text.Network;
using ActorGraph.Train.Treebanks;

namespace ActorGraph.Train.Learning;

/// <summary>Trains a network. The same sentences and options give the same weights to the last bit.</summary>
internal sealed class Trainer(ModelBuilder builder, NetworkShape shape, TrainingOptions options, TextWriter log)
{
    private const int WarmUpSteps = 300;

    /// <summary>Trains from random weights.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="report">Called after some of the passes to say how good the network is.</param>
    public NetworkWeights Train(IReadOnlyList<TrainingExample> examples, Func<NetworkWeights, string> report)
    {
        var random = new SeededRandom(options.Seed);
        var weights = WeightInitializer.Create(shape, random);
        var learner = new NetworkLearner(weights, builder.Groups, options.Dropout);
        var optimizer = new AdamOptimizer(learner.Parameters);
        var clock = Stopwatch.StartNew();
        var step = 0;
        var total = Batches(examples, new SeededRandom(0)).Count * options.Epochs;
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            var loss = 0.0;
            var batches = Batches(examples, random);
            foreach (var batch in batches)
            {
                loss += learner.Learn(batch, random);
                optimizer.Step(RateAt(step++, total));
            }

            var quality = epoch % 5 == 0 || epoch == options.Epochs ? report(weights) : "";
            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"epoch {epoch} loss {loss / batches.Count:F4} {clock.Elapsed.TotalSeconds:F0} s {quality}"));
        }

        return weights;
    }

    private double RateAt(int step, int total) => step < WarmUpSteps
        ? options.Rate * (step + 1) / WarmUpSteps
        : options.Rate * (0.005 + (0.995 * 0.5 * (1 + Math.Cos(Math.PI * Math.Min(1.0, (double)step / total)))));

    // Sentences of like length go together, so that few of a batch wait for the longest.
    private List<TrainingBatch> Batches(IReadOnlyList<TrainingExample> examples, SeededRandom random)
    {
        var order = examples.Index()
            .OrderBy(pair => pair.Item.Length + (random.NextSingle() * 8))
            .Select(pair => pair.Item);
        var batches = new List<TrainingBatch>();
        var current = new List<TrainingExample>();
        var words = 0;
        foreach (var example in order)
        {
            current.Add(example);
            words += example.Length;
            if (words >= options.BatchWords)
            {
                batches.Add(new TrainingBatch(current));
                current.Clear();
                words = 0;
            }
        }

        if (current.Count > 0)
        {
            batches.Add(new TrainingBatch(current));
        }

        var array = batches.ToArray();
        random.Shuffle<TrainingBatch>(array);
        return [.. array];
    }
}
