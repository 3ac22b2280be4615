using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Rules;

/// <summary>A way from a predicate to an actor: <c>à(coopération|@agreement).avec[state|organisation]</c>.</summary>
/// <param name="Text">The path as the rule writes it, without the kinds.</param>
/// <param name="Steps">The slots to go through; at least one.</param>
/// <param name="Kinds">Kinds of actor that may stand at the end, or null for those of the relation's signature.</param>
internal sealed record SlotPath(string Text, ImmutableArray<SlotStep> Steps, FrozenSet<ActorKind>? Kinds);
