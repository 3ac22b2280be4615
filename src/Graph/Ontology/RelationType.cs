namespace ActorGraph.Graph.Ontology;

/// <summary>A type of relation from a subject to an object.</summary>
/// <param name="Name">The type in the graph, "LEFT".</param>
/// <param name="IsState">Whether it holds over time; else it is an event that happens.</param>
/// <param name="IsSymmetric">Whether it has no direction in meaning: match it in both directions.</param>
/// <param name="Plover">The event category of PLOVER, "SANCTION", or null where PLOVER has none.</param>
/// <param name="QuadClass">The quad class of that category.</param>
/// <param name="Meaning">What it means, in English.</param>
/// <param name="French">How it reads between subject and object: "a quitté".</param>
/// <param name="FrenchInverse">How it reads between object and subject: "a été quitté par".</param>
public sealed record RelationType(
    string Name,
    bool IsState,
    bool IsSymmetric,
    string? Plover,
    QuadClass QuadClass,
    string Meaning,
    string French,
    string FrenchInverse);
