using System.Collections.Frozen;

namespace ActorGraph.Graph.Rules;

/// <summary>One step of a path: from a predicate to what fills a slot, if the filler's lemma is one of those allowed.</summary>
/// <param name="Slot">Name of the slot, see <see cref="Syntax.Argument"/>, or one of <c>self</c>, <c>head</c>, <c>country</c>.</param>
/// <param name="Lemmas">Lemmas allowed, or null for any.</param>
internal sealed record SlotStep(string Slot, FrozenSet<string>? Lemmas);
