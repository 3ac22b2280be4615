using ActorGraph.Graph.Extraction;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>
/// Reads how a clause is presented: from its negation, mood and tense, and from every clause above it that reports,
/// plans, attempts or denies it.
/// </summary>
internal sealed partial class ClauseStatusReader(DependencyTree tree, FrameReader frames, WordClasses classes)
{
    /// <summary>The status of what a frame says.</summary>
    public ClauseStatus Read(Frame frame)
    {
        if (IsQuestion())
        {
            return ClauseStatus.Excluded;
        }

        var status = ClauseStatus.Asserted;
        if (frame.Predicate != frame.Clause || !IsVerb(frame.Predicate))
        {
            status = FromNounsAbove(frame.Predicate, status);
        }

        var verb = IsVerb(frame.Clause) || IsPredicative(frame.Clause) ? frame.Clause : FiniteAbove(frame.Clause);
        return verb < 0 ? WithSource(frame.Predicate, status) : FromClauses(frame, verb, status);
    }

    private ClauseStatus FromClauses(Frame frame, int verb, ClauseStatus status)
    {
        if (verb == frame.Clause || IsPredicative(frame.Predicate))
        {
            status = Combine(status, OwnStatus(verb).By(verb));
        }
        else if (MoodOf(verb) == RelationStatus.Alleged)
        {
            status = Combine(status, new ClauseStatus(RelationStatus.Alleged, -1, false).By(verb));
        }

        // «n'est pas parvenu à condamner l'attaque», «refuse de commenter les accusations»: what is spoken of has happened.
        var given = verb == frame.Clause || !IsDefinite(frame.Predicate) ? Given.Nothing
            : classes.Contains("comment", tree[verb].Lemma) ? Given.Definite
            : Given.Event;
        for (var current = verb; tree.Head(current) >= 0 && !status.IsExcluded; current = tree.Head(current))
        {
            if (tree.Has(current, "acl:relcl"))
            {
                if (!IsCleft(current))
                {
                    break;
                }

                continue;
            }

            given = IsDescription(current) ? DescribedBy(current) : given;
            var above = FromGovernor(current, tree.Head(current)).By(tree.Head(current));
            if (HasConditionMarker(current) || !IsTakenAsGiven(given, above))
            {
                status = Combine(status, above);
            }
        }

        return WithSource(verb, status);
    }

    // «affirme que c'est l'armée qui a bombardé X»: who did it is what is said.
    private bool IsCleft(int clause) =>
        tree.Child(tree.Head(clause), "cop") >= 0 && tree.Child(tree.Head(clause), "nsubj") is >= 0 and var subject && tree[subject].Lemma == "ce";

    // «refuse d'accueillir des migrants expulsés par X»: a participle says of its noun what is so.
    private bool IsDescription(int clause) =>
        tree.Dependency(clause) == "acl" && tree.HasFeature(clause, "VerbForm", "Part") && tree.HasFeature(clause, "Tense", "Past");

    private Given DescribedBy(int participle)
    {
        var noun = tree.Head(participle);
        return IsDefinite(noun) || tree[noun].PartOfSpeech == PartOfSpeech.Propn ? Given.Definite : Given.Indefinite;
    }

    private bool IsTakenAsGiven(Given given, ClauseStatus above) => given switch
    {
        // «veut justifier l'attaque»: what the verb wants is not the attack.
        Given.Event => above.Status is RelationStatus.Planned or RelationStatus.Attempted,

        // «exige la libération des soldats arrêtés par X»
        // «accusé d'avoir aidé la coalition dirigée par X»
        Given.Definite => above.IsExcluded || above.Status is RelationStatus.Planned or RelationStatus.Attempted or RelationStatus.Denied
            || (above is { Status: RelationStatus.Alleged, Cue: >= 0 } && classes.Contains("accuse", tree[above.Cue].Lemma)),
        Given.Indefinite => above.Status == RelationStatus.Denied,
        _ => false,
    };

    // What a clause takes for granted, whatever the verbs above it deny, ask for or plan.
    private enum Given
    {
        Nothing,
        Event,
        Indefinite,
        Definite,
    }

