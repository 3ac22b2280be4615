using System.Collections.Immutable;

namespace ActorGraph.Graph.Actors;

/// <summary>An actor: a state, organisation, armed group, person, place, ...</summary>
/// <param name="Id">Stable slug: "mali", "mali/armee", "cedeao".</param>
/// <param name="Name">The name to show, in French.</param>
/// <param name="Kind">Its kind in the ontology.</param>
/// <param name="Aliases">Other names, acronyms and long forms, without <paramref name="Name"/>.</param>
/// <param name="Country">Id of the state it belongs to, or null.</param>
/// <param name="Iso3">ISO 3166-1 alpha-3 code of a state, or null.</param>
/// <param name="Cameo">CAMEO actor code where known, or null.</param>
/// <param name="Wikidata">Wikidata id where known ("Q912"), or null.</param>
public sealed record Actor(
    string Id,
    string Name,
    ActorKind Kind,
    ImmutableArray<string> Aliases,
    string? Country = null,
    string? Iso3 = null,
    string? Cameo = null,
    string? Wikidata = null);
