using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Mentions;

namespace ActorGraph.Graph.Explaining;

/// <summary>Tells of the mentions of an article how each was resolved.</summary>
internal sealed class MentionExplainer(ArticleContext article, Gazetteer gazetteer)
{
    /// <summary>Explains a mention.</summary>
    public ActorMention Explain(Mention mention)
    {
        var antecedent = TakesUp(mention) ? AntecedentOf(mention) : null;
        return new ActorMention(
            Words(mention.Sentence, mention.First, mention.Last),
            mention.Sentence,
            mention.Actor,
            ResolutionOf(mention, antecedent),
            TitleOf(mention),
            antecedent is null ? null : Explain(antecedent));
    }

    /// <summary>The words of a token.</summary>
    public TextSpan Word(int sentence, int token) => Words(sentence, token, token);

    private TextSpan Words(int sentence, int first, int last)
    {
        var tokens = article.Document.Sentences[sentence].Tokens;
        return new TextSpan(article.TextOf(sentence, first, last), tokens[first].Start, tokens[last].End);
    }

    private MentionResolution ResolutionOf(Mention mention, Mention? antecedent) => mention.Form switch
    {
        MentionForm.Role => MentionResolution.Role,
        MentionForm.Description => MentionResolution.Description,
        MentionForm.Anaphor or MentionForm.Pronoun =>
            antecedent is null && mention.Actor.Id == article.MainState ? MentionResolution.MainState : MentionResolution.Antecedent,
        _ when gazetteer.Find(mention.Actor.Id) is not null => MentionResolution.Gazetteer,
        _ when mention.Actor.Kind == ActorKind.Person => MentionResolution.PersonName,
        _ when mention.Actor.Kind == ActorKind.Population => MentionResolution.Gazetteer,
        _ => MentionResolution.OrganisationName,
    };

    private static bool TakesUp(Mention mention) => mention.Form is MentionForm.Anaphor or MentionForm.Pronoun;

    // The words that named the actor last: what a reader looks back to.
    private Mention? AntecedentOf(Mention anaphor)
    {
        for (var sentence = anaphor.Sentence; sentence >= 0; sentence--)
        {
            var last = article.Mentions[sentence].All.LastOrDefault(mention =>
                (sentence < anaphor.Sentence || mention.Last < anaphor.First)
                && !TakesUp(mention) && mention.Form != MentionForm.Adjective
                && (mention.Actor.Id == anaphor.Actor.Id || mention.Metonym?.Id == anaphor.Actor.Id));
            if (last is not null)
            {
                return last;
            }
        }

        return null;
    }

    private TextSpan? TitleOf(Mention mention) =>
        article.Mentions[mention.Sentence].TitleOf(mention) is { } token ? Word(mention.Sentence, token) : null;
}
