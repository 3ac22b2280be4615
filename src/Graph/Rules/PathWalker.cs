using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Rules;

/// <summary>Follows paths of slots from a predicate to actors, and checks conditions on its slots.</summary>
internal sealed class PathWalker(
    SentenceAnalysis sentence, FillerFinder fillers, Frame frame, Func<string, Actor?> findActor)
{
    private const string Country = "country";

    /// <summary>The actors at the end of a path, in text order.</summary>
    public IEnumerable<PathEnd> Walk(SlotPath path)
    {
        var toCountry = path.Steps[^1].Slot == Country;
        var steps = toCountry ? path.Steps[..^1] : path.Steps;
        var tokens = new List<int> { frame.Predicate };
        foreach (var step in steps)
        {
            tokens = [.. tokens.SelectMany(token => Step(token, step)).Distinct()];
        }

        // The trigger's own actor is that one alone, without those coordinated with it.
        var mentions = path.Steps[0].Slot == "self" && path.Steps.Length - (toCountry ? 1 : 0) == 1
            ? sentence.Mentions.At(frame.Predicate)
            : tokens.SelectMany(fillers.Find).Distinct();
        foreach (var mention in mentions)
        {
            var actor = toCountry ? CountryOf(mention.Actor) : mention.Actor;
            if (actor is not null)
            {
                yield return new PathEnd(mention, actor);
            }
        }
    }

    /// <summary>Whether a condition holds of the predicate.</summary>
    public bool Holds(RuleCondition condition) => IsMet(condition.Step) != condition.IsNegated;

    private bool IsMet(SlotStep step) => step.Slot switch
    {
        "se" => sentence.Tree.Child(frame.Predicate, "expl:pv", "expl:pass") >= 0 || HasReflexiveObject(),
        "case" => step.Lemmas!.Contains(sentence.Frames.Phrases.Attachment(frame.Predicate).Preposition),
        "plural" => sentence.Tree.HasFeature(frame.Predicate, "Number", "Plur"),
        _ => Step(frame.Predicate, step).Any(),
    };

    private IEnumerable<int> Step(int token, SlotStep step)
    {
        var targets = step.Slot switch
        {
            "self" => [token],
            "head" => Governor(token),
            _ => sentence.Frames.Read(token).Fillers(step.Slot),
        };
        return step.Lemmas is null ? targets : targets.SelectMany(WithConjuncts).Where(target => IsAllowed(target, step));
    }

    private bool IsAllowed(int token, SlotStep step) => step.Lemmas!.Contains(sentence.Tree[token].Lemma);

    private IEnumerable<int> Governor(int token)
    {
        var governor = sentence.Frames.Phrases.Attachment(token).Governor;
        return governor >= 0 ? [governor] : [];
    }

    // «sa coopération militaire et ses accords avec»: a lemma asked for may stand further on in the coordination.
    private IEnumerable<int> WithConjuncts(int token)
    {
        yield return token;
        foreach (var child in sentence.Tree.Children(token).ToArray())
        {
            if (sentence.Tree.Dependency(child) == "conj")
            {
                yield return child;
            }
        }
    }

    private bool HasReflexiveObject()
    {
        foreach (var child in sentence.Tree.Children(frame.Predicate))
        {
            if (sentence.Tree.HasFeature(child, "Reflex", "Yes"))
            {
                return true;
            }
        }

        return false;
    }

    private Actor? CountryOf(Actor actor) =>
        actor.Kind == ActorKind.State ? actor : actor.Country is { } country ? findActor(country) : null;
}
