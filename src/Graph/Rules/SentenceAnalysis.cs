using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Rules;

/// <summary>All that rules look at in one sentence.</summary>
/// <param name="Tree">Its syntax.</param>
/// <param name="Frames">Its predicates with their arguments.</param>
/// <param name="Mentions">The actors mentioned in it.</param>
internal sealed record SentenceAnalysis(DependencyTree Tree, FrameReader Frames, SentenceMentions Mentions);
