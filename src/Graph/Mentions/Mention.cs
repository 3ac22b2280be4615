using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Mentions;

/// <summary>A place in an article where an actor is referred to.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Head">Index of the token that carries it in the syntax.</param>
/// <param name="Actor">The actor.</param>
/// <param name="Form">How the text refers to it.</param>
internal sealed record Mention(int Sentence, int First, int Last, int Head, Actor Actor, MentionForm Form)
{
    /// <summary>
    /// Index of the last token that no other mention may take; a description's complements may hold mentions of their own
    /// («le siège de l'[armée malienne]»).
    /// </summary>
    public int CoreLast { get; init; } = Last;

    /// <summary>
    /// The state that the place mentioned may stand for («Kiev» for Ukraine), or null: where a rule asks for a kind that a
    /// place is not, the state is meant.
    /// </summary>
    public Actor? Metonym { get; init; }

    /// <summary>Whoever acts or speaks when the mention does: the state that a place stands for, else the actor.</summary>
    public Actor Agent => Metonym ?? Actor;

    /// <summary>Number of tokens.</summary>
    public int Length => Last - First + 1;

    /// <summary>Whether a token lies in the mention.</summary>
    public bool Covers(int token) => First <= token && token <= Last;
}
