namespace ActorGraph.Text.Network;

/// <summary>The weights of one direction of a recurrent layer.</summary>
internal sealed class RecurrentWeights(string name, int input, int hidden)
{
    /// <summary>From the layer below to the gates.</summary>
    public WeightMatrix Input { get; } = new($"{name}.input", input, RecurrentCell.Gates * hidden);

    /// <summary>From the cell's last output to the gates.</summary>
    public WeightMatrix Recurrent { get; } = new($"{name}.recurrent", hidden, RecurrentCell.Gates * hidden);

    /// <summary>Added to the gates.</summary>
    public WeightMatrix Bias { get; } = new($"{name}.bias", 1, RecurrentCell.Gates * hidden);

    /// <summary>All three, in the order of the model file.</summary>
    public IEnumerable<WeightMatrix> All => [Input, Recurrent, Bias];
}
