using ActorGraph.Text.Network;

namespace ActorGraph.Text.Tests.Network;

public sealed class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 16)]
    [InlineData(3, 7, 48)]
    [InlineData(4, 5, 64)]
    [InlineData(6, 9, 32)]
    [InlineData(11, 3, 80)]
    [InlineData(9, 33, 144)]
    public void A_product_is_added_to_what_was_there(int rows, int inner, int columns)
    {
        var random = new Random(rows);
        var left = Fill(random, rows * inner);
        var right = Fill(random, inner * columns);
        var result = Fill(random, rows * columns);
        var before = result.ToArray();

        MatrixProduct.Add(left, inner, right, columns, result, columns, rows, inner, columns);

        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var sum = before[(row * columns) + column];
                for (var i = 0; i < inner; i++)
                {
                    sum = MathF.FusedMultiplyAdd(left[(row * inner) + i], right[(i * columns) + column], sum);
                }

                Assert.Equal(sum, result[(row * columns) + column], 1e-5f);
            }
        }
    }

    [Theory]
    [InlineData(1, 16)]
    [InlineData(5, 48)]
    [InlineData(10, 96)]
    [InlineData(13, 208)]
    public void A_packed_matrix_gives_the_same_to_the_last_bit(int rows, int columns)
    {
        const int Inner = 21;
        var random = new Random(rows);
        var matrix = new WeightMatrix("right", Inner, columns);
        Fill(random, matrix.Values.Length).CopyTo(matrix.Values, 0);
        var left = Fill(random, rows * Inner);
        var plain = Fill(random, rows * columns);
        var packed = plain.ToArray();

        MatrixProduct.Add(left, Inner, matrix.Values, columns, plain, columns, rows, Inner, columns);
        MatrixProduct.Add(left, Inner, new PackedMatrix(matrix), packed, columns, rows);

        Assert.Equal(plain, packed);
    }

    [Fact]
    public void A_matrix_that_does_not_fit_is_refused() => Assert.Throws<ArgumentException>(
        () => MatrixProduct.Add(new float[4], 2, new float[31], 16, new float[32], 16, 2, 2, 16));

    private static float[] Fill(Random random, int length)
    {
        var values = new float[length];
        foreach (ref var value in values.AsSpan())
        {
            value = random.NextSingle() - 0.5f;
        }

        return values;
    }
}
