using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Explaining;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Ontology;
using ActorGraph.Graph.Rules;
using ActorGraph.Graph.Syntax;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Extraction;

/// <summary>Turns the rule matches of one sentence into relations: status, source, date, confidence, evidence.</summary>
internal sealed class SentenceExtractor
{
    private readonly ArticleContext _article;
    private readonly int _sentence;
    private readonly Actor? _speaker;
    private readonly SentenceAnalysis _analysis;
    private readonly WordClasses _classes;
    private readonly ClauseStatusReader _statuses;
    private readonly RelationDateFinder _dates;
    private readonly RelationExplainer _explainer;
    private readonly RelationConfidence _confidence;
    private Evidence? _evidence;

    /// <summary>Prepares a sentence of an article whose mentions have been found.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="classes">Named sets of lemmas.</param>
    /// <param name="times">The time expressions of the sentence.</param>
    /// <param name="speaker">Whose words the whole sentence is, or null.</param>
    /// <param name="earlier">What the sentences before have told.</param>
    /// <param name="mentions">Explains the mentions of the article.</param>
    /// <param name="confidence">Gives relations their confidence.</param>
    public SentenceExtractor(
        ArticleContext article,
        int sentence,
        WordClasses classes,
        IEnumerable<TimeExpression> times,
        Actor? speaker,
        EarlierRelations earlier,
        MentionExplainer mentions,
        RelationConfidence confidence)
    {
        var tree = article.Trees[sentence];
        var frames = article.Frames[sentence];
        _article = article;
        _sentence = sentence;
        _speaker = speaker;
        _classes = classes;
        _statuses = new ClauseStatusReader(tree, frames, classes);
        _analysis = new SentenceAnalysis(
            tree,
            frames,
            article.Mentions[sentence],
            article.State,
            token => article.StateAround(sentence, token),
            (token, slot) => article.Arguments(sentence, token, slot),
            _statuses.Read,
            earlier);
        _dates = new RelationDateFinder(tree, classes, article.Mentions[sentence], times);
        _explainer = new RelationExplainer(mentions, sentence);
        _confidence = confidence;
    }

    /// <summary>The relations that the sentence states, each once, in text order.</summary>
    public IEnumerable<Relation> Extract(RuleMatcher matcher)
    {
        var seen = new HashSet<(string, string, string)>();
        var matches = matcher.Match(_analysis);
        foreach (var match in matches)
        {
            var status = IsPresupposed(match) ? ClauseStatus.Asserted : _statuses.Read(match.Frame);
            status = IsDoneBySaying(match, status) ? ClauseStatus.Asserted : status;
            if (!status.IsExcluded && seen.Add(KeyOf(match)) && !IsSaidBetter(match, matches))
            {
                yield return ToRelation(match, status);
            }
        }
    }

    // «le ministre malien» in a claim, a question or a plan is a minister all the same: a title is not part of what the
    // clause says, nor does the clause date it.
    private bool IsPresupposed(RuleMatch match) =>
        match.Frame.Clause == match.Frame.Predicate
        && IsState(match)
        && !_analysis.IsPredicative(match.Frame.Predicate);

    // «Le Kenya se dit préoccupé par l'offensive du M23», «dit condamner le coup d'État»: to say so of oneself is to do it. What
    // one says to have done before is a claim.
    private bool IsDoneBySaying(RuleMatch match, ClauseStatus status)
    {
        var tree = _analysis.Tree;
        if (status is not { Status: RelationStatus.Alleged, Speaker: >= 0, Cue: >= 0 } || Speaker(status)?.Id != match.Subject.Actor.Id)
        {
            return false;
        }

        var finite = tree.Child(status.Cue, "aux:tense") is >= 0 and var auxiliary ? auxiliary : status.Cue;
        return TypeOf(match).Plover is "SUPPORT" or "REQUEST" or "ACCUSE" or "REJECT" or "THREATEN"
            && tree.HasFeature(finite, "Mood", "Ind") && !tree.HasFeature(finite, "Tense", "Fut")
            && tree.Child(match.Frame.Predicate, "aux:tense") < 0;
    }

