namespace ActorGraph.Graph.Time;

/// <summary>A reading with the role words before it.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="Role">What the role words say, or null when there are none.</param>
/// <param name="First">Index of the first token that is part of the expression.</param>
internal sealed record TimeItem(TimeReading Reading, TimeRoleRule? Role, int First)
{
    public int End => Reading.End;
}