    // Negation, mood and tense of the verb itself.
    private ClauseStatus OwnStatus(int verb)
    {
        if (HasConditionMarker(verb) || IsHypothetical(verb))
        {
            return ClauseStatus.Excluded;
        }

        var mood = MoodOf(verb);
        var status = IsNegated(verb) ? RelationStatus.Denied : mood ?? RelationStatus.Asserted;
        status = MarkerOf(verb) switch
        {
            "pour" or "afin" when tree.HasFeature(verb, "VerbForm", "Inf") => IsDemonstration(verb) ? RelationStatus.Asserted : RelationStatus.Planned,
            "sans" => RelationStatus.Denied,
            _ => status,
        };
        return new ClauseStatus(status, -1, false);
    }

    // «ont défilé pour réclamer le départ de X»: to march for it is to ask for it.
    private bool IsDemonstration(int verb) =>
        tree.Head(verb) is >= 0 and var main && classes.Contains("demonstrate", tree[main].Lemma)
        && (classes.Contains("request", tree[verb].Lemma) || classes.Contains("report", tree[verb].Lemma));

    /// <summary>Whether a verb is negated; «ne ... que» restricts and does not negate.</summary>
    public bool IsNegated(int verb)
    {
        // «n'a pas tardé à frapper» says that it did.
        if (classes.Contains("hesitate", tree[verb].Lemma))
        {
            return false;
        }

        var hasParticle = false;
        foreach (var child in tree.Children(verb))
        {
            var lemma = tree[child].Lemma;
            hasParticle |= lemma == "ni" && child < verb;
            if (lemma is "que" && tree.Dependency(child) == "advmod")
            {
                return false;
            }

            hasParticle |= lemma is "pas" or "jamais" or "plus" or "point" or "guère" or "nullement"
                && tree.HasFeature(child, "Polarity", "Neg");
            hasParticle |= tree.Dependency(child) is "nsubj" or "obj" && HasNegativeDeterminer(child);
        }

        return hasParticle || HasPrecedingNegation(verb);
    }

    private bool HasNegativeDeterminer(int noun)
    {
        if (tree[noun].Lemma is "personne" or "rien" or "aucun" && tree[noun].PartOfSpeech == PartOfSpeech.Pron)
        {
            return true;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Lemma is "aucun" or "nul" && tree[child].PartOfSpeech == PartOfSpeech.Det)
            {
                return true;
            }
        }

