using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>Finds whom an anaphor takes up, by agreement, nearness and prominence.</summary>
internal sealed class AntecedentFinder(Gazetteer gazetteer)
{
    private const int SentencesBack = 3;
    private const double SentencePenalty = 2;
    private const double SubjectBonus = 1.5;
    private const double TokenPenalty = 0.02;
    private const double AnaphorPenalty = 0.25;
    private const double PersonBonus = 1;

    /// <summary>The actors taken up: one, or several for a plural over a list; none when nothing fits.</summary>
    public IReadOnlyList<Actor> Find(ArticleContext article, int sentence, int token, AnaphorQuery query)
    {
        // A plural noun («les trois pays») takes up a list, never one actor; «ils» and «leurs» may.
        var takesUpOne = !query.IgnoresAgreement || article.Trees[sentence][token].PartOfSpeech != PartOfSpeech.Noun;
        var isPlural = IsPlural(article, sentence, token, query);
        for (var back = 0; back <= SentencesBack && sentence - back >= 0; back++)
        {
            if (isPlural && List(article, sentence - back, sentence, token, query) is { Count: > 1 } several)
            {
                return several;
            }

            if (isPlural && takesUpOne && Best(article, sentence, token, query, back, back) is { } single)
            {
                return [single.Actor];
            }
        }

        if (isPlural)
        {
            return [];
        }

        var best = Best(article, sentence, token, query, 0, SentencesBack)
            ?? (query.TakesUpKind ? Best(article, sentence, token, query, SentencesBack + 1, sentence) : null);
        if (best is not null)
        {
            return [best.Actor];
        }

        return query.FallsBackOnMainState && article.MainState is { } main && gazetteer.Find(main) is { } entry
            ? [entry.Actor]
            : [];
    }

    private static bool IsPlural(ArticleContext article, int sentence, int token, AnaphorQuery query)
    {
        var tree = article.Trees[sentence];
        return tree[token].PartOfSpeech switch
        {
            PartOfSpeech.Det => tree[token].Form.ToLowerInvariant() is "leur" or "leurs",
            PartOfSpeech.Noun => tree.HasFeature(token, "Number", "Plur"),
            _ => !query.IgnoresAgreement && tree.HasFeature(token, "Number", "Plur"),
        };
    }

    private Mention? Best(ArticleContext article, int sentence, int token, AnaphorQuery query, int from, int to) =>
        Candidates(article, sentence, token, query, from, to)
            .Where(mention => query.IgnoresAgreement || Agrees(article, sentence, token, mention))
            .MaxBy(mention => Score(article, sentence, token, mention, query));

    private static IEnumerable<Mention> Candidates(
        ArticleContext article, int sentence, int token, AnaphorQuery query, int from, int to)
    {
        for (var back = from; back <= to && sentence - back >= 0; back++)
        {
            foreach (var mention in article.Mentions[sentence - back].All)
            {
                var precedes = back > 0 || mention.Last < token;
                if (precedes && mention.Form != MentionForm.Adjective && query.Kinds.Contains(mention.Actor.Kind))
                {
                    yield return mention;
                }
            }
        }
    }

    private static double Score(ArticleContext article, int sentence, int token, Mention mention, AnaphorQuery query)
    {
        var distance = sentence - mention.Sentence;
        var score = -SentencePenalty * distance;
        score -= TokenPenalty * (distance == 0 ? token - mention.Last : article.Trees[mention.Sentence].Count - mention.Last);
        score += query.FavoursSubject && IsSubject(article.Trees[mention.Sentence], mention) ? SubjectBonus : 0;
        score += IsPersonal(article.Trees[sentence], token) && mention.Actor.Kind == ActorKind.Person ? PersonBonus : 0;
        return score - (mention.Form is MentionForm.Pronoun or MentionForm.Anaphor ? AnaphorPenalty : 0);
    }

    // «il», «elle»: of a person and a group, more often the person.
    private static bool IsPersonal(DependencyTree tree, int token) => tree[token].Form.ToLowerInvariant() is "il" or "elle";

    private static bool IsSubject(DependencyTree tree, Mention mention)
    {
        var head = mention.Head;
        while (tree.Dependency(head) is "appos" or "flat" && tree.Head(head) >= 0)
        {
            head = tree.Head(head);
        }

        return tree.Dependency(head) == "nsubj" || tree.Has(head, "obl:agent");
    }

    private bool Agrees(ArticleContext article, int sentence, int token, Mention mention)
    {
        var anaphor = article.Trees[sentence];
        var gender = anaphor.Feature(token, "Gender").ToString();
        var number = anaphor.Feature(token, "Number").ToString();
        var (ownGender, ownNumber) = GenderAndNumber(article.Trees[mention.Sentence], mention);
        return (gender.Length == 0 || ownGender.Length == 0 || gender == ownGender)
            && (number.Length == 0 || ownNumber.Length == 0 || number == ownNumber);
    }

    // A state's gender is known; another actor's is what the text shows, by its noun or its determiner.
    private (string Gender, string Number) GenderAndNumber(DependencyTree tree, Mention mention)
    {
        if (gazetteer.Grammar(mention.Actor.Id) is { } grammar)
        {
            return (
                grammar.Gender is GrammaticalGender.Masculine or GrammaticalGender.MasculinePlural ? "Masc" : "Fem",
                grammar.Gender is GrammaticalGender.Masculine or GrammaticalGender.Feminine ? "Sing" : "Plur");
        }

        var determiner = tree.Child(mention.Head, "det");
        var shown = determiner >= 0 ? tree.Feature(determiner, "Gender").ToString() : string.Empty;
        var number = determiner >= 0 ? tree.Feature(determiner, "Number").ToString() : string.Empty;
        var isNoun = mention.Form is MentionForm.Role or MentionForm.Description;
        return (
            shown.Length > 0 ? shown : isNoun ? tree.Feature(mention.Head, "Gender").ToString() : string.Empty,
            number.Length > 0 ? number : isNoun ? tree.Feature(mention.Head, "Number").ToString() : "Sing");
    }

    // «le Mali et le Niger ... les deux pays»: the last list whose members all fit, of the size that a numeral gives.
    private static List<Actor> List(ArticleContext article, int where, int sentence, int token, AnaphorQuery query)
    {
        var size = Size(article.Trees[sentence], token);
        var list = MentionLists.Of(article.Trees[where], article.Mentions[where])
            .LastOrDefault(members => (where < sentence || members[^1].Last < token)
                && members.All(mention => query.Kinds.Contains((mention.Metonym ?? mention.Actor).Kind))
                && (size == 0 || members.Count == size));
        return list is null ? [] : [.. list.Select(mention => mention.Metonym ?? mention.Actor).DistinctBy(actor => actor.Id)];
    }

    private static int Size(DependencyTree tree, int noun)
    {
        var numeral = tree.Child(noun, "nummod");
        return numeral < 0 ? 0 : tree[numeral].Form.ToLowerInvariant() switch
        {
            "deux" => 2,
            "trois" => 3,
            "quatre" => 4,
            "cinq" => 5,
            _ => 0,
        };
    }
}
