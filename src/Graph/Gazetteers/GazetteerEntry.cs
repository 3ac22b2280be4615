using System.Collections.Immutable;
using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>An actor that the gazetteer knows.</summary>
/// <param name="Actor">The actor. Its aliases hold short names too, but not adjectives.</param>
/// <param name="PartOf">Id of the actor that it is a part of (minusma → onu), or null.</param>
/// <param name="MetonymOf">Ids of the actors that it may stand for (paris → france); empty for most.</param>
/// <param name="Adjectives">Its adjectives in all forms, lower case («malien», «malienne», ...); empty for most.</param>
/// <param name="IsCapital">Whether it is the capital of its state.</param>
public sealed record GazetteerEntry(
    Actor Actor,
    string? PartOf,
    ImmutableArray<string> MetonymOf,
    ImmutableArray<string> Adjectives,
    bool IsCapital)
{
    /// <summary>The actor's id.</summary>
    public string Id => Actor.Id;
}
