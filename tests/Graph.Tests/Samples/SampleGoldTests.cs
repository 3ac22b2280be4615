using System.Globalization;
using ActorGraph.Graph.Evaluation;
using ActorGraph.Graph.Tests.Support;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Tests.Samples;

/// <summary>What the sample articles and their gold promise each other.</summary>
public sealed class SampleGoldTests
{
    private static readonly TimeExpressionFinder Finder = TimeExpressionFinder.Load();

    public static TheoryData<string> Articles() =>
        new(SampleFiles.Articles.Select(path => Path.GetFileNameWithoutExtension(path)));

    [Fact]
    public void Each_sample_has_its_gold_and_each_gold_its_sample() => Assert.Equal(
        SampleFiles.Articles.Select(path => Path.GetFileNameWithoutExtension(path)),
        GoldFile.Read(SampleFiles.Gold).Select(article => article.Name));

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_sample_is_a_short_dated_article_of_our_own(string name)
    {
        var (frontMatter, text) = SampleFiles.Read(name);

        Assert.Equal(["title", "publisher", "date", "language"], frontMatter.Keys);
        Assert.Equal(("ActorGraph (exemple)", "fr"), (frontMatter["publisher"], frontMatter["language"]));
        Assert.InRange(Published(frontMatter), new DateOnly(2020, 1, 1), new DateOnly(2025, 12, 31));
        Assert.InRange(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 180, 300);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Each_date_of_the_gold_is_one_that_the_text_gives(string name)
    {
        var (frontMatter, text) = SampleFiles.Read(name);
        var said = Finder.Find(text, Published(frontMatter))
            .Select(expression => expression.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty)
            .ToList();

        var dates = Gold(name).Relations.Select(relation => relation.Date).OfType<string>().Distinct(StringComparer.Ordinal);

        Assert.All(dates, date => Assert.Contains(said, start => start.StartsWith(date, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Each_gold_relation_names_ends_and_types_and_no_two_are_the_same(string name)
    {
        var relations = Gold(name).Relations;

        Assert.All(relations, relation =>
        {
            Assert.NotEmpty(relation.Subjects);
            Assert.NotEmpty(relation.Objects);
            Assert.All(relation.Types, type => Assert.Matches(@"^(\*|[A-Z]+(_[A-Z]+)*)$", type));
            Assert.False(relation.IsRequired && relation.Types.Contains("*"));
        });
        Assert.Equal(relations.Length, relations.DistinctBy(relation => $"{string.Join('|', relation.Subjects)} {relation}").Count());
    }

    private static GoldArticle Gold(string name) => GoldFile.Read(SampleFiles.Gold).Single(article => article.Name == name);

    private static DateOnly Published(Dictionary<string, string> frontMatter) =>
        DateOnly.ParseExact(frontMatter["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
