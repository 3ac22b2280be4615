using ActorGraph.ConllEvaluation;
using ActorGraph.Text.ConllU;

namespace ActorGraph.Text.Tests.Pipeline;

public sealed class TreebankScoreTests
{
    [SkippableFact]
    public void From_raw_text_the_analysis_is_as_right_as_documented()
    {
        var gold = ConllUReader.ReadFile(SharedData.Require("treebanks/fr_sequoia-ud-test.conllu")).ToList();

        var scores = ConllEvaluator.Evaluate(
            gold, ConllUDocument.ToSentences(FrenchAnalyzer.Load().Analyze(RawText.Join(gold))));

        Assert.True(scores.PartsOfSpeech.F1 >= 0.975, $"UPOS is {scores.PartsOfSpeech.F1:P2}.");
        Assert.True(scores.Features.F1 >= 0.965, $"Features are {scores.Features.F1:P2}.");
        Assert.True(scores.Labelled.F1 >= 0.855, $"LAS is {scores.Labelled.F1:P2}.");
    }
}
