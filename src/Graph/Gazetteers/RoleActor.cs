using System.Collections.Immutable;
using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>A kind of actor that every state has: its army, its government, its opposition, its people.</summary>
/// <param name="Key">What follows the state's id in the actor's id: "armee" in "mali/armee".</param>
/// <param name="Kind">The kind of the actor.</param>
/// <param name="CameoRole">What follows the state's code in the CAMEO code ("MIL"), or null.</param>
/// <param name="WithAdjective">Its name with an adjective: "Armée {f}".</param>
/// <param name="WithName">Its name where there is no adjective: "Armée {of}".</param>
/// <param name="English">What it is, in English.</param>
/// <param name="Aliases">Other names with an adjective: "Forces {fp}".</param>
public sealed record RoleActor(
    string Key,
    ActorKind Kind,
    string? CameoRole,
    string WithAdjective,
    string WithName,
    string English,
    ImmutableArray<string> Aliases);
