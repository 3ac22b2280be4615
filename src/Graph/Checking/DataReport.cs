using System.Collections.Immutable;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Reading;

namespace ActorGraph.Graph.Checking;

/// <summary>What a check of data files found.</summary>
/// <param name="Files">How many files were read.</param>
/// <param name="Rules">How many rules were run on their examples.</param>
/// <param name="Errors">Lines that are badly formed or refer to what is not there.</param>
/// <param name="Problems">Rules that are right in form and do not do what they promise.</param>
public sealed record DataReport(
    int Files, int Rules, ImmutableArray<DataFileException> Errors, ImmutableArray<ReadProblem> Problems)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsClean => Errors.IsEmpty && Problems.IsEmpty;
}
