namespace ActorGraph.Train.Learning;

/// <summary>
/// The probabilities that teachers give, to be learned instead of one right answer (Hinton et al. 2015).
/// </summary>
/// <param name="Arcs">For each word, the probability of the root as its head, then of each word.</param>
/// <param name="Labels">For each word, the probability of each label.</param>
internal sealed record TaughtTargets(float[][] Arcs, float[][] Labels);
