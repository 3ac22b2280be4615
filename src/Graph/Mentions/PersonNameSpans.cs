using System.Collections.Immutable;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>Runs of capitalised words in one sentence that may be a person's name, so far as no mention holds them.</summary>
internal sealed class PersonNameSpans
{
    private const int LongestName = 6;

    private readonly ImmutableArray<Token> _tokens;
    private readonly SentenceMentions _mentions;
    private readonly HashSet<int> _addresses;

    /// <summary>Prepares a sentence with the titles found in it.</summary>
    public PersonNameSpans(ArticleContext article, int sentence, ImmutableArray<TitleMatch> titles)
    {
        _tokens = article.Document.Sentences[sentence].Tokens;
        _mentions = article.Mentions[sentence];
        _addresses = [.. titles.Where(title => title.Title.Class == TitleClass.Address)
            .SelectMany(title => Enumerable.Range(title.First, title.Last - title.First + 1))];
    }

    /// <summary>The last token of the run that begins at a token, particles inside included; before it when there is none.</summary>
    public int EndOf(int first)
    {
        var end = first - 1;
        for (var i = first; i < _tokens.Length && i < first + LongestName; i++)
        {
            if (_mentions.Overlaps(i, i) || _addresses.Contains(i))
            {
                break;
            }

            if (IsNameWord(_tokens[i]))
            {
                end = i;
            }
            else if (i == first || !IsParticle(_tokens[i].Form))
            {
                break;
            }
        }

        return end;
    }

    // Inside a sentence a capital is enough, whatever the tagger made of a name that it does not know: «Jack Ma».
    private static bool IsNameWord(Token token) =>
        token.Form.Length > 1 && char.IsUpper(token.Form[0])
        && (token.PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Noun
            || (token.Index > 0 && token.PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.Adv or PartOfSpeech.Intj)
            || token is { PartOfSpeech: PartOfSpeech.Det, Dependency: "flat:name" });

    private static bool IsParticle(string form) =>
        form is "de" or "d'" or "ag" or "Ag" or "ould" or "el" or "al" or "ben" or "bin" or "Ben" or "von" or "van" or "da";
}
