using ActorGraph.ConllEvaluation;
using ActorGraph.Text.ConllU;

namespace ActorGraph.Text.Tests.ConllU;

public sealed class ConllEvaluatorTests
{
    private const string Gold = """
        1	Il	lui	PRON	_	Number=Sing	2	nsubj	_	_
        2	va	aller	VERB	_	_	0	root	_	_
        3-4	au	_	_	_	_	_	_	_	_
        3	à	à	ADP	_	_	5	case	_	_
        4	le	le	DET	_	_	5	det	_	_
        5	lac	lac	NOUN	_	_	2	obl:arg	_	_

        """;

    [Fact]
    public void The_gold_analysis_itself_scores_all()
    {
        var scores = ConllEvaluator.Evaluate(Read(Gold), Read(Gold));

        Assert.All(
            new[] { scores.Tokens, scores.Sentences, scores.Words, scores.PartsOfSpeech, scores.Features, scores.Lemmas, scores.Unlabelled, scores.Labelled },
            score => Assert.Equal(1, score.F1));
    }

    [Fact]
    public void A_missed_contraction_costs_its_words_and_what_hangs_on_them()
    {
        var system = Read("""
            1	Il	il	PRON	_	_	2	nsubj	_	_
            2	va	aller	AUX	_	_	0	root	_	_
            3	au	au	ADP	_	_	4	case	_	_
            4	lac	lac	NOUN	_	_	2	obl	_	_

            """);

        var scores = ConllEvaluator.Evaluate(Read(Gold), system);

        Assert.Equal(new ConllScore(4, 4, 4), scores.Tokens);
        Assert.Equal(new ConllScore(5, 4, 3), scores.Words);
        Assert.Equal(new ConllScore(5, 4, 2), scores.PartsOfSpeech);
        Assert.Equal(new ConllScore(5, 4, 2), scores.Features);
        Assert.Equal(new ConllScore(5, 4, 2), scores.Lemmas);
        Assert.Equal(new ConllScore(5, 4, 3), scores.Unlabelled);
        Assert.Equal(new ConllScore(5, 4, 3), scores.Labelled);
        Assert.Equal(new ConllScore(5, 4, 2), scores.LabelledWithSubtypes);
    }

    [Fact]
    public void Different_texts_are_refused_with_the_place()
    {
        var error = Assert.Throws<ArgumentException>(() => ConllEvaluator.Evaluate(
            Read(Gold), Read("1\tElle\t_\tPRON\t_\t_\t0\troot\t_\t_\n")));

        Assert.Contains("differ after 0 characters", error.Message, StringComparison.Ordinal);
    }

    private static List<ConllUSentence> Read(string text)
    {
        using var reader = new StringReader(text);
        return [.. ConllUReader.Read(reader, "test.conllu")];
    }
}
