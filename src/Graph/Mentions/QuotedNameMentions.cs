using System.Globalization;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Mentions of organisations whose name stands in quotation marks after a noun that says what they are: «le collectif
/// "Sauvons le fleuve"».
/// </summary>
internal sealed class QuotedNameMentions(ActorNounLexicon nouns)
{
    private const int LongestName = 7;

    /// <summary>Adds them to an article whose gazetteer names have been found.</summary>
    public void AddTo(ArticleContext article)
    {
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            foreach (var match in nouns.Match(article.Document.Sentences[sentence]))
            {
                Add(article, sentence, match);
            }
        }
    }

    // The noun is part of the mention: what the sentence says of the name, it says of the noun.
    private static void Add(ArticleContext article, int sentence, NounMatch match)
    {
        var tokens = article.Document.Sentences[sentence].Tokens;
        var first = match.Last + 2;
        if (first >= tokens.Length || !IsQuotation(tokens[first - 1]) || !char.IsUpper(tokens[first].Form[0]))
        {
            return;
        }

        for (var end = first + 1; end < tokens.Length && end <= first + LongestName; end++)
        {
            if (IsQuotation(tokens[end]))
            {
                var name = article.TextOf(sentence, first, end - 1);
                var actor = new Actor(ActorSlug.Of(name), name, match.Kind, []);
                var head = article.Trees[sentence].HeadOfSpan(match.First, match.Last);
                article.Mentions[sentence].Add(
                    new Mention(sentence, match.First, end, head, actor, MentionForm.Name));
                return;
            }
        }
    }

    private static bool IsQuotation(Token token) =>
        token.Form.All(character => character is '"' or '\'' or '’' or '‘'
            || char.GetUnicodeCategory(character) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation);
}
