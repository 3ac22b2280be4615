using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActorGraph.Text.Network;

/// <summary>Products of dense row-major matrices of single precision.</summary>
/// <remarks>
/// Each element is summed over the inner dimension in order, with fused multiply-add, whatever the width of the
/// vectors: the result is the same to the last bit on every machine that has this instruction (all x64 ones since 2013
/// and all Arm ones). Without it the product is rounded once more; the analysis still works.
/// </remarks>
internal static class MatrixProduct
{
    /// <summary>Column counts must be multiples of this.</summary>
    public const int ColumnBlock = 16;

    private const int WideBlock = 4 * ColumnBlock;

    /// <summary>Rounds a column count up to a multiple of <see cref="ColumnBlock"/>.</summary>
    /// <param name="columns">The count.</param>
    /// <returns>The padded count.</returns>
    public static int Pad(int columns) => (columns + ColumnBlock - 1) / ColumnBlock * ColumnBlock;

    /// <summary>Adds left × right to the result.</summary>
    /// <param name="left">The left matrix, rows × inner.</param>
    /// <param name="leftStride">Elements from one row of the left matrix to the next.</param>
    /// <param name="right">The right matrix, inner × columns.</param>
    /// <param name="rightStride">Elements from one row of the right matrix to the next.</param>
    /// <param name="result">The matrix added to, rows × columns.</param>
    /// <param name="resultStride">Elements from one row of the result to the next.</param>
    /// <param name="rows">Rows of the left matrix and of the result.</param>
    /// <param name="inner">Columns of the left matrix, rows of the right one.</param>
    /// <param name="columns">
    /// Columns of the right matrix and of the result: a multiple of <see cref="ColumnBlock"/>.
    /// </param>
    public static void Add(
        ReadOnlySpan<float> left,
        int leftStride,
        ReadOnlySpan<float> right,
        int rightStride,
        Span<float> result,
        int resultStride,
        int rows,
        int inner,
        int columns)
    {
        CheckBounds(right.Length, rightStride, inner, columns);
        Add(left, leftStride, new ColumnPanels(right, rightStride, ColumnBlock), result, resultStride, rows, inner, columns);
    }

    /// <summary>Adds left × right to the result; the right matrix has been packed.</summary>
    /// <param name="left">The left matrix.</param>
    /// <param name="leftStride">Elements from one row of the left matrix to the next.</param>
    /// <param name="right">The right matrix.</param>
    /// <param name="result">The matrix added to.</param>
    /// <param name="resultStride">Elements from one row of the result to the next.</param>
    /// <param name="rows">Rows of the left matrix and of the result.</param>
    public static void Add(
        ReadOnlySpan<float> left, int leftStride, PackedMatrix right, Span<float> result, int resultStride, int rows) =>
        Add(
            left,
            leftStride,
            new ColumnPanels(right.Values, ColumnBlock, right.Rows * ColumnBlock),
            result,
            resultStride,
            rows,
            right.Rows,
            right.Columns);

