using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Rules;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Explaining;

/// <summary>Tells of the relations of one sentence how each came about.</summary>
internal sealed class RelationExplainer(MentionExplainer mentions, int sentence)
{
    /// <summary>Explains a relation.</summary>
    /// <param name="match">The rule that applied.</param>
    /// <param name="isTitle">Whether a title or apposition says it, which the clause takes for granted.</param>
    /// <param name="status">Why it has its status.</param>
    /// <param name="date">Its date, or null.</param>
    /// <param name="score">The rule's confidence, lowered for uncertain ends.</param>
    public RelationExplanation Explain(
        RuleMatch match, bool isTitle, StatusReason status, DateReading? date, double score) => new(
        OriginOf(match.Rule.Trigger.Category, isTitle),
        ReferenceTo(match.Rule),
        TriggerOf(match),
        match.Frame.Clause == match.Frame.Predicate ? null : mentions.Word(sentence, match.Frame.Clause),
        EndOf(match.Subject),
        EndOf(match.Object),
        status,
        date is null ? null : ReasonOf(date),
        score);

    /// <summary>Why a relation of a clause has its status.</summary>
    /// <param name="rule">The rule that applied.</param>
    /// <param name="isTitle">Whether a title or apposition says it.</param>
    /// <param name="ended">Token that says that the relation has ended, or -1.</param>
    /// <param name="clause">The status of the clause.</param>
    /// <param name="isQuoted">Whether the sentence is part of somebody's words.</param>
    public StatusReason ReasonOf(RelationRule rule, bool isTitle, int ended, ClauseStatus clause, bool isQuoted)
    {
        if (rule.Status is not null)
        {
            return new StatusReason(StatusSource.Rule, null);
        }

        if (ended >= 0)
        {
            return new StatusReason(StatusSource.Word, mentions.Word(sentence, ended));
        }

        if (isTitle)
        {
            return new StatusReason(StatusSource.Title, null);
        }

        return clause switch
        {
            { Cue: >= 0 } => new StatusReason(StatusSource.Word, mentions.Word(sentence, clause.Cue)),
            { Speaker: >= 0 } => new StatusReason(StatusSource.Attribution, mentions.Word(sentence, clause.Speaker)),
            _ => new StatusReason(isQuoted ? StatusSource.Quotation : StatusSource.Statement, null),
        };
    }

    private static RelationOrigin OriginOf(TriggerCategory category, bool isTitle) => category switch
    {
        TriggerCategory.Mention => RelationOrigin.Mention,
        _ when isTitle => RelationOrigin.Title,
        TriggerCategory.Verb => RelationOrigin.Verb,
        TriggerCategory.Noun => RelationOrigin.Noun,
        _ => RelationOrigin.Adjective,
    };

    private static RuleReference ReferenceTo(RelationRule rule) => new(
        rule.Row.Path, rule.Row.Line, rule.Row["trigger"], rule.Row["when"].Trim('-'), rule.Confidence);

    // A mention that sets a rule off is shown whole, not just the word that heads it.
    private TextSpan TriggerOf(RuleMatch match)
    {
        var trigger = new[] { match.Subject, match.Object }.FirstOrDefault(end => end.Mention.Head == match.Frame.Predicate);
        return match.Rule.Trigger.Category == TriggerCategory.Mention && trigger is not null
            ? mentions.Explain(trigger.Mention).Words
            : mentions.Word(sentence, match.Frame.Predicate);
    }

    private RelationEnd EndOf(PathEnd end) =>
        new(end.Actor, mentions.Explain(end.Mention), ReadingOf(end), end.Path.Text);

    private static EndReading ReadingOf(PathEnd end) => end.Path.Steps[^1].Slot switch
    {
        PathWalker.Country => EndReading.Country,
        PathWalker.Here => EndReading.StateAround,
        PathWalker.Accuser or PathWalker.Author => EndReading.ToldBefore,
        _ when end.Actor.Id != end.Mention.Actor.Id => EndReading.Metonym,
        _ => EndReading.Itself,
    };

    private DateReason ReasonOf(DateReading date) => new(
        new TextSpan(date.Expression.Text, date.Expression.Start, date.Expression.End),
        mentions.Word(sentence, date.Governor));
}
