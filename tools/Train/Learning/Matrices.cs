using ActorGraph.Text.Network;

namespace ActorGraph.Train.Learning;

/// <summary>Products with a transposed side, by transposing first: cheap beside the product itself.</summary>
internal sealed class Matrices
{
    private float[] _scratch = [];

    /// <summary>Adds leftᵀ × right, the gradient of weights: left is rows × width, right is rows × columns.</summary>
    public void AddTransposedLeft(
        ReadOnlySpan<float> left,
        int leftStride,
        int width,
        ReadOnlySpan<float> right,
        int rightStride,
        int columns,
        int rows,
        Span<float> result)
    {
        var transposed = Transpose(left, leftStride, rows, width, rows);
        MatrixProduct.Add(transposed, rows, right, rightStride, result, columns, width, rows, columns);
    }

    /// <summary>Adds left × rightᵀ, the gradient of inputs: left is rows × inner, right is columns × inner.</summary>
    public void AddTransposedRight(
        ReadOnlySpan<float> left,
        int leftStride,
        int rows,
        int inner,
        ReadOnlySpan<float> right,
        int rightStride,
        int columns,
        Span<float> result,
        int resultStride)
    {
        var transposed = Transpose(right, rightStride, columns, inner, columns);
        MatrixProduct.Add(left, leftStride, transposed, columns, result, resultStride, rows, inner, columns);
    }

    /// <summary>Adds the sum of the rows, the gradient of a bias.</summary>
    public static void AddRows(ReadOnlySpan<float> matrix, int stride, int rows, Span<float> result)
    {
        for (var row = 0; row < rows; row++)
        {
            Vectors.Add(matrix.Slice(row * stride, result.Length), result);
        }
    }

    /// <summary>Gives the transposed matrix in scratch memory, valid until the next call.</summary>
    public Span<float> Transpose(ReadOnlySpan<float> matrix, int stride, int rows, int columns, int resultStride)
    {
        if (_scratch.Length < columns * resultStride)
        {
            _scratch = new float[columns * resultStride * 3 / 2];
        }

        for (var firstRow = 0; firstRow < rows; firstRow += 8)
        {
            var last = Math.Min(firstRow + 8, rows);
            for (var column = 0; column < columns; column++)
            {
                for (var row = firstRow; row < last; row++)
                {
                    _scratch[(column * resultStride) + row] = matrix[(row * stride) + column];
                }
            }
        }

        return _scratch.AsSpan(0, columns * resultStride);
    }
}
