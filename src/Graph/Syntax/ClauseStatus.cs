using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Syntax;

/// <summary>How a clause is presented: as a fact, a claim, a plan, ...</summary>
/// <param name="Status">The status of what it says.</param>
/// <param name="Speaker">Token of whoever says it, or -1 when the article itself does.</param>
/// <param name="IsExcluded">Whether it says nothing that happened or may have: a question, a condition, a possibility.</param>
/// <param name="Cue">Token of the word that decides the status, or -1 when nothing does.</param>
internal readonly record struct ClauseStatus(RelationStatus Status, int Speaker, bool IsExcluded, int Cue = -1)
{
    /// <summary>The status of a statement.</summary>
    public static ClauseStatus Asserted => new(RelationStatus.Asserted, -1, false);

    /// <summary>The status, as decided by a word; a statement is decided by none.</summary>
    public ClauseStatus By(int token) => Status == RelationStatus.Asserted || Cue >= 0 ? this : this with { Cue = token };

    /// <summary>The status of what is asked, supposed or merely possible.</summary>
    public static ClauseStatus Excluded => new(RelationStatus.Asserted, -1, true);
}
