using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Gazetteers;

namespace ActorGraph.Graph.Evaluation;

/// <summary>
/// How an extraction fares against gold: a prediction counts once per subject, type and object; one that matches only
/// optional gold is left out, and so is an unmatched one that is PART_OF or has an unidentified end. Relations are written
/// as "Mali LEFT Cedeao", gold ones by their first names.
/// </summary>
/// <param name="Hits">Number of predictions that match required gold.</param>
/// <param name="Found">Required gold that a prediction matches.</param>
/// <param name="Missed">Required gold that none matches.</param>
/// <param name="Wrong">Predictions that match nothing.</param>
/// <param name="DatesRight">Number of dated required relations that were found with their date.</param>
/// <param name="DatesAll">Number of dated required relations that were found.</param>
public sealed record GoldScore(
    int Hits,
    ImmutableArray<string> Found,
    ImmutableArray<string> Missed,
    ImmutableArray<string> Wrong,
    int DatesRight,
    int DatesAll)
{
    private const string PartOf = "PART_OF";

    /// <summary>The predictions that are right or wrong, each with its confidence; empty for a score that was kept.</summary>
    public ImmutableArray<JudgedRelation> Judged { get; init; } = [];

    /// <summary>Required relations that were found without their date, with the dates that they have; empty for a score that was kept.</summary>
    public ImmutableArray<string> Misdated { get; init; } = [];

    /// <summary>Number of relations that the gold requires.</summary>
    public int Required => Found.Length + Missed.Length;

    /// <summary>Share of the predictions that are right, 0 to 1; 1 where there is none.</summary>
    public double Precision => Ratio(Hits, Hits + Wrong.Length);

    /// <summary>Share of the required relations that were found, 0 to 1; 1 where there is none.</summary>
    public double Recall => Ratio(Found.Length, Required);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Scores the relations extracted from an article.</summary>
    /// <param name="gold">What a reader found in it.</param>
    /// <param name="predictions">What was extracted from it.</param>
    /// <returns>The score.</returns>
    public static GoldScore Of(IEnumerable<GoldRelation> gold, IEnumerable<Relation> predictions)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predictions);
        var byDuty = gold.ToLookup(relation => relation.IsRequired);
        var required = byDuty[true].ToList();
        var (hits, dated) = (0, 0);
        var misdated = ImmutableArray.CreateBuilder<string>();
        var found = new HashSet<GoldRelation>(ReferenceEqualityComparer.Instance);
        var wrong = ImmutableArray.CreateBuilder<string>();
        var judged = ImmutableArray.CreateBuilder<JudgedRelation>();
        foreach (var copies in predictions.GroupBy(Key))
        {
            var first = copies.First();
            var matched = required.Where(relation => relation.Matches(first)).ToList();
            hits += matched.Count > 0 ? 1 : 0;
            foreach (var relation in matched.Where(found.Add).Where(relation => !string.IsNullOrEmpty(relation.Date)))
            {
                dated++;
                if (!copies.Any(copy => Start(copy).Contains(relation.Date!, StringComparison.Ordinal)))
                {
                    misdated.Add($"{relation} {relation.Date}: {string.Join(", ", copies.Select(Start).Distinct())}");
                }
            }

            var isWrong = matched.Count == 0 && !IsLeftOut(first, byDuty[false]);
            if (isWrong)
            {
                wrong.Add($"{first.Subject.Name} {first.Type} {first.Object.Name}");
            }

            if (isWrong || matched.Count > 0)
            {
                judged.Add(Judge(copies, !isWrong));
            }
        }

        return new GoldScore(
            hits, Written(required.Where(found.Contains)), Written(required.Where(relation => !found.Contains(relation))),
            wrong.ToImmutable(), dated - misdated.Count, dated)
        {
            Judged = judged.ToImmutable(),
            Misdated = misdated.ToImmutable(),
        };
    }

    /// <summary>The score of several articles together: counts are added before they are divided.</summary>
    /// <param name="scores">The scores.</param>
    /// <returns>Their sum.</returns>
    public static GoldScore Total(IEnumerable<GoldScore> scores)
    {
        var all = scores.ToList();
        return new GoldScore(
            all.Sum(score => score.Hits),
            [.. all.SelectMany(score => score.Found)],
            [.. all.SelectMany(score => score.Missed)],
            [.. all.SelectMany(score => score.Wrong)],
            all.Sum(score => score.DatesRight),
            all.Sum(score => score.DatesAll))
        {
            Judged = [.. all.SelectMany(score => score.Judged)],
            Misdated = [.. all.SelectMany(score => score.Misdated)],
        };
    }

    /// <summary>Writes the figures: "precision 0.950  recall 0.729  F1 0.825  dates 3/4".</summary>
    /// <returns>The line.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"precision {Precision:F3}  recall {Recall:F3}  F1 {F1:F3}  dates {DatesRight}/{DatesAll}");

    // Of a relation said several times, the surest time counts, as it does in the graph.
    private static JudgedRelation Judge(IEnumerable<Relation> copies, bool isRight)
    {
        var surest = copies.MaxBy(copy => copy.Confidence)!;
        return new JudgedRelation(surest.Confidence, surest.Explanation?.Score ?? surest.Confidence, isRight);
    }

    private static bool IsLeftOut(Relation prediction, IEnumerable<GoldRelation> optional) =>
        optional.Any(relation => relation.Matches(prediction))
        || prediction.Type == PartOf
        || prediction.Subject.Kind == ActorKind.Unidentified
        || prediction.Object.Kind == ActorKind.Unidentified;

    private static (string Subject, string Type, string Object) Key(Relation relation) =>
        (NameFolding.Fold(relation.Subject.Name), relation.Type, NameFolding.Fold(relation.Object.Name));

    private static string Start(Relation relation) => relation.Date?.StartText ?? "?";

    private static ImmutableArray<string> Written(IEnumerable<GoldRelation> relations) =>
        [.. relations.Select(relation => relation.ToString())];

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
