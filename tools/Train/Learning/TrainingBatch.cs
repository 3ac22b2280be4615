namespace ActorGraph.Train.Learning;

/// <summary>Sentences that are learned from together, longest first, their words in consecutive rows.</summary>
internal sealed class TrainingBatch
{
    /// <summary>Puts sentences together.</summary>
    public TrainingBatch(IEnumerable<TrainingExample> sentences)
    {
        Sentences = [.. sentences.OrderByDescending(sentence => sentence.Length)];
        Offsets = new int[Sentences.Length];
        foreach (var (index, sentence) in Sentences.Index())
        {
            Offsets[index] = Words;
            Words += sentence.Length;
        }
    }

    /// <summary>The sentences, longest first.</summary>
    public TrainingExample[] Sentences { get; }

    /// <summary>The row of each sentence's first word.</summary>
    public int[] Offsets { get; }

    /// <summary>The number of words of all sentences.</summary>
    public int Words { get; }

    /// <summary>How many sentences have more words than given; these are the first ones.</summary>
    public int CountLongerThan(int length)
    {
        var count = 0;
        while (count < Sentences.Length && Sentences[count].Length > length)
        {
            count++;
        }

        return count;
    }

    /// <summary>The row of the word that a layer reaches in a step.</summary>
    public int Row(int sentence, int step, bool backward) =>
        Offsets[sentence] + (backward ? Sentences[sentence].Length - 1 - step : step);
}
