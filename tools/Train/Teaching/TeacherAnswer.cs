using ActorGraph.Train.Learning;

namespace ActorGraph.Train.Teaching;

/// <summary>What teachers say of a sentence.</summary>
/// <param name="Tags">The best allowed tag of each word, by the teachers' numbers.</param>
/// <param name="Heads">The best tree: heads as places from 1; 0 for the root.</param>
/// <param name="Probabilities">
/// How sure they are of heads, and of labels for the best tree; by the teachers' numbers.
/// </param>
internal sealed record TeacherAnswer(int[] Tags, int[] Heads, TaughtTargets Probabilities);
