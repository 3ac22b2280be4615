using ActorGraph.Text.Network;

namespace ActorGraph.Text.Tests.Network;

public sealed class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 16)]
    [InlineData(3, 7, 48)]
    [InlineData(4, 5, 64)]
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
