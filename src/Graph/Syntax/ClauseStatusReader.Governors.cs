using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Syntax;

/// <summary>What the verbs and nouns above a clause say of it: «annonce que», «nie avoir», «la promesse de».</summary>
internal sealed partial class ClauseStatusReader
{
    private ClauseStatus FromGovernor(int clause, int governor)
    {
        var dependency = tree.Dependency(clause);
        if (dependency is "xcomp" or "ccomp" or "obl" or "advcl" or "obj" && IsVerb(governor) && IsComplement(clause))
        {
            return FromGoverningVerb(clause, governor);
        }

        if (dependency == "acl" && tree.HasFeature(clause, "VerbForm", "Inf"))
        {
            return FromGoverningNoun(frames.InfinitiveHost(governor));
        }

        if (dependency == "advcl")
        {
            return HasConditionMarker(clause) || IsPurposeOfAnother(clause) ? ClauseStatus.Excluded : ClauseStatus.Asserted;
        }

        return dependency == "conj" && IsVerb(governor) && MoodOf(governor) is { } mood && !IsFinite(clause)
            ? new ClauseStatus(mood, -1, false)
            : ClauseStatus.Asserted;
    }

    private bool IsComplement(int clause) =>
        tree.Dependency(clause) is "xcomp" or "ccomp" || tree.HasFeature(clause, "VerbForm", "Inf");

    // «se rendre», not «rendre».
    private bool IsAppointment(int clause)
    {
        var isReflexive = false;
        foreach (var child in tree.Children(clause))
        {
            isReflexive |= tree.HasFeature(child, "Reflex", "Yes");
        }

        return classes.Contains("appointment", tree[clause].Lemma) && (isReflexive || tree[clause].Lemma != "rendre");
    }

    private ClauseStatus FromGoverningVerb(int clause, int governor)
    {
        var lemma = tree[governor].Lemma;
        var own = OwnStatus(governor);
        var isNegated = own.Status == RelationStatus.Denied;
        // «doit rencontrer X mardi», «devrait se rendre au Mali»: what is on the agenda.
        if (lemma == "devoir" && !isNegated && IsAppointment(clause))
        {
            return new ClauseStatus(RelationStatus.Planned, -1, false);
        }

        // «peut compter sur X» says that X is there.
        if (lemma == "pouvoir" && classes.Contains("assured", tree[clause].Lemma))
        {
            return own;
        }

        if (classes.Contains("possibility", lemma))
        {
            return isNegated || HasComeAbout(governor) ? own : ClauseStatus.Excluded;
        }

        if (classes.Contains("attempt", lemma))
        {
            return Combine(new ClauseStatus(RelationStatus.Attempted, -1, isNegated), own);
        }

        if (IsPlan(clause, lemma) || IsNearFuture(clause, governor))
        {
            return new ClauseStatus(isNegated ? RelationStatus.Denied : RelationStatus.Planned, -1, false);
        }

        if (classes.Contains("deny", lemma))
        {
            return new ClauseStatus(RelationStatus.Denied, Subject(governor), isNegated);
        }

        if (classes.Contains("prevent", lemma))
        {
            return isNegated ? ClauseStatus.Asserted : ClauseStatus.Excluded;
        }

        if (classes.Contains("say", lemma) || classes.Contains("accuse", lemma))
        {
            return new ClauseStatus(RelationStatus.Alleged, Subject(governor), isNegated);
        }

        return !classes.Contains("request", lemma) || !IsAskedFor(clause) ? Combine(ClauseStatus.Asserted, own)
            : IsWish(clause, governor) ? new ClauseStatus(RelationStatus.Planned, -1, false)
            : ClauseStatus.Excluded;
    }

    // «demande au Mali de libérer X», «exige que le Mali libère X»
    private bool IsAskedFor(int clause) =>
        tree.HasFeature(clause, "VerbForm", "Inf") || (tree.Dependency(clause) == "ccomp" && tree.Child(clause, "mark", "obj") is >= 0 and var mark && tree[mark].Lemma == "que");

