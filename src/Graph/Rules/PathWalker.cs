using System.Collections.Frozen;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Rules;

/// <summary>Follows paths of slots from a predicate to actors, and checks conditions on its slots.</summary>
internal sealed class PathWalker(
    SentenceAnalysis sentence, FillerFinder fillers, WordClasses classes, Frame frame)
{
    internal const string Country = "country";
    internal const string Here = "here";
    internal const string Accuser = "accuser";
    internal const string Author = "author";

    /// <summary>The actors of the given kinds at the end of a path, in text order.</summary>
    public IEnumerable<PathEnd> Walk(SlotPath path, FrozenSet<ActorKind> kinds)
    {
        var last = path.Steps[^1].Slot;
        var steps = last is Country or Here or Accuser or Author ? path.Steps[..^1] : path.Steps;
        IEnumerable<Argument> arguments = [new Argument("self", frame.Predicate)];
        foreach (var step in steps)
        {
            arguments = arguments.SelectMany(argument => Step(argument.Token, step)).Distinct().ToList();
        }

        if (last is Author)
        {
            return Authors(path, arguments).Where(end => kinds.Contains(end.Actor.Kind));
        }

        // The trigger's own actor is that one alone, without those coordinated with it; «les présidents X et Y» are two.
        var isSelf = steps is [{ Slot: "self" }]
            && (sentence.Mentions.ByTitle(frame.Predicate) is null || !sentence.Tree.HasFeature(frame.Predicate, "Number", "Plur"));
        var mentions = isSelf
            ? sentence.Mentions.At(frame.Predicate)
            : arguments.Where(argument => !IsInsideOwnMention(argument)).SelectMany(fillers.Find).Distinct();
        return mentions
            .SelectMany(mention => ActorsMeant(mention, last, kinds).Select(actor => new PathEnd(mention, actor, path)))
            .Where(end => kinds.Contains(end.Actor.Kind));
    }

    private IEnumerable<Actor> ActorsMeant(Mention mention, string last, FrozenSet<ActorKind> kinds) => last switch
    {
        Accuser => sentence.Earlier.AccusersOf(mention.Agent, sentence.Tree.Sentence.Index),
        Country => One(CountryOf(mention.Actor)),
        Here => One(StateAround(mention)),
        _ => [Reading(mention, kinds)],
    };

    // «L'Union africaine a condamné l'attaque»: the noun stands for whoever did it, as an anaphor does.
    private IEnumerable<PathEnd> Authors(SlotPath path, IEnumerable<Argument> events) =>
        from noun in events.Select(argument => argument.Token).Where(IsTakenUp)
        from actor in sentence.Earlier.AuthorsOf(sentence.Tree[noun].Lemma, sentence.Tree.Sentence.Index)
        select new PathEnd(new Mention(sentence.Tree.Sentence.Index, noun, noun, noun, actor, MentionForm.Anaphor), actor, path);

    // «l'attaque», «ces frappes»; not «une attaque», nor «l'attaque de 2012», which is another.
    private bool IsTakenUp(int noun)
    {
        if (sentence.Tree.Child(noun, "det") is not (>= 0 and var determiner) || sentence.Tree[determiner].Lemma is not ("le" or "ce"))
        {
            return false;
        }

        foreach (var child in sentence.Tree.Children(noun))
        {
            if (sentence.Tree[child].PartOfSpeech == PartOfSpeech.Num)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<Actor> One(Actor? actor) => actor is null ? [] : [actor];

    /// <summary>Whether the clause pairs its subjects with its objects («respectivement»).</summary>
    public bool IsRespective => sentence.Tree.Sentence.Tokens.Any(
        token => token.Lemma == "respectivement" && sentence.Tree.Head(token.Index) == frame.Clause);

    /// <summary>Whether a condition holds of the predicate.</summary>
    public bool Holds(RuleCondition condition) => IsMet(condition.Step) != condition.IsNegated;

    // «accuser Kiev»: where a place does not fit, the state that it is the capital of is meant.
    private static Actor Reading(Mention mention, FrozenSet<ActorKind> kinds) =>
        mention.Metonym is { } state && !kinds.Contains(mention.Actor.Kind) ? state : mention.Actor;

    // «les forces de sécurité»: a word of the trigger's own name is no complement, nor is what stands beside that word.
    private bool IsInsideOwnMention(Argument argument) =>
        sentence.Mentions.At(frame.Predicate) is [var own, ..] && own.Head == frame.Predicate
        && own.Head != argument.Token && own.Covers(argument.Token)
        && sentence.Mentions.At(argument.Token).Contains(own);

    private bool IsMet(SlotStep step) => step.Slot switch
    {
        "se" => HasReflexive(),
        "passive" => sentence.Frames.IsPassive(frame.Predicate),
        "case" => step.Lemmas!.Contains(sentence.Frames.Phrases.Attachment(frame.Predicate).Preposition),
        "near" => sentence.Tree.Sentence.Tokens.Any(token => step.Lemmas!.Contains(token.Lemma)),
        "denied" => sentence.StatusOf(frame).Status == RelationStatus.Denied,
        "named" => sentence.Mentions.At(frame.Predicate) is [{ Form: MentionForm.Name }, ..],
        "present" => sentence.Tree.HasFeature(frame.Predicate, "Tense", "Pres"),
        "plus" => HasEnded(),
        _ => Step(frame.Predicate, step).Any(),
    };

    private IEnumerable<Argument> Step(int token, SlotStep step)
    {
        IEnumerable<Argument> targets = step.Slot switch
        {
            "self" => [new Argument(step.Slot, token)],
            "head" => Governor(token),
            "within" => Within(token),
            "source" => Source(),
            "parenthesis" => Parenthesis(token),
            "workplace" => Workplaces.Behind(token, sentence.Tree, sentence.Mentions) is >= 0 and var place ? [new Argument(step.Slot, place)] : [],
            _ => sentence.Arguments(token, step.Slot),
        };
        return step.Lemmas is null ? targets : targets.SelectMany(WithConjuncts).Where(target => IsAllowed(target, step));
    }

    private bool IsAllowed(Argument target, SlotStep step) => step.Lemmas!.Contains(sentence.Tree[target.Token].Lemma);

    private IEnumerable<Argument> Governor(int token)
    {
        var governor = sentence.Frames.Phrases.Attachment(token).Governor;

        // «la Chine, hostile au Japon, et la Russie»: an adjective in the singular is said of one.
        var isOfOne = sentence.Tree.Dependency(token) == "amod" && sentence.Tree.HasFeature(token, "Number", "Sing");
        return governor >= 0 ? [new Argument("head", governor, IsAlone: isOfOne)] : [];
    }

    // «Selon l'ONU, l'armée a commis des crimes»: whoever the clause is attributed to, not whoever denies it.
    private IEnumerable<Argument> Source()
    {
        var status = sentence.StatusOf(frame);
        var isDenial = status.Status == RelationStatus.Denied && status.Cue >= 0 && classes.Contains("deny", sentence.Tree[status.Cue].Lemma);
        return status.Speaker >= 0 && !isDenial ? [new Argument("source", status.Speaker)] : [];
    }

    // The mentions inside the name of the one mentioned: «la Mission des [Nations unies] au Mali».
    private IEnumerable<Argument> Within(int token) =>
        from outer in sentence.Mentions.At(token)
        from inner in sentence.Mentions.All
        where inner.Length < outer.Length && inner.Actor.Id != outer.Actor.Id && outer.Covers(inner.First) && outer.Covers(inner.Last)
        select new Argument("within", inner.Head);

    private IEnumerable<Argument> Parenthesis(int token) =>
        from mention in sentence.Mentions.At(token)
        from head in Parentheses.Behind(mention, sentence.Tree, sentence.Mentions)
        select new Argument("parenthesis", head);

    // A lemma asked for may stand further on in a coordination («sa coopération et ses accords»), or be counted («un
    // millier d'hommes»).
    private IEnumerable<Argument> WithConjuncts(Argument argument)
    {
        yield return argument;
        foreach (var child in sentence.Tree.Children(argument.Token).ToArray())
        {
            var isCounted = classes.Contains("quantity", sentence.Tree[argument.Token].Lemma)
                && sentence.Tree.Dependency(child) == "nmod";
            if (sentence.Tree.Dependency(child) == "conj")
            {
                yield return argument with { Token = child };
            }

            foreach (var counted in isCounted ? WithConjuncts(argument with { Token = child }) : [])
            {
                yield return counted;
            }
        }
    }

    private bool HasReflexive()
    {
        foreach (var child in sentence.Tree.Children(frame.Predicate))
        {
            var isReflexive = sentence.Tree[child].PartOfSpeech == PartOfSpeech.Pron
                && (sentence.Tree.HasFeature(child, "Reflex", "Yes") || sentence.Tree[child].Lemma is "se" or "soi");
            if (isReflexive)
            {
                return true;
            }
        }

        return false;
    }

    // «n'est plus membre»: what held has ended.
    private bool HasEnded()
    {
        for (var token = Math.Max(0, frame.Predicate - 4); token < frame.Predicate; token++)
        {
            var isPlus = sentence.Tree[token] is { Lemma: "plus", PartOfSpeech: PartOfSpeech.Adv }
                && Enumerable.Range(0, token).Any(before => sentence.Tree[before].Lemma == "ne");
            if (isPlus)
            {
                return true;
            }
        }

        return false;
    }

    // «le ministre de la Sécurité, Maxime Koné»: of the state that is spoken of there, unless he is known to be of another.
    private Actor? StateAround(Mention mention) =>
        sentence.StateAround(mention.First) is { } state && (mention.Actor.Country ?? state.Id) == state.Id ? state : null;

    private Actor? CountryOf(Actor actor) =>
        actor.Kind == ActorKind.State ? actor : actor.Country is { } country ? sentence.StateOf(country) : null;
}
