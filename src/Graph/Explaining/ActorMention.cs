using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Explaining;

/// <summary>A place in an article where an actor is referred to, and how that is known.</summary>
/// <param name="Words">The words that refer to it.</param>
/// <param name="Sentence">Number of the sentence in the article, from 0.</param>
/// <param name="Actor">The actor.</param>
/// <param name="Resolution">What says that it is this one.</param>
/// <param name="Title">The title or office beside a person's name, or null.</param>
/// <param name="Antecedent">For what takes up other words, the last that named the actor before; else null.</param>
public sealed record ActorMention(
    TextSpan Words, int Sentence, Actor Actor, MentionResolution Resolution, TextSpan? Title, ActorMention? Antecedent);
