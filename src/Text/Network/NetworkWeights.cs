namespace ActorGraph.Text.Network;

/// <summary>
/// All weights of the network: embeddings, two recurrent layers, and the heads for tags, arcs and labels.
/// </summary>
internal sealed class NetworkWeights(NetworkShape shape)
{
    /// <summary>Distances between a word and its head are told apart up to this many words.</summary>
    public const int LongestDistance = 31;

    /// <summary>The sizes.</summary>
    public NetworkShape Shape { get; } = shape;

    /// <summary>One row for each feature; a word is the sum of its features.</summary>
    public WeightMatrix Embeddings { get; } = new("embeddings", shape.EmbeddingRows, shape.Input);

    /// <summary>First layer forward and backward, second layer forward and backward.</summary>
    public RecurrentWeights[] Recurrent { get; } =
    [
        new("first.forward", shape.Input, shape.Hidden),
        new("first.backward", shape.Input, shape.Hidden),
        new("second.forward", shape.Encoded, shape.Hidden),
        new("second.backward", shape.Encoded, shape.Hidden),
    ];

    /// <summary>From the first layer to tags.</summary>
    public WeightMatrix Tag { get; } = new("tag", shape.Encoded, shape.TagColumns);

    /// <summary>Added to the tags.</summary>
    public WeightMatrix TagBias { get; } = new("tag.bias", 1, shape.TagColumns);

    /// <summary>From the second layer to the vectors that arcs and labels are scored with.</summary>
    public WeightMatrix Projection { get; } = new("projection", shape.Encoded, shape.Projection);

    /// <summary>Added to the projection.</summary>
    public WeightMatrix ProjectionBias { get; } = new("projection.bias", 1, shape.Projection);

    /// <summary>Between a dependent's and a head's vector.</summary>
    public WeightMatrix Arc { get; } = new("arc", shape.Arc, shape.Arc);

    /// <summary>How readily a word is a head at all.</summary>
    public WeightMatrix HeadBias { get; } = new("head.bias", 1, shape.Arc);

    /// <summary>What a distance adds to an arc.</summary>
    public WeightMatrix Distance { get; } = new("distance", 1, (2 * LongestDistance) + 1);

    /// <summary>The head vector of the root, for arcs.</summary>
    public WeightMatrix RootArc { get; } = new("root.arc", 1, shape.Arc);

    /// <summary>The head vector of the root, for labels.</summary>
    public WeightMatrix RootLabel { get; } = new("root.label", 1, shape.Label);

    /// <summary>From the hidden layer of a dependent and its head to labels.</summary>
    public WeightMatrix Label { get; } = new("label", shape.Label, shape.LabelColumns);

    /// <summary>Added to the labels.</summary>
    public WeightMatrix LabelBias { get; } = new("label.bias", 1, shape.LabelColumns);

    /// <summary>All matrices, in the order of the model file.</summary>
    public IEnumerable<WeightMatrix> All =>
    [
        Embeddings,
        .. Recurrent.SelectMany(direction => direction.All),
        Tag,
        TagBias,
        Projection,
        ProjectionBias,
        Arc,
        HeadBias,
        Distance,
        RootArc,
        RootLabel,
        Label,
        LabelBias,
    ];

    /// <summary>The place in <see cref="Distance"/> for a dependent and a head.</summary>
    public static int DistanceIndex(int dependent, int head) =>
        Math.Clamp(head - dependent, -LongestDistance, LongestDistance) + LongestDistance;
}
