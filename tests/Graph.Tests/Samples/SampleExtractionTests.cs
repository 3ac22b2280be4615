using ActorGraph.Graph.Evaluation;
using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Samples;

/// <summary>What extraction finds in the sample articles: all that their gold requires, and nothing that it does not allow.</summary>
public sealed class SampleExtractionTests
{
    public static TheoryData<string> Articles() => [.. GoldFile.Read(SampleFiles.Gold).Select(article => article.Name)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_sample_gives_every_relation_of_its_gold_and_none_that_is_wrong(string name)
    {
        var (frontMatter, text) = SampleFiles.Read(name);
        var gold = GoldFile.Read(SampleFiles.Gold).Single(article => article.Name == name);

        var score = GoldScore.Of(gold.Relations, Extracting.From(text, frontMatter["date"]));

        Assert.True(score.Missed.IsEmpty && score.Wrong.IsEmpty, score.Explain());
    }

    [Fact]
    public void Nearly_every_date_of_the_gold_is_found()
    {
        var total = GoldScore.Total(GoldFile.Read(SampleFiles.Gold).Select(article =>
        {
            var (frontMatter, text) = SampleFiles.Read(article.Name);
            return GoldScore.Of(article.Relations, Extracting.From(text, frontMatter["date"]));
        }));

        // «l'ancienne puissance coloniale» for France is beyond it, and with it the date of a rupture.
        Assert.InRange(total.DatesAll - total.DatesRight, 0, 1);
    }
}
