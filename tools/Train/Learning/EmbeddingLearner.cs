using ActorGraph.Text.Network;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Train.Learning;

/// <summary>Sums the embeddings of each word's features, some of them hidden at random.</summary>
internal sealed class EmbeddingLearner(NetworkWeights weights, FeatureGroup[] groups, DropoutRates rates)
{
    private readonly Workspace _input = new();
    private readonly List<int> _used = [];
    private readonly List<int> _ends = [];

    /// <summary>The embedding table.</summary>
    public Parameter Parameter { get; } = new(weights.Embeddings, sparse: true);

    /// <summary>Gives the embeddings of all words of a batch.</summary>
    public ReadOnlySpan<float> Forward(TrainingBatch batch, SeededRandom random)
    {
        var width = weights.Shape.Input;
        _input.Prepare(batch.Words * width);
        _used.Clear();
        _ends.Clear();
        foreach (var sentence in batch.Sentences)
        {
            foreach (var rows in sentence.Rows)
            {
                Choose(rows, random);
                _ends.Add(_used.Count);
            }
        }

        var start = 0;
        for (var word = 0; word < batch.Words; word++)
        {
            var sum = _input.Values.AsSpan(word * width, width);
            sum.Clear();
            for (; start < _ends[word]; start++)
            {
                Vectors.Add(weights.Embeddings.Row(_used[start]), sum);
            }
        }

        Dropout.Fill(_input.Mask.AsSpan(0, batch.Words * width), random, rates.Input);
        _input.ApplyMask(batch.Words * width);
        return _input.Values;
    }

    /// <summary>Adds the gradient of the words' embeddings to the rows used.</summary>
    public void Backward(TrainingBatch batch, Span<float> gradient)
    {
        var width = weights.Shape.Input;
        var start = 0;
        for (var word = 0; word < batch.Words; word++)
        {
            var row = gradient.Slice(word * width, width);
            Vectors.Multiply(row, _input.Mask.AsSpan(word * width, width), row);
            for (; start < _ends[word]; start++)
            {
                Parameter.Touch(_used[start]);
                Vectors.Add(row, Parameter.Gradient.AsSpan(_used[start] * width, width));
            }
        }
    }

    private void Choose(int[] rows, SeededRandom random)
    {
        var hideForm = random.NextSingle() < rates.Form;
        var hideLemmas = random.NextSingle() < rates.Lemma;
        foreach (var row in rows)
        {
            switch (groups[row])
            {
                case FeatureGroup.Fixed:
                    _used.Add(row);
                    break;
                case FeatureGroup.Form:
                    _used.Add(hideForm ? FeatureTable.UnknownForm : row);
                    break;
                case FeatureGroup.Lemma when hideLemmas:
                    break;
                default:
                    AddUnlessHidden(row, random);
                    break;
            }
        }
    }

    private void AddUnlessHidden(int row, SeededRandom random)
    {
        if (random.NextSingle() >= rates.Feature)
        {
            _used.Add(row);
        }
    }
}
