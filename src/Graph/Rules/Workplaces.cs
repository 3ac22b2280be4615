using System.Collections.Frozen;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Rules;

/// <summary>
/// Where somebody works, however far behind the noun that says what they do: «professeur de politique japonaise et de relations
/// internationales à l'université de Cambridge». Parsers seldom hang the last complement of such a phrase where it belongs.
/// </summary>
internal static class Workplaces
{
    // In tokens.
    private const int LongestPhrase = 24;

    private static readonly FrozenSet<ActorKind> Kinds = FrozenSet.ToFrozenSet(
        [ActorKind.Organisation, ActorKind.Company, ActorKind.Media, ActorKind.Facility, ActorKind.Government]);

    /// <summary>The head of the first organisation in the phrase behind a token, or -1.</summary>
    public static int Behind(int token, DependencyTree tree, SentenceMentions mentions)
    {
        var person = mentions.At(token).FirstOrDefault(mention => mention.Actor.Kind == ActorKind.Person && mention.First <= token && token <= mention.Last);
        var first = (person?.Last ?? token) + 1;
        if (person is not null && !IsBehindComma(tree, first))
        {
            return -1;
        }

        var named = mentions.All.Where(mention => mention.First >= first && mention.Form != MentionForm.Adjective).ToList();
        for (var i = first; i < tree.Count && i < first + LongestPhrase; i++)
        {
            var mention = named.Find(mention => mention.First == i);
            if (mention is not null && Kinds.Contains(mention.Actor.Kind) && IsComplement(tree, i))
            {
                return mention.Head;
            }

            // «indique le professeur Awa Diallo à la BBC»: behind the name stands whom one speaks to.
            if (mention is { Actor.Kind: ActorKind.Person } && tree[Math.Min(mention.Last + 1, tree.Count - 1)].Lemma != "de")
            {
                return -1;
            }

            // «chercheur et président du Centre»: what follows another post is that post's.
            var isOfAnother = tree[i].PartOfSpeech == PartOfSpeech.Noun && tree.Dependency(i) == "conj" && tree.Head(i) == token && tree.Child(i, "det", "case") < 0;
            if (mention is null && (isOfAnother || EndsPhrase(tree, i, first)))
            {
                return -1;
            }

            i = mention?.Last ?? i;
        }

        return -1;
    }

    // «Brian Ferguson, du département de pathologie de l'université de Cambridge»; without the comma, it is seldom the person's.
    private static bool IsBehindComma(DependencyTree tree, int comma) =>
        comma + 1 < tree.Count && tree[comma].Form == "," && tree[comma + 1].Lemma == "de";

    // «à Chatham House», «de l'université», «chez Renaissance Capital»
    private static bool IsComplement(DependencyTree tree, int first)
    {
        var before = first - 1;
        while (before > 0 && tree[before].PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adj)
        {
            before--;
        }

        return tree[before].Lemma is "à" or "de" or "chez" or "pour" or "auprès";
    }

    // A comma, a clause, or another thing that somebody has made: «professeur à Gao et auteur d'un livre de la BBC».
    private static bool EndsPhrase(DependencyTree tree, int token, int first) => tree[token].PartOfSpeech switch
    {
        PartOfSpeech.Punct => tree[token].Form is not ("-" or "«" or "»" or "\"") && !(token == first && tree[token].Form == ","),
        PartOfSpeech.Verb or PartOfSpeech.Aux => !tree.HasFeature(token, "VerbForm", "Part"),
        PartOfSpeech.Pron => true,
        PartOfSpeech.Noun => tree[token].Lemma is "auteur" or "auteure" or "autrice" or "coauteur" or "étude" or "rapport" or "livre" or "ouvrage" or "entretien" or "interview",
        _ => false,
    };
}
