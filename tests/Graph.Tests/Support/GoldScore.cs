using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Tests.Support;

/// <summary>
/// How an extraction fares against gold, by the rules of the reference scorer: a prediction counts once per subject, type
/// and object; one that matches only optional gold is left out, and so is an unmatched one that is PART_OF or has an
/// unidentified end.
/// </summary>
/// <param name="Hits">Predictions that match required gold.</param>
/// <param name="Found">Required gold that a prediction matches.</param>
/// <param name="Required">All required gold.</param>
/// <param name="Wrong">Predictions that match nothing.</param>
/// <param name="Missed">Required gold that nothing matches.</param>
/// <param name="DatesRight">Dated required gold, found with its date.</param>
/// <param name="DatesAll">Dated required gold, found.</param>
internal sealed record GoldScore(
    int Hits,
    int Found,
    int Required,
    ImmutableArray<Relation> Wrong,
    ImmutableArray<GoldRelation> Missed,
    int DatesRight,
    int DatesAll)
{
    private static readonly string[] Symmetric =
        ["ALLIED_WITH", "COOPERATED_WITH", "AGREED_WITH", "MET", "FOUGHT", "BROKE_WITH"];

    private static readonly string[] LeadingArticles = ["l ", "le ", "la ", "les ", "un ", "une ", "des ", "du ", "de la "];

    public double Precision => Ratio(Hits, Hits + Wrong.Length);

    public double Recall => Ratio(Found, Required);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static GoldScore Of(IEnumerable<GoldRelation> gold, IEnumerable<Relation> predictions)
    {
        var required = gold.Where(relation => relation.IsRequired).ToList();
        var optional = gold.Where(relation => !relation.IsRequired).ToList();
        var (hits, datesRight, datesAll) = (0, 0, 0);
        var found = new HashSet<GoldRelation>(ReferenceEqualityComparer.Instance);
        var wrong = ImmutableArray.CreateBuilder<Relation>();
        foreach (var copies in predictions.GroupBy(Key))
        {
            var first = copies.First();
            var matched = required.Where(relation => Matches(relation, first)).ToList();
            hits += matched.Count > 0 ? 1 : 0;
            foreach (var relation in matched.Where(found.Add).Where(relation => relation.Date is not null))
            {
                datesAll++;
                datesRight += copies.Any(copy => Start(copy).Contains(relation.Date!, StringComparison.Ordinal)) ? 1 : 0;
            }

            if (matched.Count == 0 && !IsLeftOut(first, optional))
            {
                wrong.Add(first);
            }
        }

        return new GoldScore(
            hits,
            found.Count,
            required.Count,
            wrong.ToImmutable(),
            [.. required.Where(relation => !found.Contains(relation))],
            datesRight,
            datesAll);
    }

    /// <summary>The score of several articles together.</summary>
    public static GoldScore Total(IEnumerable<GoldScore> scores)
    {
        var all = scores.ToList();
        return new GoldScore(
            all.Sum(score => score.Hits),
            all.Sum(score => score.Found),
            all.Sum(score => score.Required),
            [.. all.SelectMany(score => score.Wrong)],
            [.. all.SelectMany(score => score.Missed)],
            all.Sum(score => score.DatesRight),
            all.Sum(score => score.DatesAll));
    }

    /// <summary>What was missed and what was wrong, a line each, for the message of a failing test.</summary>
    public string Explain() => string.Join('\n', [
        string.Create(CultureInfo.InvariantCulture, $"precision {Precision:F3}  recall {Recall:F3}  dates {DatesRight}/{DatesAll}"),
        .. Missed.Select(relation => $"missed  {relation}"),
        .. Wrong.Select(relation => $"wrong   {relation.Subject.Name} {relation.Type} {relation.Object.Name}"),
    ]);

    /// <summary>A name without case, accents, punctuation and leading article.</summary>
    internal static string Fold(string name)
    {
        var plain = new StringBuilder();
        foreach (var c in name.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                plain.Append(c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(' ');
            }
        }

        var words = string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var article = LeadingArticles.FirstOrDefault(article => words.StartsWith(article, StringComparison.Ordinal));
        return words[(article?.Length ?? 0)..];
    }

    private static bool IsLeftOut(Relation prediction, List<GoldRelation> optional) =>
        optional.Any(relation => Matches(relation, prediction))
        || prediction.Type == "PART_OF"
        || prediction.Subject.Kind == ActorKind.Unidentified
        || prediction.Object.Kind == ActorKind.Unidentified;

    private static bool Matches(GoldRelation gold, Relation prediction)
    {
        if (!gold.Types.Contains("*") && !gold.Types.Contains(prediction.Type))
        {
            return false;
        }

        return (Accepts(gold.Subjects, prediction.Subject) && Accepts(gold.Objects, prediction.Object))
            || (Symmetric.Contains(prediction.Type)
                && Accepts(gold.Subjects, prediction.Object) && Accepts(gold.Objects, prediction.Subject));
    }

    private static bool Accepts(ImmutableArray<string> acceptable, Actor actor) =>
        acceptable.Contains("*")
        || actor.Aliases.Prepend(actor.Name).Select(Fold).Intersect(acceptable.Select(Fold)).Any();

    private static (string Subject, string Type, string Object) Key(Relation relation) =>
        (Fold(relation.Subject.Name), relation.Type, Fold(relation.Object.Name));

    private static string Start(Relation relation) =>
        relation.Date?.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
