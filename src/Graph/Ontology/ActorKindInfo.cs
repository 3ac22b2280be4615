using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Ontology;

/// <summary>The names of a kind of actor.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="DataName">Its name in data files and properties, "armed_group".</param>
/// <param name="Label">Its label in the graph, "ArmedGroup".</param>
/// <param name="French">Its name in French, "groupe armé".</param>
/// <param name="Meaning">What it covers, in English.</param>
public sealed record ActorKindInfo(ActorKind Kind, string DataName, string Label, string French, string Meaning);
