namespace ActorGraph.Graph.Evaluation;

/// <summary>An extracted relation that the gold calls right or wrong; those that it leaves open are not judged.</summary>
/// <param name="Confidence">The confidence that the extraction gave it.</param>
/// <param name="Score">What that confidence was made from, see <see cref="Explaining.RelationExplanation"/>.</param>
/// <param name="IsRight">Whether the gold requires it.</param>
public sealed record JudgedRelation(double Confidence, double Score, bool IsRight);
