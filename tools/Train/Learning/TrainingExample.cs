namespace ActorGraph.Train.Learning;

/// <summary>A sentence in numbers: for each word its features, tag, head and label.</summary>
/// <param name="Rows">For each word, the embedding rows of its features, that of the form first.</param>
/// <param name="Tags">Tags, or -1 for a word whose tag is not to be learned.</param>
/// <param name="Heads">Heads as places from 1; 0 for the root.</param>
/// <param name="Labels">Dependency relations, or -1 for a word whose relation is not to be learned.</param>
/// <param name="Taught">How sure teachers are, for sentences that no person has annotated.</param>
internal sealed record TrainingExample(
    int[][] Rows, int[] Tags, int[] Heads, int[] Labels, TaughtTargets? Taught = null)
{
    /// <summary>Number of words.</summary>
    public int Length => Rows.Length;
}