        return false;
    }

    // «n'a pas», «ne peut»: the particles may hang on the auxiliary when the parser errs.
    private bool HasPrecedingNegation(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Dependency(child) == "aux" && tree.Child(child, "advmod") is >= 0 and var negation
                && tree[negation].Lemma is "ne" or "pas")
            {
                return true;
            }
        }

        return false;
    }

    private RelationStatus? MoodOf(int verb)
    {
        var carrier = verb;
        foreach (var child in tree.Children(verb))
        {
            if (tree.Dependency(child) is "aux" or "cop" && tree.HasFeature(child, "VerbForm", "Fin"))
            {
                carrier = child;
                break;
            }
        }

        return tree.HasFeature(carrier, "Mood", "Cnd") ? IsFutureInPast(verb, carrier) ? RelationStatus.Planned : RelationStatus.Alleged
            : tree.HasFeature(carrier, "Tense", "Fut") ? RelationStatus.Planned
            : null;
    }

    // «a annoncé qu'il enverrait des troupes»: what was to come then; «aurait envoyé» is hearsay.
    private bool IsFutureInPast(int verb, int carrier) =>
        (carrier == verb || tree.Dependency(carrier) == "cop") && tree.Dependency(verb) == "ccomp" && tree.Head(verb) is >= 0 and var announcement && IsVerb(announcement)
        && (tree.HasFeature(announcement, "Tense", "Imp") || (tree.Child(announcement, "aux:tense", "aux:caus") is >= 0 and var auxiliary && tree.HasFeature(auxiliary, "Mood", "Ind")) || tree.Child(announcement, "aux") >= 0);

    // «selon l'armée», «..., a déclaré le porte-parole»: whoever the clause or one above it is attributed to.
    private ClauseStatus WithSource(int token, ClauseStatus status)
    {
        if (status.Speaker >= 0 || status.IsExcluded)
        {
            return status;
        }

        // «« X a menti », accuse Y»: that Y accuses is not part of what Y says.
        for (var current = token; current >= 0 && !frames.IsInsertedSpeech(current); current = tree.Head(current))
        {
            var speaker = SourceAt(current);
            if (speaker >= 0)
            {
                return status with
                {
                    Speaker = speaker,
                    Status = status.Status == RelationStatus.Asserted ? RelationStatus.Alleged : status.Status,
                };
            }
        }

        return status;
    }

    private int SourceAt(int token)
    {
        foreach (var argument in frames.Read(token).Arguments)
        {
            if (classes.Contains("according-to", argument.Slot))
            {
                return argument.Token;
            }
        }

        foreach (var child in tree.Children(token))
        {
            var isSource = frames.InsertedSubject(child) >= 0
                || (tree.Dependency(child) == "parataxis" && classes.Contains("say", tree[child].Lemma));
            if (isSource)
            {
                return Subject(child);
            }
        }

        return -1;
    }

    // «dément avoir l'intention d'attaquer»: a plan that is denied is none.
    private static ClauseStatus Combine(ClauseStatus inner, ClauseStatus outer)
    {
        var isOuter = inner.Status == RelationStatus.Asserted
            || (inner.Status is RelationStatus.Planned or RelationStatus.Attempted && outer.Status == RelationStatus.Denied);
        return new ClauseStatus(
            isOuter ? outer.Status : inner.Status,
            inner.Speaker >= 0 ? inner.Speaker : outer.Speaker,
            inner.IsExcluded || outer.IsExcluded,
            isOuter ? outer.Cue : inner.Cue);
    }

    private int Subject(int verb) => frames.Read(verb).Fillers("subj").DefaultIfEmpty(-1).First();

    // «si le pays part, ...», «a demandé si le pays partait».
    private bool HasConditionMarker(int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree.Dependency(child) == "mark" && tree[child].Lemma is "si" && tree.Dependency(clause) is "advcl" or "ccomp" or "acl")
            {
                return true;
            }
        }

        // «au cas où la Cedeao attaquerait»
        return tree.Head(clause) is >= 0 and var noun && tree[noun].Lemma == "cas" && tree.Has(clause, "acl:relcl");
    }

    // «Si la France l'avait soutenu, l'armée aurait attaqué»: what would be is not what somebody says.
    private bool IsHypothetical(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (HasConditionMarker(child) || (tree[child].Lemma == "cas" && tree.Child(child, "acl:relcl") >= 0))
            {
                return MoodOf(verb) == RelationStatus.Alleged;
            }
        }

        return false;
    }

    private string MarkerOf(int clause)
    {
        var marker = tree.Child(clause, "mark", "case");
        return marker >= 0 && marker < clause ? tree[marker].Lemma : string.Empty;
    }

    private bool IsQuestion()
    {
        for (var i = tree.Count - 1; i >= 0 && tree[i].PartOfSpeech == PartOfSpeech.Punct; i--)
        {
            if (tree[i].Form == "?")
            {
                return true;
            }
        }

        return false;
    }

    private int FiniteAbove(int token)
    {
        for (var current = tree.Head(token); current >= 0; current = tree.Head(current))
        {
            if (IsVerb(current) || IsPredicative(current))
            {
                return current;
            }
        }

        return -1;
    }

    private bool IsDefinite(int noun) =>
        tree.Child(noun, "det") is >= 0 and var determiner && tree[determiner].Lemma is "le" or "ce" or "son";

    private bool IsPredicative(int token) => tree.Child(token, "cop") >= 0;

    private bool IsFinite(int verb)
    {
        var auxiliary = tree.Child(verb, "aux");
        return tree.HasFeature(verb, "VerbForm", "Fin") || auxiliary >= 0;
    }

    private bool IsVerb(int token) => tree[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux;
}
