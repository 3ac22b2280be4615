namespace ActorGraph.Text.Network;

/// <summary>The sizes of the network. All but the number of tags and of labels are multiples of 16.</summary>
/// <param name="EmbeddingRows">Rows of the embedding table.</param>
/// <param name="Input">Width of a word's embedding.</param>
/// <param name="Hidden">Width of the recurrent layers, each of both directions.</param>
/// <param name="Arc">Width of the vectors that arcs are scored with.</param>
/// <param name="Label">Width of the hidden layer that labels are scored with.</param>
/// <param name="Tags">Number of combinations of part of speech and features.</param>
/// <param name="Labels">Number of dependency relations.</param>
internal sealed record NetworkShape(
    int EmbeddingRows, int Input, int Hidden, int Arc, int Label, int Tags, int Labels)
{
    /// <summary>Width of the output of a recurrent layer.</summary>
    public int Encoded => 2 * Hidden;

    /// <summary>Tags, padded for products.</summary>
    public int TagColumns => MatrixProduct.Pad(Tags);

    /// <summary>Labels, padded for products.</summary>
    public int LabelColumns => MatrixProduct.Pad(Labels);

    /// <summary>Width of the projection: arc dependent, arc head, label dependent, label head.</summary>
    public int Projection => (2 * Arc) + (2 * Label);
}
