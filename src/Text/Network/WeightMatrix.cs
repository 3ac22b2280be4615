namespace ActorGraph.Text.Network;

/// <summary>A named matrix of weights, row-major.</summary>
internal sealed class WeightMatrix(string name, int rows, int columns)
{
    /// <summary>What it is, for messages.</summary>
    public string Name { get; } = name;

    /// <summary>Number of rows.</summary>
    public int Rows { get; } = rows;

    /// <summary>Number of columns: the distance from one row to the next.</summary>
    public int Columns { get; } = columns;

    /// <summary>The elements.</summary>
    public float[] Values { get; } = new float[rows * columns];

    /// <summary>One row.</summary>
    public Span<float> Row(int row) => Values.AsSpan(row * Columns, Columns);
}
