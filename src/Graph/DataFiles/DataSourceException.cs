using ActorGraph.Graph.Reading;

namespace ActorGraph.Graph.DataFiles;

/// <summary>A folder of data files that cannot be used.</summary>
public sealed class DataSourceException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="problem">What is wrong, and where.</param>
    public DataSourceException(ReadProblem problem)
        : base($"{problem?.Code} {problem?.Source}")
    {
        ArgumentNullException.ThrowIfNull(problem);
        Problem = problem;
    }

    /// <summary>What is wrong; the sentence in the user's language is the caller's.</summary>
    public ReadProblem Problem { get; }
}
