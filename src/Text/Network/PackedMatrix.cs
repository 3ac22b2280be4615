namespace ActorGraph.Text.Network;

/// <summary>
/// A matrix laid out for products: one panel of <see cref="MatrixProduct.ColumnBlock"/> columns after the other, so that
/// a product reads it from start to end. In rows, the lines of a column of panels fall on few places of the cache.
/// </summary>
internal sealed class PackedMatrix
{
    /// <summary>Packs a matrix as it is now.</summary>
    /// <param name="matrix">The matrix; its columns are a multiple of <see cref="MatrixProduct.ColumnBlock"/>.</param>
    public PackedMatrix(WeightMatrix matrix)
    {
        Rows = matrix.Rows;
        Columns = matrix.Columns;
        Values = new float[matrix.Values.Length];
        var target = Values.AsSpan();
        for (var column = 0; column < Columns; column += MatrixProduct.ColumnBlock)
        {
            for (var row = 0; row < Rows; row++)
            {
                matrix.Row(row).Slice(column, MatrixProduct.ColumnBlock).CopyTo(target);
                target = target[MatrixProduct.ColumnBlock..];
            }
        }
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>The panels, each row by row.</summary>
    public float[] Values { get; }
}
