using System.Collections.Immutable;

namespace ActorGraph.Graph.Evaluation;

/// <summary>What an evaluation gives for an article that the one before did not give, and the other way round.</summary>
/// <param name="Article">The article's name in the gold.</param>
/// <param name="NewlyFound">Required relations that were missed before.</param>
/// <param name="NoLongerFound">Required relations that were found before.</param>
/// <param name="NewlyWrong">Wrong relations that were not there before.</param>
/// <param name="NoLongerWrong">Wrong relations that were there before.</param>
public sealed record ArticleChange(
    string Article,
    ImmutableArray<string> NewlyFound,
    ImmutableArray<string> NoLongerFound,
    ImmutableArray<string> NewlyWrong,
    ImmutableArray<string> NoLongerWrong)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => NewlyFound.IsEmpty && NoLongerFound.IsEmpty && NewlyWrong.IsEmpty && NoLongerWrong.IsEmpty;
}
