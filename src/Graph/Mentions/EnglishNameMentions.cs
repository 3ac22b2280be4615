using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Mentions of organisations under English names that no gazetteer holds: capitalised words around an English noun of such
/// names («la Lagos Bar Association»), with the acronym that may follow in brackets.
/// </summary>
internal sealed class EnglishNameMentions(ActorNounLexicon nouns)
{
    /// <summary>Adds them to an article whose gazetteer names have been found.</summary>
    public void AddTo(ArticleContext article)
    {
        foreach (var (sentence, match) in article.MatchesOf(nouns))
        {
            Add(article, sentence, match);
        }
    }

    private static void Add(ArticleContext article, int sentence, NounMatch match)
    {
        var tokens = article.Document.Sentences[sentence].Tokens;
        var first = match.First;
        while (first > 0 && (IsCapitalised(tokens[first - 1]) || IsJoined(tokens, first) || IsInitial(tokens[first - 1])))
        {
            first -= IsJoined(tokens, first) ? 2 : 1;
        }

        var last = LastOfName(tokens, match.Last);
        if (first == match.First || article.Mentions[sentence].Covering(match.First) is not null)
        {
            return;
        }

        var name = article.TextOf(sentence, first, last);
        article.Add(sentence, first, last, new Actor(ActorSlug.Of(name), name, match.Kind, []), MentionForm.Name);
    }

    // «Centre for Scholars»: small English words join what belongs to the name.
    private static int LastOfName(IReadOnlyList<Token> tokens, int last)
    {
        while (last + 1 < tokens.Count)
        {
            var next = IsSmallWord(tokens[last + 1]) ? last + 2 : last + 1;
            if (next >= tokens.Count || !IsCapitalised(tokens[next]))
            {
                return last;
            }

            last = next;
        }

        return last;
    }

    private static bool IsJoined(IReadOnlyList<Token> tokens, int first) =>
        first > 1 && IsSmallWord(tokens[first - 1]) && IsCapitalised(tokens[first - 2]);

    // «la S Rajaratnam School»
    private static bool IsInitial(Token token) => token.Form.Length == 1 && char.IsUpper(token.Form[0]) && token.Index > 0;

    private static bool IsSmallWord(Token token) => token.Form is "for" or "of" or "and" or "on" or "the" or "in" or "&";

    // A word at the beginning of a sentence is capitalised whatever it is; articles are no part of a name.
    private static bool IsCapitalised(Token token) =>
        char.IsUpper(token.Form[0]) && token.Form.Length > 1
        && token.PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.X;
}
