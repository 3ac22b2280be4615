using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Ontology;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Tests.Loading;

public sealed class FactMergerTests
{
    [Theory]
    // The same date, or one within the other: the more precise one is kept.
    [InlineData("LEFT", "2024-01-28", "2024-01-28", "2024-01-28")]
    [InlineData("LEFT", "2024", "2024-01-28", "2024-01-28")]
    [InlineData("ATTACKED", "2022-07-22", "2022-07", "2022-07-22")]
    // A departure happens once: an undated report is of the dated one.
    [InlineData("LEFT", null, "2024-01-28", "2024-01-28")]
    [InlineData("LEFT", "2016", null, "2016-01-01")]
    [InlineData("LEFT", null, null, null)]
    // An attack that is fresh news needs no date.
    [InlineData("ATTACKED", "2024-09-17", null, "2024-09-17")]
    [InlineData("ATTACKED", null, null, null)]
    public void Reports_whose_dates_agree_are_one_fact(string type, string? first, string? second, string? start)
    {
        var fact = Assert.Single(Merge(Report("a", "2024-09-10", type, first), Report("b", "2024-09-17", type, second)));

        Assert.Equal(Some.Day(start), fact.Date?.Start);
        Assert.Equal(2, fact.Evidence.Count);
    }

    [Theory]
    [InlineData("LEFT", "2024-01-28", "2024-01-29")]
    [InlineData("LEFT", "2023", "2024-01-28")]
    // What had not begun when an article came out is not what it reported.
    [InlineData("LEFT", "2025-01-29", null)]
    // An attack reported years later without its date is another attack, for all we know.
    [InlineData("ATTACKED", "2016-03", null)]
    public void Reports_whose_dates_disagree_are_two_facts(string type, string? first, string? second)
    {
        Assert.Equal(2, Merge(Report("a", "2024-09-10", type, first), Report("b", "2024-09-17", type, second)).Count);
    }

    [Fact]
    public void Undated_reports_of_an_attack_a_year_apart_are_two_attacks()
    {
        Assert.Equal(
            2, Merge(Report("a", "2023-09-17", "ATTACKED", null), Report("b", "2024-09-17", "ATTACKED", null)).Count);
    }

    [Fact]
    public void Within_an_article_an_undated_mention_joins_the_dated_one()
    {
        var facts = Merge(
            Report("a", "2024-09-17", "ATTACKED", "2016-03"), Report("a", "2024-09-17", "ATTACKED", null, sentence: 4));

        Assert.Equal(2, Assert.Single(facts).Evidence.Count);
    }

    [Fact]
    public void An_undated_report_joins_the_nearest_of_several()
    {
        var facts = Merge(
            Report("a", "2020-09-01", "OVERTHREW", "2020-08-18"),
            Report("b", "2021-06-01", "OVERTHREW", "2021-05-24"),
            Report("c", "2021-06-02", "OVERTHREW", null));

        Assert.Equal([1, 2], facts.OrderBy(fact => fact.Date!.Value.Start).Select(fact => fact.Evidence.Count));
    }

    [Fact]
    public void A_state_that_began_in_a_year_is_the_one_that_began_in_a_month_of_it()
    {
        var facts = Merge(
            ReportOn("a", "2024-09-10", "RULES", Since("2020-01-01", DatePrecision.Year)),
            ReportOn("b", "2024-09-17", "RULES", Since("2020-08-01", DatePrecision.Month)));

        var date = Assert.Single(facts).Date!.Value;
        Assert.Equal((Some.Day("2020-08-01"), null, DatePrecision.Month), (date.Start, date.End, date.Precision));
    }

    [Fact]
    public void Beginning_and_end_of_a_state_said_apart_come_together()
    {
        var facts = Merge(
            ReportOn("a", "2024-09-10", "MEMBER_OF", Since("1975-05-28", DatePrecision.Day)),
            ReportOn("b", "2024-09-17", "MEMBER_OF", new RelationDate("", null, Some.Day("2024-01-28"), DatePrecision.Day)));

        var date = Assert.Single(facts).Date!.Value;
        Assert.Equal((Some.Day("1975-05-28"), Some.Day("2024-01-28")), (date.Start, date.End));
    }

    [Fact]
    public void States_that_began_at_different_times_stay_apart()
    {
        var facts = Merge(
            ReportOn("a", "2024-09-10", "RULES", Since("2012-03-22", DatePrecision.Day)),
            ReportOn("b", "2024-09-17", "RULES", Since("2020-08-18", DatePrecision.Day)));

        Assert.Equal(2, facts.Count);
    }

    [Fact]
    public void What_two_sources_allege_stays_apart_and_what_none_is_named_for_joins()
    {
        var facts = Merge(
            Report("a", null, "ACCUSED", null, source: "AFP"),
            Report("b", null, "ACCUSED", null, source: "RFI"),
            Report("c", null, "ACCUSED", null));

        Assert.Equal([2, 1], facts.Select(fact => fact.Evidence.Count));
    }

    private static List<StoredFact> Merge(params FactReport[] reports)
    {
        var merger = new FactMerger(RelationOntology.Load());
        foreach (var report in reports)
        {
            merger.Add(report);
        }

        return [.. merger.Facts];
    }

    private static FactReport Report(
        string article, string? published, string type, string? date, int sentence = 0, string? source = null) =>
        ReportOn(article, published, type, Some.On(date), sentence, source);

    private static FactReport ReportOn(
        string article, string? published, string type, RelationDate? date, int sentence = 0, string? source = null) => new(
        article,
        Some.Day(published),
        $"{article}:{sentence}",
        Some.Relation(
            Some.Mali,
            type,
            Some.Cedeao,
            date,
            attributedTo: source is null ? null : Some.Niger with { Name = source },
            sentence: sentence));

    private static RelationDate Since(string day, DatePrecision precision) => new("", Some.Day(day), null, precision);
}
