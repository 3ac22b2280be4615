using System.Collections.Frozen;
using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Rules;

/// <summary>What sets a rule off: a predicate's lemma, or a mention of a kind of actor.</summary>
/// <param name="Category">Category of the predicate.</param>
/// <param name="Lemmas">Lemmas of the predicate; empty for a mention.</param>
/// <param name="Kinds">Kinds of the actor mentioned; empty for a predicate.</param>
internal sealed record RuleTrigger(TriggerCategory Category, FrozenSet<string> Lemmas, FrozenSet<ActorKind> Kinds);
