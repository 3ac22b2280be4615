using ActorGraph.Text.Network;

namespace ActorGraph.Train.Learning;

/// <summary>A matrix of weights with its gradient and the optimiser's memory of it.</summary>
internal sealed class Parameter(WeightMatrix weights, bool sparse)
{
    private readonly bool[] _touched = new bool[sparse ? weights.Rows : 0];

    /// <summary>The weights, changed in place.</summary>
    public WeightMatrix Weights { get; } = weights;

    /// <summary>Whether only the rows used in a batch are updated.</summary>
    public bool IsSparse { get; } = sparse;

    /// <summary>The weights' elements.</summary>
    public float[] Values => Weights.Values;

    /// <summary>The sum of the gradients of the batch.</summary>
    public float[] Gradient { get; } = new float[weights.Values.Length];

    /// <summary>Running mean of the gradient.</summary>
    public float[] Mean { get; } = new float[weights.Values.Length];

    /// <summary>Running mean of the squared gradient.</summary>
    public float[] Square { get; } = new float[weights.Values.Length];

    /// <summary>The rows used in the batch, when sparse.</summary>
    public List<int> TouchedRows { get; } = [];

    /// <summary>Notes that a row is used.</summary>
    public void Touch(int row)
    {
        if (!_touched[row])
        {
            _touched[row] = true;
            TouchedRows.Add(row);
        }
    }

    /// <summary>Empties the gradient.</summary>
    public void Clear()
    {
        if (!IsSparse)
        {
            Array.Clear(Gradient);
            return;
        }

        foreach (var row in TouchedRows)
        {
            _touched[row] = false;
            Array.Clear(Gradient, row * Weights.Columns, Weights.Columns);
        }

        TouchedRows.Clear();
    }
}
