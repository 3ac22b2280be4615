using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Ontology;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Rules;

/// <summary>Applies the relation rules to a sentence.</summary>
internal sealed class RuleMatcher
{
    private readonly WordClasses _classes;
    private readonly Signatures _signatures;
    private readonly FrozenDictionary<string, ImmutableArray<RelationRule>> _byLemma;
    private readonly ImmutableArray<RelationRule> _byMention;

    /// <summary>Prepares rules for matching.</summary>
    public RuleMatcher(ImmutableArray<RelationRule> rules, WordClasses classes, Signatures signatures)
    {
        _classes = classes;
        _signatures = signatures;
        _byLemma = rules
            .SelectMany(rule => rule.Trigger.Lemmas.Select(lemma => (lemma, rule)))
            .GroupBy(pair => pair.lemma, pair => pair.rule, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _byMention = [.. rules.Where(rule => rule.Trigger.Category == TriggerCategory.Mention)];
    }

    /// <summary>All matches in a sentence, in the order of their triggers.</summary>
    public List<RuleMatch> Match(SentenceAnalysis sentence)
    {
        var matches = new List<RuleMatch>();
        var fillers = new FillerFinder(sentence.Tree, sentence.Frames, sentence.Mentions, _classes);
        for (var token = 0; token < sentence.Tree.Count; token++)
        {
            if (_byLemma.TryGetValue(sentence.Tree[token].Lemma, out var rules))
            {
                MatchRules(sentence, fillers, rules, token, matches);
            }
        }

        foreach (var mention in sentence.Mentions.All)
        {
            var rules = _byMention.Where(rule => rule.Trigger.Kinds.Contains(mention.Actor.Kind)).ToImmutableArray();
            if (mention.Form is not (MentionForm.Adjective or MentionForm.Pronoun or MentionForm.Office))
            {
                MatchRules(sentence, fillers, rules, mention.Head, matches);
            }
        }

        return matches;
    }

    private void MatchRules(
        SentenceAnalysis sentence, FillerFinder fillers, ImmutableArray<RelationRule> rules, int token, List<RuleMatch> matches)
    {
        var frame = sentence.Frames.Read(token);
        var paths = new PathWalker(sentence, fillers, _classes, frame);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            // Of the rules that give one type at one word, the first that applies is the one meant.
            var applies = !found.Contains(rule.Type)
                && HasCategory(sentence.Tree, token, rule.Trigger.Category)
                && rule.Conditions.All(paths.Holds);
            var before = matches.Count;
            if (applies && MatchEnds(sentence, rule, frame, paths, matches))
            {
                found.Add(rule.Type);
                matches[before..].ForEach(match => sentence.Earlier.Add(sentence.Tree.Sentence.Index, match));
            }
        }
    }

    private bool MatchEnds(SentenceAnalysis sentence, RelationRule rule, Frame frame, PathWalker paths, List<RuleMatch> matches)
    {
        var before = matches.Count;
        var signature = _signatures.Of(rule.Type);
        var subjects = Ends(paths, rule.Subject, signature.Subject, end => MayStandFor(end, rule.Type, isSubject: true));
        var targets = subjects.Count == 0
            ? []
            : Ends(paths, rule.Object, signature.Object, end => MayStandFor(end, rule.Type, isSubject: false));
        foreach (var (source, target) in Pair(paths, subjects, targets))
        {
            if (signature.Allows(source.Actor, target.Actor) && !IsTakenUp(source, target, frame) && !IsOfOneList(sentence, source, target))
            {
                matches.Add(new RuleMatch(rule, frame, source, target));
            }
        }

        return matches.Count > before;
    }

    // What an office-holder says and does is said and done by whoever they act for; what is done to them is not, unless they
    // are an armed group's, which counts its commanders among its dead.
    private static bool MayStandFor(PathEnd end, string type, bool isSubject) =>
        end.Mention.Form != MentionForm.Office
        || (RelationOntology.Load().Find(type) is { IsState: false } relation
            && (isSubject || end.Actor.Kind == ActorKind.ArmedGroup
                || relation.QuadClass is QuadClass.VerbalConflict or QuadClass.VerbalCooperation));

    // «le retrait de la Cedeao du Mali, du Burkina Faso et du Niger»: members of one list do the same, unless the rule pairs them.
    private static bool IsOfOneList(SentenceAnalysis sentence, PathEnd source, PathEnd target) =>
        source.Path.Text != target.Path.Text && source.Mention != target.Mention && source.Mention.Sentence == target.Mention.Sentence
        && sentence.Tree.FirstConjunct(source.Mention.Head) == sentence.Tree.FirstConjunct(target.Mention.Head);

    // «le président» that takes up a president named before says nothing new of him; «le président ukrainien», of somebody who
    // is known to be Ukrainian, does.
    private static bool IsTakenUp(PathEnd source, PathEnd target, Frame frame) =>
        source.Mention.Form == MentionForm.Anaphor && source.Mention.Head == frame.Predicate
        && !(target.Path.Steps[^1].Slot == "adj" && source.Actor.Country == target.Actor.Id);

    // «X, Y et Z dirigent respectivement A, B et C» pairs them one to one.
    private static IEnumerable<(PathEnd Source, PathEnd Target)> Pair(
        PathWalker paths, List<PathEnd> subjects, List<PathEnd> targets) =>
        paths.IsRespective && subjects.Count == targets.Count
            ? subjects.Zip(targets)
            : subjects.SelectMany(_ => targets, (source, target) => (source, target));

    // The first alternative that leads to an actor that fits counts; the others are for other constructions. «Expulser
    // l'ambassadeur de l'ONU»: the object is an office-holder, who does not stand for the ONU here; the complement names it.
    private static List<PathEnd> Ends(
        PathWalker paths, ImmutableArray<SlotPath> alternatives, FrozenSet<ActorKind> kinds, Func<PathEnd, bool> fits)
    {
        foreach (var path in alternatives)
        {
            var ends = paths.Walk(path, KindsAt(path, kinds)).Where(fits).ToList();
            if (ends.Count > 0)
            {
                return ends;
            }
        }

        return [];
    }

    // «les sanctions occidentales»: an adjective that stands for a state may stand for states that act together.
    private static FrozenSet<ActorKind> KindsAt(SlotPath path, FrozenSet<ActorKind> signature)
    {
        var isCommunity = path.Steps[^1].Slot == "adj" && signature.Contains(ActorKind.Unidentified);
        return path.Kinds is { } kinds
            ? isCommunity && kinds.Contains(ActorKind.State) ? [.. kinds, ActorKind.Unidentified] : kinds
            : signature;
    }

    private static bool HasCategory(DependencyTree tree, int token, TriggerCategory category)
    {
        var part = tree[token].PartOfSpeech;
        return category switch
        {
            TriggerCategory.Verb => part is PartOfSpeech.Verb or PartOfSpeech.Aux,
            TriggerCategory.Noun => part is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj || IsNominal(tree, token),
            TriggerCategory.Adjective => part is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Verb,
            _ => true,
        };
    }

    // «au pouvoir»: a form that is also a verb's is a noun after a preposition and an article.
    private static bool IsNominal(DependencyTree tree, int token) =>
        tree.Dependency(token) is "nmod" or "obl" or "obj" && tree.Child(token, "det") >= 0;
}
