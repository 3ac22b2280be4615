using System.Globalization;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Explaining;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Ontology;

namespace ActorGraph.Cli.Output;

/// <summary>Says in the user's language how a relation came about.</summary>
internal sealed class Explainer(MessageCatalog messages)
{
    /// <summary>What there is to say, each with its label: rule, ends, status, date, confidence.</summary>
    public IEnumerable<(string Label, string Text)> Explain(Relation relation)
    {
        if (relation.Explanation is not { } explanation)
        {
            yield break;
        }

        yield return (messages[Message.ExplainRule], Rule(explanation));
        yield return (messages[Message.ExplainSubject], End(explanation.Subject));
        yield return (messages[Message.ExplainObject], End(explanation.Object));
        yield return (messages[Message.ExplainStatus], Status(relation, explanation.Status));
        yield return (messages[Message.ExplainDate], Date(relation, explanation.Date));
        yield return (messages[Message.ExplainConfidence], Confidence(relation, explanation));
    }

    /// <summary>How a mention was resolved.</summary>
    public string Resolution(ActorMention mention)
    {
        var text = mention.Resolution switch
        {
            MentionResolution.Gazetteer => messages[Message.ResolvedGazetteer],
            MentionResolution.PersonName => messages[Message.ResolvedPersonName],
            MentionResolution.OrganisationName => messages[Message.ResolvedOrganisationName],
            MentionResolution.Role => messages[Message.ResolvedRole],
            MentionResolution.Description => messages[Message.ResolvedDescription],
            MentionResolution.MainState => messages[Message.ResolvedMainState],
            _ when mention.Antecedent is { } antecedent =>
                messages[Message.ResolvedAntecedent, Line(antecedent.Words), antecedent.Sentence + 1],
            _ => messages[Message.ResolvedContext],
        };
        return mention.Title is null ? text : messages[Message.AndThen, text, messages[Message.ResolvedTitle, Line(mention.Title)]];
    }

    /// <summary>The name of a kind of actor.</summary>
    public string Kind(ActorKind kind) => messages.Language == "fr"
        ? kind.French()
        : kind.DataName().Replace('_', ' ');

    private string Rule(RelationExplanation explanation)
    {
        var origin = messages[explanation.Origin switch
        {
            RelationOrigin.Verb => Message.OriginVerb,
            RelationOrigin.Noun => Message.OriginNoun,
            RelationOrigin.Adjective => Message.OriginAdjective,
            RelationOrigin.Title => Message.OriginTitle,
            _ => Message.OriginMention,
        }];
        var rule = explanation.Rule;
        var words = explanation.Clause is null
            ? messages[Message.ExplainTrigger, origin, Line(explanation.Trigger)]
            : messages[Message.ExplainTriggerInClause, origin, Line(explanation.Trigger), Line(explanation.Clause)];
        var text = messages[Message.ExplainRuleText, words, Path.GetFileName(rule.File), rule.Line, rule.Trigger];
        return rule.Conditions.Length == 0 ? text : $"{text}, {messages[Message.ExplainConditions, rule.Conditions]}";
    }

    private string End(RelationEnd end)
    {
        var reading = end.Reading switch
        {
            EndReading.Country => messages[Message.EndCountry, end.Mention.Actor.Name],
            EndReading.StateAround => messages[Message.EndStateAround, end.Mention.Actor.Name],
            EndReading.ToldBefore => messages[Message.EndToldBefore, end.Mention.Words.Text],
            EndReading.Metonym => messages[Message.EndMetonym, end.Mention.Actor.Name],
            _ => null,
        };
        var resolution = reading is null ? Resolution(end.Mention) : messages[Message.AndThen, reading, Resolution(end.Mention)];
        return messages[
            Message.ExplainEnd, end.Actor.Name, Kind(end.Actor.Kind), Line(end.Mention.Words), end.Path, resolution];
    }

    private string Status(Relation relation, StatusReason reason)
    {
        var word = reason.Word is null ? relation.AttributedTo?.Name ?? string.Empty : Line(reason.Word);
        var why = messages[
            reason.Source switch
            {
                StatusSource.Statement => Message.StatusStatement,
                StatusSource.Title => Message.StatusTitle,
                StatusSource.Rule => Message.StatusRule,
                StatusSource.Word => Message.StatusWord,
                StatusSource.Attribution => Message.StatusAttribution,
                _ => Message.StatusQuotation,
            },
            word];
        return $"{relation.Status.DataName()}{messages[Message.Colon]}{why}";
    }

    private string Date(Relation relation, DateReason? reason) => reason is null
        ? messages[Message.ExplainNoDate]
        : messages[
            Message.ExplainDateText, RelationDateText.Of(relation.Date), Line(reason.Expression), Line(reason.Governor)];

    private string Confidence(Relation relation, RelationExplanation explanation) => messages[
        explanation.Score < explanation.Rule.Confidence ? Message.ExplainConfidenceLowered : Message.ExplainConfidenceOfRule,
        Number(relation.Confidence),
        Number(explanation.Score),
        Number(explanation.Rule.Confidence)];

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Line(TextSpan words) => words.Text.ReplaceLineEndings(" ");
}