    private static void Add(
        ReadOnlySpan<float> left,
        int leftStride,
        ColumnPanels right,
        Span<float> result,
        int resultStride,
        int rows,
        int inner,
        int columns)
    {
        if (rows == 0 || inner == 0 || columns == 0)
        {
            return;
        }

        CheckBounds(left.Length, leftStride, rows, inner);
        CheckBounds(result.Length, resultStride, rows, columns);
        Debug.Assert(columns % ColumnBlock == 0, "The columns are padded.");
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var c = ref MemoryMarshal.GetReference(result);
        var column = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; column + WideBlock <= columns; column += WideBlock)
            {
                AddFourPanels(
                    ref a, leftStride, right, column, ref Unsafe.Add(ref c, column), resultStride, rows, inner);
            }
        }

        for (; column < columns; column += ColumnBlock)
        {
            AddPanel(ref a, leftStride, right, column, ref Unsafe.Add(ref c, column), resultStride, rows, inner);
        }
    }

    private static void CheckBounds(int length, int stride, int rows, int columns)
    {
        if (((long)(rows - 1) * stride) + columns > length)
        {
            throw new ArgumentException(
                $"A matrix of {rows} × {columns} with stride {stride} does not fit {length} elements.");
        }
    }

    private static void AddFourPanels(
        ref float a, int lda, ColumnPanels right, int column, ref float c, int ldc, int rows, int inner)
    {
        var (stride, panel) = (right.RowStride, right.PanelStride);
        ref var b = ref right.At(column);
        var row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            AddFourByFour(ref Row(ref a, row, lda), lda, ref b, stride, panel, ref Row(ref c, row, ldc), ldc, inner);
        }

        for (; row < rows; row++)
        {
            AddOneByFour(ref Row(ref a, row, lda), ref b, stride, panel, ref Row(ref c, row, ldc), inner);
        }
    }

    private static void AddPanel(
        ref float a, int lda, ColumnPanels right, int column, ref float c, int ldc, int rows, int inner)
    {
        var stride = right.RowStride;
        ref var b = ref right.At(column);
        var row = 0;
        for (; row + 6 <= rows; row += 6)
        {
            AddSix(ref Row(ref a, row, lda), lda, ref b, stride, ref Row(ref c, row, ldc), ldc, inner);
        }

        for (; row < rows; row++)
        {
            AddOne(ref Row(ref a, row, lda), ref b, stride, ref Row(ref c, row, ldc), inner);
        }
    }

    private static ref float Row(ref float matrix, int row, int stride) => ref Unsafe.Add(ref matrix, (nint)row * stride);

    private static void AddFourByFour(ref float a, nint lda, ref float b, nint ldb, nint panel, ref float c, nint ldc, int inner)
    {
        ref var a1 = ref Unsafe.Add(ref a, lda);
        ref var a2 = ref Unsafe.Add(ref a1, lda);
        ref var a3 = ref Unsafe.Add(ref a2, lda);
        ref var c1 = ref Unsafe.Add(ref c, ldc);
        ref var c2 = ref Unsafe.Add(ref c1, ldc);
        ref var c3 = ref Unsafe.Add(ref c2, ldc);
        Vector512<float> s00 = Vector512.LoadUnsafe(ref c), s01 = Vector512.LoadUnsafe(ref c, 16);
        Vector512<float> s02 = Vector512.LoadUnsafe(ref c, 32), s03 = Vector512.LoadUnsafe(ref c, 48);
        Vector512<float> s10 = Vector512.LoadUnsafe(ref c1), s11 = Vector512.LoadUnsafe(ref c1, 16);
        Vector512<float> s12 = Vector512.LoadUnsafe(ref c1, 32), s13 = Vector512.LoadUnsafe(ref c1, 48);
        Vector512<float> s20 = Vector512.LoadUnsafe(ref c2), s21 = Vector512.LoadUnsafe(ref c2, 16);
        Vector512<float> s22 = Vector512.LoadUnsafe(ref c2, 32), s23 = Vector512.LoadUnsafe(ref c2, 48);
        Vector512<float> s30 = Vector512.LoadUnsafe(ref c3), s31 = Vector512.LoadUnsafe(ref c3, 16);
        Vector512<float> s32 = Vector512.LoadUnsafe(ref c3, 32), s33 = Vector512.LoadUnsafe(ref c3, 48);
        for (nint i = 0; i < inner; i++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref Unsafe.Add(ref b, panel));
            var b2 = Vector512.LoadUnsafe(ref Unsafe.Add(ref b, 2 * panel));
            var b3 = Vector512.LoadUnsafe(ref Unsafe.Add(ref b, 3 * panel));
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            s00 = Vector512.MultiplyAddEstimate(x, b0, s00);
            s01 = Vector512.MultiplyAddEstimate(x, b1, s01);
            s02 = Vector512.MultiplyAddEstimate(x, b2, s02);
            s03 = Vector512.MultiplyAddEstimate(x, b3, s03);
            x = Vector512.Create(Unsafe.Add(ref a1, i));
            s10 = Vector512.MultiplyAddEstimate(x, b0, s10);
            s11 = Vector512.MultiplyAddEstimate(x, b1, s11);
            s12 = Vector512.MultiplyAddEstimate(x, b2, s12);
            s13 = Vector512.MultiplyAddEstimate(x, b3, s13);
            x = Vector512.Create(Unsafe.Add(ref a2, i));
            s20 = Vector512.MultiplyAddEstimate(x, b0, s20);
            s21 = Vector512.MultiplyAddEstimate(x, b1, s21);
            s22 = Vector512.MultiplyAddEstimate(x, b2, s22);
            s23 = Vector512.MultiplyAddEstimate(x, b3, s23);
            x = Vector512.Create(Unsafe.Add(ref a3, i));
            s30 = Vector512.MultiplyAddEstimate(x, b0, s30);
            s31 = Vector512.MultiplyAddEstimate(x, b1, s31);
            s32 = Vector512.MultiplyAddEstimate(x, b2, s32);
            s33 = Vector512.MultiplyAddEstimate(x, b3, s33);
            b = ref Unsafe.Add(ref b, ldb);
        }

        Store(s00, s01, s02, s03, ref c);
        Store(s10, s11, s12, s13, ref c1);
        Store(s20, s21, s22, s23, ref c2);
        Store(s30, s31, s32, s33, ref c3);
    }

    private static void AddOneByFour(ref float a, ref float b, nint ldb, nint panel, ref float c, int inner)
    {
        Vector512<float> s0 = Vector512.LoadUnsafe(ref c), s1 = Vector512.LoadUnsafe(ref c, 16);
        Vector512<float> s2 = Vector512.LoadUnsafe(ref c, 32), s3 = Vector512.LoadUnsafe(ref c, 48);
        for (nint i = 0; i < inner; i++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            s0 = Vector512.MultiplyAddEstimate(x, Vector512.LoadUnsafe(ref b), s0);
            s1 = Vector512.MultiplyAddEstimate(x, Vector512.LoadUnsafe(ref Unsafe.Add(ref b, panel)), s1);
            s2 = Vector512.MultiplyAddEstimate(x, Vector512.LoadUnsafe(ref Unsafe.Add(ref b, 2 * panel)), s2);
            s3 = Vector512.MultiplyAddEstimate(x, Vector512.LoadUnsafe(ref Unsafe.Add(ref b, 3 * panel)), s3);
            b = ref Unsafe.Add(ref b, ldb);
        }

        Store(s0, s1, s2, s3, ref c);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(
        Vector512<float> s0, Vector512<float> s1, Vector512<float> s2, Vector512<float> s3, ref float c)
    {
        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, 16);
        s2.StoreUnsafe(ref c, 32);
        s3.StoreUnsafe(ref c, 48);
    }

    private static void AddSix(ref float a, nint lda, ref float b, nint ldb, ref float c, nint ldc, int inner)
    {
        ref var a1 = ref Unsafe.Add(ref a, lda);
        ref var a2 = ref Unsafe.Add(ref a1, lda);
        ref var a3 = ref Unsafe.Add(ref a2, lda);
        ref var a4 = ref Unsafe.Add(ref a3, lda);
        ref var a5 = ref Unsafe.Add(ref a4, lda);
        ref var c1 = ref Unsafe.Add(ref c, ldc);
        ref var c2 = ref Unsafe.Add(ref c1, ldc);
        ref var c3 = ref Unsafe.Add(ref c2, ldc);
        ref var c4 = ref Unsafe.Add(ref c3, ldc);
        ref var c5 = ref Unsafe.Add(ref c4, ldc);
        Vector256<float> s00 = Vector256.LoadUnsafe(ref c), s01 = Vector256.LoadUnsafe(ref c, 8);
        Vector256<float> s10 = Vector256.LoadUnsafe(ref c1), s11 = Vector256.LoadUnsafe(ref c1, 8);
        Vector256<float> s20 = Vector256.LoadUnsafe(ref c2), s21 = Vector256.LoadUnsafe(ref c2, 8);
        Vector256<float> s30 = Vector256.LoadUnsafe(ref c3), s31 = Vector256.LoadUnsafe(ref c3, 8);
        Vector256<float> s40 = Vector256.LoadUnsafe(ref c4), s41 = Vector256.LoadUnsafe(ref c4, 8);
        Vector256<float> s50 = Vector256.LoadUnsafe(ref c5), s51 = Vector256.LoadUnsafe(ref c5, 8);
        for (nint i = 0; i < inner; i++)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, 8);
            var x = Vector256.Create(Unsafe.Add(ref a, i));
            s00 = Vector256.MultiplyAddEstimate(x, b0, s00);
            s01 = Vector256.MultiplyAddEstimate(x, b1, s01);
            x = Vector256.Create(Unsafe.Add(ref a1, i));
            s10 = Vector256.MultiplyAddEstimate(x, b0, s10);
            s11 = Vector256.MultiplyAddEstimate(x, b1, s11);
            x = Vector256.Create(Unsafe.Add(ref a2, i));
            s20 = Vector256.MultiplyAddEstimate(x, b0, s20);
            s21 = Vector256.MultiplyAddEstimate(x, b1, s21);
            x = Vector256.Create(Unsafe.Add(ref a3, i));
            s30 = Vector256.MultiplyAddEstimate(x, b0, s30);
            s31 = Vector256.MultiplyAddEstimate(x, b1, s31);
            x = Vector256.Create(Unsafe.Add(ref a4, i));
            s40 = Vector256.MultiplyAddEstimate(x, b0, s40);
            s41 = Vector256.MultiplyAddEstimate(x, b1, s41);
            x = Vector256.Create(Unsafe.Add(ref a5, i));
            s50 = Vector256.MultiplyAddEstimate(x, b0, s50);
            s51 = Vector256.MultiplyAddEstimate(x, b1, s51);
            b = ref Unsafe.Add(ref b, ldb);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, 8);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, 8);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, 8);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, 8);
        s40.StoreUnsafe(ref c4);
        s41.StoreUnsafe(ref c4, 8);
        s50.StoreUnsafe(ref c5);
        s51.StoreUnsafe(ref c5, 8);
    }

    private static void AddOne(ref float a, ref float b, nint ldb, ref float c, int inner)
    {
        Vector256<float> s0 = Vector256.LoadUnsafe(ref c), s1 = Vector256.LoadUnsafe(ref c, 8);
        for (nint i = 0; i < inner; i++)
        {
            var x = Vector256.Create(Unsafe.Add(ref a, i));
            s0 = Vector256.MultiplyAddEstimate(x, Vector256.LoadUnsafe(ref b), s0);
            s1 = Vector256.MultiplyAddEstimate(x, Vector256.LoadUnsafe(ref b, 8), s1);
            b = ref Unsafe.Add(ref b, ldb);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, 8);
    }
}
