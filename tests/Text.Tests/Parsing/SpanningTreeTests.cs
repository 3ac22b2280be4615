using ActorGraph.Text.Parsing;
using CsCheck;

namespace ActorGraph.Text.Tests.Parsing;

public sealed class SpanningTreeTests
{
    private static readonly Gen<(int Words, float[] Scores)> AnyScores =
        from words in Gen.Int[1, 5]
        from scores in Gen.Single[-9, 9].Array[words * (words + 1)]
        select (words, scores);

    [Fact]
    public void No_other_tree_with_one_root_scores_higher() => AnyScores.Sample(
        (words, scores) =>
        {
            var heads = new int[words];
            new SpanningTree().Find(scores, words + 1, heads);

            Assert.True(IsValid(heads));
            Assert.Equal(Best(words, scores), Sum(heads, scores), 3);
        },
        iter: 2_000);

    [Fact]
    public void Scores_that_are_no_numbers_still_give_a_tree()
    {
        var heads = new int[6];
        var scores = new float[6 * 7];
        Array.Fill(scores, float.NaN);

        new SpanningTree().Find(scores, 7, heads);

        Assert.True(IsValid(heads));
    }

    private static float Best(int words, float[] scores)
    {
        var best = float.NegativeInfinity;
        var heads = new int[words];
        for (var code = 0; code < Math.Pow(words + 1, words); code++)
        {
            var rest = code;
            for (var i = 0; i < words; i++)
            {
                heads[i] = rest % (words + 1);
                rest /= words + 1;
            }

            if (IsValid(heads))
            {
                best = Math.Max(best, Sum(heads, scores));
            }
        }

        return best;
    }

    private static bool IsValid(int[] heads) => heads.Count(head => head == 0) == 1 && SpanningTree.IsTree(heads);

    private static float Sum(int[] heads, float[] scores) =>
        heads.Index().Sum(pair => scores[(pair.Index * (heads.Length + 1)) + pair.Item]);
}