    // «« La France ment », accuse le Mali»: that the Mali accuses is not what the Mali says.
    private bool IsOwnAct(RuleMatch match, ClauseStatus status) =>
        match.Rule.Status == RelationStatus.Asserted && Speaker(status)?.Id == match.Subject.Actor.Id;

    // A symmetric relation is the same from either end.
    private static (string, string, string) KeyOf(RuleMatch match)
    {
        var subject = match.Subject.Actor.Id;
        var target = match.Object.Actor.Id;
        var isSymmetric = TypeOf(match).IsSymmetric;
        return isSymmetric && string.CompareOrdinal(subject, target) > 0
            ? (target, match.Rule.Type, subject)
            : (subject, match.Rule.Type, target);
    }

    // «400 soldats britanniques sont déployés au Mali» is said of the army or of its state, not of both: of the likelier, else of the
    // state.
    private static bool IsSaidBetter(RuleMatch match, List<RuleMatch> matches) => matches.Exists(
        other => other.Rule.Type == match.Rule.Type && other.Object.Actor.Id == match.Object.Actor.Id
            && (IsOrganOf(other.Subject.Actor, match.Subject.Actor)
                ? RelationConfidence.Score(other) > RelationConfidence.Score(match)
                : IsOrganOf(match.Subject.Actor, other.Subject.Actor) && RelationConfidence.Score(other) >= RelationConfidence.Score(match)));

    private static bool IsOrganOf(Actor organ, Actor state) => organ.Id.StartsWith($"{state.Id}/", StringComparison.Ordinal);

    private Relation ToRelation(RuleMatch match, ClauseStatus status)
    {
        var isTitle = IsPresupposed(match);
        var said = isTitle ? RelationStatus.Asserted : Status(status);
        var ended = said == RelationStatus.Asserted ? FormerCue(match) : -1;
        var isApart = StateDates.StandsApart(_analysis.Tree, match.Frame.Clause, IsState(match));
        var reading = _dates.FindBehind(match.Object.Mention) ?? _dates.FindBehind(match.Subject.Mention) ?? _dates.Find(match.Frame, !isTitle && !isApart);
        var (date, stated) = IsState(match) && reading is not null
            ? StateDates.Bound(_classes, _analysis.Tree, match.Frame.Predicate, reading)
            : (reading?.Date, reading);
        var score = RelationConfidence.Score(match);
        return new Relation(
            match.Subject.Actor,
            match.Rule.Type,
            match.Object.Actor,
            match.Rule.Status ?? (ended < 0 ? said : RelationStatus.Ended),
            isTitle || IsOwnAct(match, status) ? null : Speaker(status),
            _confidence.Of(score),
            date,
            _evidence ??= ReadEvidence())
        {
            Explanation = _explainer.Explain(
                match, isTitle, _explainer.ReasonOf(match.Rule, isTitle, ended, status, _speaker is not null), stated, score),
        };
    }

    private Evidence ReadEvidence()
    {
        var (start, end) = (_analysis.Tree.Sentence.Start, _analysis.Tree.Sentence.End);
        return new Evidence(_sentence, _article.Document.Text[start..end], start, end);
    }

    // «l'ancien président du Nigeria», «X est un ancien membre du M23»
    private int FormerCue(RuleMatch match) => IsState(match) ? FormerPosts.Cue(_analysis.Tree, _classes, match.Frame.Predicate) : -1;

    private static bool IsState(RuleMatch match) => TypeOf(match).IsState;

    private static RelationType TypeOf(RuleMatch match) => RelationOntology.Load().Find(match.Rule.Type)!;

    // What somebody else says is a claim, unless it is more than that.
    private RelationStatus Status(ClauseStatus status) =>
        _speaker is not null && status.Status == RelationStatus.Asserted ? RelationStatus.Alleged : status.Status;

    private Actor? Speaker(ClauseStatus status) =>
        status.Speaker < 0 ? _speaker : _article.Mentions[_sentence].At(status.Speaker).FirstOrDefault()?.Agent;
}
