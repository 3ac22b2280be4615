using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Evaluation;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Tests.Support;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Tests.Evaluation;

public sealed class GoldScoreTests
{
    [Theory]
    [InlineData("L'Armée malienne", "armee malienne")]
    [InlineData("Burkina-Faso", "burkina faso")]
    [InlineData("  Les  Transformateurs ", "transformateurs")]
    [InlineData("De la Minusma", "minusma")]
    [InlineData("N’Djamena", "n djamena")]
    [InlineData("Lesotho", "lesotho")]
    public void Names_compare_without_case_accents_punctuation_and_article(string name, string expected) =>
        Assert.Equal(expected, NameFolding.Fold(name));

    [Theory]
    [InlineData("Mali", "LEFT", "Cedeao", 1)]
    [InlineData("le mali", "LEFT", "CÉDÉAO", 1)]
    [InlineData("Cedeao", "LEFT", "Mali", 0)]
    [InlineData("Mali", "JOINED", "Cedeao", 0)]
    [InlineData("Niger", "LEFT", "Cedeao", 0)]
    public void A_prediction_matches_by_type_and_by_both_ends(string subject, string type, string @object, int found)
    {
        var score = GoldScore.Of([Gold("Mali", "LEFT", "Cedeao")], [Predicted(subject, type, @object)]);

        Assert.Equal((found, found, 1 - found), (score.Hits, score.Found.Length, score.Wrong.Length));
    }

    [Fact]
    public void What_is_right_or_wrong_is_judged_at_its_surest_and_what_the_gold_leaves_open_is_not()
    {
        var score = GoldScore.Of(
            [Gold("Mali", "LEFT", "Cedeao"), Gold("Niger", "MET", "Togo") with { IsRequired = false }],
            [
                Predicted("Mali", "LEFT", "Cedeao") with { Confidence = 0.4 },
                Predicted("Mali", "LEFT", "Cedeao") with { Confidence = 0.8 },
                Predicted("Niger", "MET", "Togo"),
                Predicted("Mali", "MET", "Togo") with { Confidence = 0.6 },
            ]);

        Assert.Equal<JudgedRelation>([new(0.8, 0.8, true), new(0.6, 0.6, false)], score.Judged);
        Assert.Equal(4, GoldScore.Total([score, score]).Judged.Length);
    }

    [Fact]
    public void A_symmetric_type_matches_in_either_direction()
    {
        var score = GoldScore.Of([Gold("Mali", "BROKE_WITH", "France")], [Predicted("France", "BROKE_WITH", "Mali")]);

        Assert.Equal((1, 1), (score.Hits, score.Found.Length));
    }

    [Fact]
    public void An_alias_is_as_good_as_the_name()
    {
        var prediction = Predicted("Mali", "LEFT", "Communauté économique", aliases: ["CEDEAO"]);

        Assert.Single(GoldScore.Of([Gold("Mali", "LEFT", "Cedeao")], [prediction]).Found);
    }

    [Fact]
    public void Repetitions_count_once_and_any_of_them_may_carry_the_date()
    {
        var score = GoldScore.Of(
            [Gold("Mali", "LEFT", "Cedeao", "2024-01")],
            [Predicted("Mali", "LEFT", "Cedeao"), Predicted("Mali", "LEFT", "Cedeao", new DateOnly(2024, 1, 28))]);

        Assert.Equal((1, 1, 1), (score.Hits, score.DatesRight, score.DatesAll));
    }

    [Fact]
    public void A_wrong_date_is_counted_and_leaves_the_relation_found()
    {
        var score = GoldScore.Of(
            [Gold("Mali", "LEFT", "Cedeao", "2024")],
            [Predicted("Mali", "LEFT", "Cedeao", new DateOnly(2023, 1, 28))]);

        Assert.Equal((1, 0, 1), (score.Found.Length, score.DatesRight, score.DatesAll));
    }

    [Fact]
    public void What_matches_only_optional_gold_is_left_out()
    {
        var score = GoldScore.Of([Gold("*", "MET", "*", isRequired: false)], [Predicted("Mali", "MET", "Togo")]);

        Assert.Equal((0, 0, 1.0), (score.Hits, score.Wrong.Length, score.Precision));
    }

    [Theory]
    [InlineData("PART_OF", ActorKind.State, 0)]
    [InlineData("ATTACKED", ActorKind.Unidentified, 0)]
    [InlineData("ATTACKED", ActorKind.State, 1)]
    public void Unmatched_parts_and_unidentified_ends_are_no_errors(string type, ActorKind kind, int wrong)
    {
        var prediction = Predicted("Mali", type, "Togo");

        var score = GoldScore.Of([], [prediction with { Object = prediction.Object with { Kind = kind } }]);

        Assert.Equal(wrong, score.Wrong.Length);
    }

    [Fact]
    public void Totals_add_counts_before_they_divide()
    {
        var right = GoldScore.Of([Gold("Mali", "LEFT", "Cedeao")], [Predicted("Mali", "LEFT", "Cedeao")]);
        var poor = GoldScore.Of(
            [Gold("Niger", "LEFT", "Cedeao"), Gold("Mali", "MET", "Togo")],
            [Predicted("Niger", "LEFT", "Cedeao"), Predicted("Togo", "LEFT", "Cedeao"), Predicted("Togo", "LEFT", "ONU")]);

        var total = GoldScore.Total([right, poor]);

        Assert.Equal((0.5, 2.0 / 3), (total.Precision, total.Recall));
        Assert.Equal(2 * 0.5 * (2.0 / 3) / (0.5 + (2.0 / 3)), total.F1, 12);
        Assert.Contains("missed  Mali MET Togo", total.Explain(), StringComparison.Ordinal);
        Assert.Contains("wrong   Togo LEFT ONU", total.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_found_without_its_date_says_which_it_has()
    {
        var score = GoldScore.Of(
            [Gold("Mali", "LEFT", "Cedeao", "2024-01"), Gold("Niger", "LEFT", "Cedeao", "01-28"), Gold("Togo", "LEFT", "Cedeao", "2020")],
            [
                Predicted("Mali", "LEFT", "Cedeao", new DateOnly(2023, 1, 28)),
                Predicted("Niger", "LEFT", "Cedeao", new DateOnly(2024, 1, 28)),
                Predicted("Togo", "LEFT", "Cedeao"),
            ]);

        Assert.Equal(["Mali LEFT Cedeao 2024-01: 2023-01-28", "Togo LEFT Cedeao 2020: ?"], score.Misdated.ToArray());
        Assert.Equal((1, 3), (score.DatesRight, score.DatesAll));
    }

    private static GoldRelation Gold(string subject, string type, string @object, string? date = null, bool isRequired = true) =>
        new([subject], [type], [@object], date, isRequired);

    private static Relation Predicted(
        string subject,
        string type,
        string @object,
        DateOnly? date = null,
        string[]? aliases = null) => new(
        new Actor(subject, subject, ActorKind.State, []),
        type,
        new Actor(@object, @object, ActorKind.Organisation, [.. aliases ?? []]),
        RelationStatus.Asserted,
        null,
        1,
        date is null ? null : new RelationDate(string.Empty, date, date, DatePrecision.Day),
        new Evidence(0, string.Empty, 0, 0));
}
