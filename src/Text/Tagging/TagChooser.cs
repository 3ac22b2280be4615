using ActorGraph.Text.Network;
using ActorGraph.Text.Pipeline;

namespace ActorGraph.Text.Tagging;

/// <summary>Chooses each word's tag. Keeps scratch memory: one instance for each thread.</summary>
internal sealed class TagChooser(MorphologicalTag[] tags, NetworkShape shape)
{
    private float[] _scores = [];

    /// <summary>Chooses the tags of all words that the network has encoded.</summary>
    /// <param name="network">The network.</param>
    /// <param name="chosen">Receives the number of each word's tag.</param>
    public void Choose(SentenceNetwork network, Span<int> chosen)
    {
        var columns = shape.TagColumns;
        if (_scores.Length < chosen.Length * columns)
        {
            _scores = new float[chosen.Length * columns * 3 / 2];
        }

        network.ScoreTags(_scores);
        for (var word = 0; word < chosen.Length; word++)
        {
            chosen[word] = BestOf(_scores.AsSpan(word * columns, tags.Length));
        }
    }

    private static int BestOf(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
