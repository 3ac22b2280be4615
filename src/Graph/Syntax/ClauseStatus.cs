using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Syntax;

/// <summary>How a clause is presented: as a fact, a claim, a plan, ...</summary>
/// <param name="Status">The status of what it says.</param>
/// <param name="Speaker">Token of whoever says it, or -1 when the article itself does.</param>
/// <param name="IsExcluded">Whether it says nothing that happened or may have: a question, a condition, a possibility.</param>
internal readonly record struct ClauseStatus(RelationStatus Status, int Speaker, bool IsExcluded)
{
    /// <summary>The status of a statement.</summary>
    public static ClauseStatus Asserted => new(RelationStatus.Asserted, -1, false);

    /// <summary>The status of what is asked, supposed or merely possible.</summary>
    public static ClauseStatus Excluded => new(RelationStatus.Asserted, -1, true);
}