    // «a lancé un appel aux ravisseurs pour qu'ils libèrent les otages»
    private bool IsPurposeOfAnother(int clause) =>
        tree.Child(clause, "mark", "case") is >= 0 and var mark && tree[mark].Lemma is "pour" or "afin" && mark + 1 < clause && tree[mark + 1].Lemma == "que";

    // «ont dû se retirer», «a pu quitter la ville»: in the past, what had to be done or could be done was done.
    private bool HasComeAbout(int verb) =>
        tree[verb].Lemma is "devoir" or "pouvoir" && tree.Child(verb, "aux:tense") is >= 0 and var auxiliary
        && tree.HasFeature(auxiliary, "Mood", "Ind");

    // «demande à rejoindre l'Otan»: with «à», one asks for what one would do oneself.
    private bool IsWish(int clause, int verb) =>
        tree[verb].Lemma is "demander" or "chercher" && MarkerOf(clause) == "à";

    // «entend attaquer», but «laisse entendre que X a attaqué»
    private bool IsPlan(int clause, string verb) =>
        classes.Contains("plan", verb) && (verb != "entendre" || tree.HasFeature(clause, "VerbForm", "Inf"));

    private bool IsNearFuture(int clause, int governor) =>
        tree[governor].Lemma == "aller" && tree.HasFeature(clause, "VerbForm", "Inf")
        && (tree.HasFeature(governor, "Tense", "Pres") || tree.HasFeature(governor, "Tense", "Imp"));

    private ClauseStatus FromGoverningNoun(int noun)
    {
        var lemma = tree[noun].Lemma;
        var verb = tree.Head(noun);
        if (classes.Contains("plan-noun", lemma) && tree.Dependency(noun) == "obj" && verb >= 0 && IsNegated(verb))
        {
            return new ClauseStatus(RelationStatus.Denied, -1, false);
        }

        return classes.Contains("attempt-noun", lemma) ? new ClauseStatus(RelationStatus.Attempted, -1, false)
            : classes.Contains("plan-noun", lemma) ? new ClauseStatus(RelationStatus.Planned, -1, false)
            : classes.Contains("refusal-noun", lemma) ? new ClauseStatus(RelationStatus.Denied, -1, false)
            : classes.Contains("possibility-noun", lemma) ? ClauseStatus.Excluded
            : ClauseStatus.Asserted;
    }

    // «une tentative de coup d'État», «a démenti toute attaque», «demande le retrait»: what stands above an event noun.
    private ClauseStatus FromNounsAbove(int predicate, ClauseStatus status)
    {
        for (var noun = predicate; tree.Head(noun) >= 0; noun = tree.Head(noun))
        {
            var head = tree.Head(noun);
            // «a demandé des armes lors d'un entretien»: on what occasion something is asked for is not asked for.
            var isCircumstance = classes.Contains("circumstance", frames.Phrases.Attachment(noun).Preposition);
            if (isCircumstance || tree.Dependency(noun) is not ("nmod" or "conj" or "obj" or "obl" or "nsubj"))
            {
                break;
            }

            if (IsVerb(head))
            {
                return tree.Dependency(noun) is "obj" or "obl" || frames.IsPassive(head)
                    ? Combine(status, FromVerbOverNoun(head).By(head))
                    : status;
            }

            status = Combine(status, FromGoverningNoun(head).By(head));
        }

        return status;
    }

    private ClauseStatus FromVerbOverNoun(int verb)
    {
        var lemma = tree[verb].Lemma;
        return classes.Contains("deny", lemma) ? new ClauseStatus(RelationStatus.Denied, Subject(verb), false)
            : classes.Contains("request", lemma) || classes.Contains("prevent", lemma) ? ClauseStatus.Excluded
            : classes.Contains("plan", lemma) ? new ClauseStatus(RelationStatus.Planned, -1, false)
            : classes.Contains("attempt", lemma) ? new ClauseStatus(RelationStatus.Attempted, -1, false)
            : ClauseStatus.Asserted;
    }
}
