using ActorGraph.Graph.Reading;

namespace ActorGraph.Graph.Evaluation;

/// <summary>What an evaluation needs is not there or badly formed.</summary>
public sealed class EvaluationException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="problem">What is wrong, and where.</param>
    /// <param name="innerException">What the problem was seen by, or null.</param>
    public EvaluationException(ReadProblem problem, Exception? innerException = null)
        : base($"{problem?.Code} {problem?.Source}: {string.Join(", ", problem?.Details ?? [])}", innerException)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Problem = problem;
    }

    /// <summary>What is wrong; the sentence in the user's language is the caller's.</summary>
    public ReadProblem Problem { get; }
}
