using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Pipeline;
using ActorGraph.Text.Tagging;
using CsCheck;

namespace ActorGraph.Text.Tests.Pipeline;

public sealed class SentenceAnalyzerTests
{
    private static readonly FrenchModel Model = FrenchAnalyzer.Load().Model;

    private static readonly string[] Words =
    [
        "le", "la", "junte", "a", "quitté", "quitte", "Mali", ",", ".", "«", "et", "qui", "que", "de", "12", "par", "été",
        "ONU", "xq", "-",
    ];

    private static readonly Gen<string[]> AnyWords = Gen.OneOf(
        Gen.Int[0, Words.Length - 1].Select(word => Words[word]).Array[1, 60],
        Gen.String.Array[1, 20]);

    [Fact]
    public void Any_words_make_a_tree_with_one_root() => AnyWords.Array[1, 6].Sample(
        sentences =>
        {
            var (_, heads, labels) = Analyze(sentences);
            Assert.All(heads, IsTreeWithOneRoot);
            Assert.All(heads.Zip(labels), pair => Assert.Equal(
                pair.First.Index().Single(head => head.Item == 0).Index, pair.Second.AsSpan().IndexOf(0)));
            Assert.All(labels, sentence => Assert.Single(sentence, label => label == 0));
        },
        iter: 150,
        threads: 1);

    [Fact]
    public void Sentences_analysed_together_come_out_as_alone() => AnyWords.Array[2, 5].Sample(
        sentences =>
        {
            var (tags, heads, labels) = Analyze(sentences);
            foreach (var (index, sentence) in sentences.Index())
            {
                var alone = Analyze([sentence]);
                Assert.Equal(alone.Tags[0], tags[index]);
                Assert.Equal(alone.Heads[0], heads[index]);
                Assert.Equal(alone.Labels[0], labels[index]);
            }
        },
        iter: 60,
        threads: 1);

    [Theory]
    [InlineData(DependencyParser.LongestPart)]
    [InlineData(DependencyParser.LongestPart + 1)]
    [InlineData(3000)]
    public void A_long_sentence_is_one_tree(int length)
    {
        var words = Enumerable.Range(0, length).Select(i => Words[i * 7 % Words.Length]).ToArray();

        IsTreeWithOneRoot(Assert.Single(Analyze([words]).Heads));
    }

    private static void IsTreeWithOneRoot(int[] heads)
    {
        Assert.Single(heads, head => head == 0);
        Assert.True(SpanningTree.IsTree(heads));
    }

    private static (List<int[]> Tags, List<int[]> Heads, List<int[]> Labels) Analyze(string[][] sentences)
    {
        var forms = sentences.SelectMany(sentence => sentence).ToArray();
        var lengths = sentences.Select(sentence => sentence.Length).ToArray();
        var (tags, heads, labels) = (new int[forms.Length], new int[forms.Length], new int[forms.Length]);
        var analyzer = new SentenceAnalyzer(Model, new WordFeatures(FrenchLexicon.Default));
        analyzer.Analyze(forms, lengths, tags, heads, labels);
        return (Split(tags, lengths), Split(heads, lengths), Split(labels, lengths));
    }

    private static List<int[]> Split(int[] values, int[] lengths)
    {
        var start = 0;
        return [.. lengths.Select(length => values[start..(start += length)])];
    }
}
