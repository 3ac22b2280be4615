using System.Collections.Frozen;
using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Mentions;

/// <summary>What a noun with a definite determiner may take up.</summary>
/// <param name="Kinds">Kinds of actor that it may take up.</param>
/// <param name="FirstKind">The kind that it takes up rather than the others, or null when none comes first.</param>
/// <param name="IsCounted">Whether it does so only with a numeral («les deux parties»).</param>
/// <param name="Adjective">Lemma of an adjective that it must have («la puissance coloniale»), or null for any or none.</param>
/// <param name="Among">Ids of the only actors that it may take up, or null when all of its kinds will do.</param>
internal sealed record AnaphorNoun(FrozenSet<ActorKind> Kinds, ActorKind? FirstKind, bool IsCounted, string? Adjective, FrozenSet<string>? Among);
