using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;

namespace ActorGraph.Graph.Mentions;

/// <summary>What an article has said of its organs and groups: whose they are, and which party «le parti au pouvoir» is.</summary>
internal sealed class RoleHistory
{
    // In sentences.
    private const int LastingOwner = 5;

    private readonly Dictionary<string, (int Sentence, string State)> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _parties = new(StringComparer.Ordinal);

    /// <summary>Says that a phrase with an adjective or complement was of a state: «le gouvernement britannique».</summary>
    public void AddOwner(RoleMatch match, int sentence, string state) => _owners[match.Phrase] = (sentence, state);

    /// <summary>The state that the same phrase was of a few sentences before, or null.</summary>
    public string? OwnerOf(RoleMatch match, int sentence) =>
        _owners.TryGetValue(match.Phrase, out var last) && sentence - last.Sentence <= LastingOwner ? last.State : null;

    /// <summary>Says which party a phrase names: «le MPP, le parti au pouvoir».</summary>
    public void AddParty(RoleMatch match, Actor party) => _parties.TryAdd(match.Phrase, party);

    /// <summary>The party that a phrase names, or null when the article does not say.</summary>
    public Actor? PartyOf(RoleMatch match) => _parties.GetValueOrDefault(match.Phrase);
}
