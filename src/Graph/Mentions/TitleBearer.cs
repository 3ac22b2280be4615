using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;

namespace ActorGraph.Graph.Mentions;

/// <summary>A person named beside a title.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Token">Index of the token that carries the title in the syntax.</param>
/// <param name="Title">The title.</param>
/// <param name="Person">Who bears it.</param>
internal sealed record TitleBearer(int Sentence, int Token, Title Title, Actor Person);
