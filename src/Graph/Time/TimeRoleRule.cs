using System.Collections.Immutable;

namespace ActorGraph.Graph.Time;

/// <summary>Words before an expression that say how it bounds.</summary>
/// <param name="Row">Where they stand.</param>
/// <param name="Role">The role they give.</param>
/// <param name="IsPart">Whether they are part of the expression.</param>
/// <param name="Joints">Words that join the two expressions of an interval; empty when only one follows.</param>
internal sealed record TimeRoleRule(TimeTableRow Row, TimeRole Role, bool IsPart, ImmutableArray<int> Joints);
