using System.Collections.Concurrent;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;

namespace ActorGraph.Graph.Mentions;

/// <summary>The organs and groups of states as actors, each made once: «l'armée malienne» is named in many sentences.</summary>
/// <remarks>Safe on any thread.</remarks>
internal sealed class RoleActors(RoleLexicon roles, Gazetteer gazetteer)
{
    private readonly ConcurrentDictionary<(string Role, string State), Actor?> _made = new();

    /// <summary>What a role is in a state, or null when the state has no organs of its own («l'Union soviétique»).</summary>
    public Actor? Of(RoleActor role, string state) =>
        _made.GetOrAdd((role.Key, state), static (_, all) => RoleLexicon.ActorOf(all.role, all.state, all.gazetteer), (role, state, gazetteer));

    /// <summary>What the role of a key ("armee") is in a state; null when there is no such role, or the state has no organs.</summary>
    public Actor? Of(string role, string state) => roles.Find(role) is { } found ? Of(found, state) : null;
}
