using ActorGraph.Text.Network;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Pipeline;

/// <summary>All that was learned: which features there are, the tags, the labels and the network's weights.</summary>
/// <param name="Features">Finds the embedding row of a feature.</param>
/// <param name="Tags">The tags by their number.</param>
/// <param name="Labels">The dependency relations by their number.</param>
/// <param name="Weights">The network.</param>
internal sealed record FrenchModel(
    FeatureTable Features, MorphologicalTag[] Tags, string[] Labels, NetworkWeights Weights);
