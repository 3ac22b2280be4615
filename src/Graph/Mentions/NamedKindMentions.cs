using System.Collections.Immutable;
using System.Globalization;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Mentions of organisations by a name that no gazetteer holds after a noun that says what they are: «le collectif "Sauvons
/// le fleuve"», «le centre de réflexion Wathi», «son parti, le PSF», or before it, «Lakurawa, un groupe armé»; and by that acronym
/// alone elsewhere in the article.
/// </summary>
internal sealed class NamedKindMentions(ActorNounLexicon nouns)
{
    private const int LongestName = 7;

    /// <summary>Adds them to an article whose gazetteer names have been found.</summary>
    public void AddTo(ArticleContext article)
    {
        var acronyms = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var (sentence, match) in article.MatchesOf(nouns))
        {
            Add(article, sentence, match, acronyms);
        }

        OrganisationMentions.AddAcronyms(article, acronyms);
    }

    private static void Add(ArticleContext article, int sentence, NounMatch match, Dictionary<string, Actor> acronyms)
    {
        var tokens = article.Document.Sentences[sentence].Tokens;
        var next = match.Last + 1;
        if (next + 1 < tokens.Length && IsQuotation(tokens[next]) && char.IsUpper(tokens[next + 1].Form[0]))
        {
            AddQuoted(article, sentence, match, next + 1, acronyms);
            return;
        }

        next = article.Trees[sentence].BehindAdjectives(next);
        if (NameBefore(article, sentence, match) is { } name)
        {
            AddName(article, sentence, match, name, match.Last, acronyms);
            return;
        }

        if (IsApposed(article, sentence, next))
        {
            AddName(article, sentence, match, (next + 2, next + 2), next + 2, acronyms);
            return;
        }

        var behind = BehindComplement(article.Trees[sentence], next);
        AddBare(article, sentence, match, IsIntroduced(tokens, match, behind) ? behind + 1 : behind, acronyms);
    }

    // «une société de conseil américaine, Hill & Knowlton, ...»: the name of what was not spoken of before.
    private static bool IsIntroduced(ImmutableArray<Token> tokens, NounMatch match, int comma) =>
        comma + 1 < tokens.Length && tokens[comma].Form == "," && tokens[comma + 1].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X
        && match.First > 0 && tokens[match.First - 1].Lemma == "un";

    // «la société de services financiers Eversend», «la société d'État Qatargas»
    private static int BehindComplement(DependencyTree tree, int next)
    {
        var isComplement = next + 1 < tree.Count && tree[next].Lemma == "de" && tree[next + 1].PartOfSpeech == PartOfSpeech.Noun
            && (char.IsLower(tree[next + 1].Form[0]) || tree[next + 1].Form is "État" or "Etat");

        // «une société de Dubaï, Al-Nour Logistics»
        if (next + 2 < tree.Count && tree[next].Lemma == "de" && tree[next + 1].PartOfSpeech == PartOfSpeech.Propn && tree[next + 2].Form == ",")
        {
            return next + 2;
        }

        var end = isComplement ? tree.BehindAdjectives(next + 2) : next;
        return end < tree.Count && (tree[end].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X || tree[end].Form == ",") ? end : next;
    }

    // «Lakurawa, un groupe armé ...»
    private static (int First, int Last)? NameBefore(ArticleContext article, int sentence, NounMatch match)
    {
        var tree = article.Trees[sentence];
        var last = match.First - 3;
        if (last < 0 || tree[match.First - 1].Lemma != "un" || tree[match.First - 2].Form != "," || tree.Dependency(tree.HeadOfSpan(match.First, match.Last)) != "appos")
        {
            return null;
        }

        var first = last + 1;
        while (first > 0 && tree[first - 1].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X && IsNameWord(tree[first - 1])
            && article.Mentions[sentence].Covering(first - 1) is null)
        {
            first--;
        }

        // «la Coalition des patriotes de Bakano, une milice»: what the name before is of.
        return first <= last && !IsInsideName(tree, first) ? (first, last) : null;
    }

    private static bool IsInsideName(DependencyTree tree, int word)
    {
        var whole = word;
        while (tree.Dependency(whole) == "nmod" && tree.Head(whole) >= 0)
        {
            whole = tree.Head(whole);
        }

        return whole != word && whole > 0 && tree[whole].PartOfSpeech == PartOfSpeech.Noun && char.IsUpper(tree[whole].Form[0]);
    }

    // «son parti, le PSF, ...»
    private static bool IsApposed(ArticleContext article, int sentence, int comma)
    {
        var tokens = article.Document.Sentences[sentence].Tokens;
        return comma + 3 < tokens.Length && tokens[comma].Form == "," && tokens[comma + 1].PartOfSpeech == PartOfSpeech.Det
            && OrganisationMentions.IsAcronym(tokens[comma + 2].Form) && tokens[comma + 3].PartOfSpeech == PartOfSpeech.Punct
            && article.Mentions[sentence].Covering(comma + 2) is null;
    }

    private static void AddQuoted(ArticleContext article, int sentence, NounMatch match, int first, Dictionary<string, Actor> acronyms)
    {
        var tokens = article.Document.Sentences[sentence].Tokens;
        for (var end = first + 1; end < tokens.Length && end <= first + LongestName; end++)
        {
            if (IsQuotation(tokens[end]))
            {
                AddName(article, sentence, match, (first, end - 1), end, acronyms);
                return;
            }
        }
    }

    private static void AddBare(ArticleContext article, int sentence, NounMatch match, int first, Dictionary<string, Actor> acronyms)
    {
        var tokens = article.Document.Sentences[sentence].Tokens;
        var last = first - 1;
        while (last + 1 < tokens.Length && last < first + LongestName && (IsNameWord(tokens[last + 1]) || IsInsideClause(tokens, first, last + 1))
            && article.Mentions[sentence].Covering(last + 1) is null)
        {
            last++;
        }

        if (last >= first && (last > first || tokens[first].PartOfSpeech is not PartOfSpeech.Adj))
        {
            // «la Fondation Tamboura»: a noun with a capital is part of the name.
            var isPart = match.First > 0 && char.IsUpper(tokens[match.First].Form[0]);
            AddName(article, sentence, match, (isPart ? match.First : first, last), last, acronyms);
        }
    }

    // The noun is part of the mention: what the sentence says of the name, it says of the noun.
    private static void AddName(
        ArticleContext article, int sentence, NounMatch match, (int First, int Last) words, int end, Dictionary<string, Actor> acronyms)
    {
        var name = article.TextOf(sentence, words.First, words.Last);
        var actor = new Actor(ActorSlug.Of(name), name, match.Kind, []);
        var first = Math.Min(match.First, words.First);
        var head = article.Trees[sentence].HeadOfSpan(first, match.Last);
        article.Mentions[sentence].Add(new Mention(sentence, first, end, head, actor, MentionForm.Name));
        if (OrganisationMentions.IsAcronym(name))
        {
            acronyms.TryAdd(name, actor);
        }
    }

    // «la plateforme Sauver le Faso»: an article inside what is to be done.
    private static bool IsInsideClause(ImmutableArray<Token> tokens, int first, int word) =>
        word > first && tokens[first].HasFeature("VerbForm", "Inf") && tokens[word].PartOfSpeech == PartOfSpeech.Det && word + 1 < tokens.Length && char.IsUpper(tokens[word + 1].Form[0]);

    // «le mouvement Gen Z»
    private static bool IsNameWord(Token token) =>
        char.IsUpper(token.Form[0]) && (token.Form.Length > 1 || token.PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Noun)
        && token.PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Verb;

    private static bool IsQuotation(Token token) =>
        token.Form.All(character => character is '"' or '\'' or '’' or '‘'
            || char.GetUnicodeCategory(character) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation);
}
