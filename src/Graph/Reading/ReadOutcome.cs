using System.Diagnostics.CodeAnalysis;
using ActorGraph.Graph.Articles;

namespace ActorGraph.Graph.Reading;

/// <summary>An article, or why there is none.</summary>
/// <param name="Article">The article, when it could be read.</param>
/// <param name="Problem">What was wrong, when it could not.</param>
public sealed record ReadOutcome(Article? Article, ReadProblem? Problem)
{
    /// <summary>Whether there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Article is not null;
}
