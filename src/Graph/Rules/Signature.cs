using System.Collections.Frozen;
using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Rules;

/// <summary>Which actors may stand at the ends of a relation type.</summary>
/// <param name="Subject">Kinds of its subject.</param>
/// <param name="Object">Kinds of its object.</param>
/// <param name="AllowsOwn">Whether they may be a state and its own government or armed forces.</param>
internal sealed record Signature(FrozenSet<ActorKind> Subject, FrozenSet<ActorKind> Object, bool AllowsOwn)
{
    /// <summary>Whether two actors of fitting kinds may stand in the relation: two, and not one in two guises.</summary>
    public bool Allows(Actor subject, Actor target) =>
        subject.Id != target.Id && (AllowsOwn || !(IsOwn(subject, target) || IsOwn(target, subject)));

    private static bool IsOwn(Actor state, Actor organ) =>
        state.Kind == ActorKind.State && organ.Country == state.Id && organ.Kind is ActorKind.Government or ActorKind.Military;
}
