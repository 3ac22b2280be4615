using ActorGraph.ConllEvaluation;
using ActorGraph.Text.ConllU;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tokenization;

namespace ActorGraph.Text.Tests.Tokenization;

public sealed class TreebankTokenTests
{
    [SkippableTheory]
    [InlineData("fr_sequoia-ud-test.conllu", 99.8, 99.5, 77)]
    [InlineData("fr_gsd-ud-test.conllu", 99.7, 99.4, 92)]
    public void Raw_text_gives_the_words_of_the_treebank(string file, double tokens, double words, double sentences)
    {
        var gold = ConllUReader.ReadFile(SharedData.Require($"treebanks/{file}")).ToList();

        var answer = new FrenchTokenizer(FrenchLexicon.Default).Tokenize(RawText.Join(gold)).Select(RawText.ToConllU);
        var scores = ConllEvaluator.Evaluate(gold, answer);

        Assert.True(100 * scores.Tokens.F1 >= tokens, scores.ToString());
        Assert.True(100 * scores.Words.F1 >= words, scores.ToString());
        Assert.True(100 * scores.Sentences.F1 >= sentences, scores.ToString());
    }
}
