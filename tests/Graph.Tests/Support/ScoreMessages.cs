using ActorGraph.Graph.Evaluation;

namespace ActorGraph.Graph.Tests.Support;

/// <summary>What a failing test says of a score.</summary>
internal static class ScoreMessages
{
    /// <summary>The figures, then what was missed and what was wrong, a line each.</summary>
    public static string Explain(this GoldScore score) => string.Join('\n', [
        score.ToString(),
        .. score.Missed.Select(relation => $"missed  {relation}"),
        .. score.Wrong.Select(relation => $"wrong   {relation}"),
    ]);
}
