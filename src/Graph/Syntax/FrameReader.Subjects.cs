using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Subjects of verbs: their own, shared with another verb, controlled, or those of what they modify.</summary>
internal sealed partial class FrameReader
{
    // Chains of control are short; the bound guards against trees that a parser made odd.
    private const int LongestControlChain = 12;

    // The subject as the clause shows it, before the voice is taken into account.
    private int SurfaceSubject(int verb, int depth)
    {
        if (depth > LongestControlChain)
        {
            return -1;
        }

        var own = OwnSubject(verb);
        if (own >= 0)
        {
            return Antecedent(own);
        }

        var head = _tree.Head(verb);
        if (head < 0)
        {
            return -1;
        }

        return _tree.Dependency(verb) switch
        {
            "conj" when IsVerb(head) && !HasOwnExpletive(verb) => SubjectOfConjunct(verb, head, depth),
            "conj" when _tree.Child(head, "cop") >= 0 => SurfaceSubject(head, depth + 1),
            // «laisser massacrer des civils»: who lets it be done does not do it.
            "xcomp" or "ccomp" when _tree.HasFeature(verb, "VerbForm", "Inf") && _tree[head].Lemma == "laisser" && _tree.Child(head, "obj", "iobj") < 0 => -1,
            "xcomp" or "ccomp" when IsNonFinite(verb) && IsVerb(head) => Controller(head, depth),
            "xcomp" when _tree.Child(head, "cop") >= 0 => SurfaceSubject(head, depth + 1),
            // «a arrêté X pour avoir attaqué Y»: what one is arrested or thanked for, one has done.
            "advcl" when IsRequited(verb, head) => Antecedent(_tree.Child(head, "obj")),
            "advcl" when IsNonFinite(verb) && !IsNominal(head) => Traveller(SurfaceSubject(MainVerb(verb, head), depth + 1)),
            "advcl" when IsNonFinite(verb) && _tree.Child(head, "cop") >= 0 => SurfaceSubject(head, depth + 1),
            "csubj" when IsNonFinite(verb) && _tree.Child(head, "cop") >= 0 => SurfaceSubject(head, depth + 1),
            "acl" => ModifiedNoun(verb, head, depth),
            "parataxis" when IsNonFinite(verb) && IsVerb(head) => SurfaceSubject(head, depth + 1),
            _ => -1,
        };
    }

    private bool IsRequited(int verb, int head) =>
        _classes.Contains("requite", _tree[head].Lemma) && _tree.Child(head, "obj") >= 0 && !IsPassive(head)
        && _tree.Child(verb, "aux:tense", "aux:pass") is >= 0 and var auxiliary && _tree.HasFeature(auxiliary, "VerbForm", "Inf")
        && _tree.Child(verb, "mark", "case") is >= 0 and var marker && _tree[marker].Lemma == "pour";

    // «La visite de X pour rencontrer Y tombe à point»: whoever makes the visit does what it is for.
    private int Traveller(int subject)
    {
        if (subject < 0 || !_classes.Contains("meeting-noun", _tree[subject].Lemma))
        {
            return subject;
        }

        foreach (var owner in _attached[subject] ?? [])
        {
            if (_phrases.Attachment(owner).Preposition == "de")
            {
                return owner;
            }
        }

        return subject;
    }

    // «a poussé l'ONU à se retirer, tout en dénonçant ...»: after a comma a participle goes with the main verb.
    private int MainVerb(int participle, int head)
    {
        var hasComma = false;
        for (var between = head + 1; between < participle; between++)
        {
            hasComma |= _tree[between].Form == ",";
        }

        while (hasComma && _tree.Dependency(head) == "xcomp" && IsVerb(_tree.Head(head)))
        {
            head = _tree.Head(head);
        }

        return head;
    }

    private int SubjectOfConjunct(int verb, int head, int depth)
    {
        // «des soldats venus du Tchad et déployés au Mali»: a participle coordinated with a participle.
        return _tree.Dependency(head) == "acl" && _tree.Child(head, "nsubj") < 0
            ? ModifiedNoun(verb, _tree.Head(head), depth)
            : SurfaceSubject(head, depth + 1);
    }

    // In a list («le Mali, le Niger et le Togo ont voté») a parser may give the verb more than one subject.
    private void AddFurtherSubjects(List<Argument> arguments, int verb, bool passive)
    {
        var first = OwnSubject(verb);
        if (first < 0)
        {
            return;
        }

        foreach (var child in _tree.Children(verb))
        {
            var isFurther = child > first && child < verb && _tree.Dependency(child) == "nsubj"
                && IsNominal(first) && IsNominal(child) && !HasVerbBetween(first, child);
            if (isFurther)
            {
                arguments.Add(new Argument(passive ? "obj" : "subj", Antecedent(child)));
            }
        }
    }

    private bool HasVerbBetween(int from, int to)
    {
        for (var between = from + 1; between < to; between++)
        {
            if (IsVerb(between))
            {
                return true;
            }
        }

        return false;
    }

    private int OwnSubject(int verb)
    {
        var time = -1;
        foreach (var child in _tree.Children(verb))
        {
            if (_tree.Dependency(child) != "nsubj" || _tree.Has(child, "nsubj:caus"))
            {
                continue;
            }

            if (!_classes.Contains("time-noun", _tree[child].Lemma))
            {
                return child;
            }

            time = child;
        }

        var adjacent = AdjacentSubject(verb);
        return adjacent >= 0 ? adjacent
            : time >= 0 && IsFiniteClause(verb) ? time
            : InsertedSubject(verb);
    }

    /// <summary>
    /// The subject behind a verb of saying that is inserted into or after what is said («..., a déclaré l'ONU»), which
    /// parsers take for an object; or -1.
    /// </summary>
    public int InsertedSubject(int verb)
    {
        if (!IsSpeech(verb) || !BeginsAfterBreak(verb))
        {
            return -1;
        }

        var subject = _tree.Child(verb, "obj", "nsubj");
        var isInserted = _tree.Dependency(verb) switch
        {
            "parataxis" => true,
            "ccomp" => _tree.Child(verb, "mark") < 0 && FollowsQuotation(verb),
            "conj" => _tree.Child(verb, "cc") < 0 && subject >= 0 && _tree[subject].PartOfSpeech == PartOfSpeech.Propn,
            _ => false,
        };
        return isInserted && subject > verb && _tree.Child(subject, "case") < 0 ? subject : -1;
    }

    /// <summary>Whether a verb of saying or blaming is inserted into what is said, or follows it, with a subject of its own.</summary>
    public bool IsInsertedSpeech(int verb) =>
        _tree.Dependency(verb) == "parataxis" && IsSpeech(verb) && BeginsAfterBreak(verb) && OwnSubject(verb) > verb;

    // «« X a menti », fustige Y»: only after what is said do verbs of blaming report it.
    private bool IsSpeech(int verb) => _classes.Contains(_tree.Dependency(verb) == "parataxis" ? "report" : "say", _tree[verb].Lemma);

    // A closing mark, or one before a comma.
    private bool FollowsQuotation(int verb)
    {
        var before = FirstOfVerb(verb) - 1;
        before -= before > 0 && _tree[before].Form == "," ? 1 : 0;
        return before >= 0 && _tree[before].Form is "»" or "”" or "\"" or "''";
    }

    // Only auxiliaries and clitics stand between the verb and the comma or quotation mark before it.
    private bool BeginsAfterBreak(int verb)
    {
        var before = FirstOfVerb(verb) - 1;
        return before >= 0 && _tree[before].Form is "," or "»" or "”" or "\"";
    }

    private int FirstOfVerb(int verb)
    {
        var first = verb;
        while (first > 0 && _tree.Head(first - 1) == verb && _tree.Dependency(first - 1) is "aux" or "expl" or "iobj")
        {
            first--;
        }

        return first;
    }

    // A finite verb that the parser left without a subject takes the name that stands right before it.
    private int AdjacentSubject(int verb)
    {
        if (!IsFiniteClause(verb) || _tree.Dependency(verb) is "conj" or "acl" || HasOwnExpletive(verb))
        {
            return -1;
        }

        var before = verb - 1;
        while (before >= 0 && _tree[before].PartOfSpeech is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron)
        {
            before--;
        }

        return before >= 0 && _tree[before].PartOfSpeech == PartOfSpeech.Propn ? TopOfName(before, verb) : -1;
    }

    // Up from the last name of a list to its first, as far as no preposition comes.
    private int TopOfName(int name, int verb)
    {
        var top = name;
        while (_tree.Dependency(top) is "flat" or "conj" && _tree.Head(top) is >= 0 and var head && head < verb && IsName(head))
        {
            top = head;
        }

        return _tree.Child(top, "case") < 0 ? top : -1;
    }

    private bool IsName(int token) => _tree[token].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun
        && !_classes.Contains("time-noun", _tree[token].Lemma);

    private bool IsFiniteClause(int verb) => !IsNonFinite(verb);

    private bool HasOwnExpletive(int verb) => _tree.Child(verb, "expl:subj") >= 0;

    // An infinitive's subject: the object of verbs like «pousser», otherwise the subject.
    private int Controller(int governor, int depth)
    {
        if (_classes.Contains("object-control", _tree[governor].Lemma))
        {
            if (IsPassive(governor))
            {
                return SurfaceSubject(governor, depth + 1);
            }

            var controlled = ControlledObject(governor);
            if (controlled >= 0)
            {
                return controlled;
            }
        }

        return SurfaceSubject(governor, depth + 1);
    }

    private int ControlledObject(int governor)
    {
        var target = _tree.Child(governor, "obj", "iobj");
        if (target >= 0)
        {
            return Antecedent(target);
        }

        foreach (var token in _attached[governor] ?? [])
        {
            if (_phrases.Attachment(token).Preposition == "à")
            {
                return Antecedent(token);
            }
        }

        return -1;
    }

    // «un groupe opérant au Mali», «une attaque menée par X», and «la décision de quitter la Cedeao», whose subject is
    // that of the decision.
    private int ModifiedNoun(int verb, int noun, int depth)
    {
        if (!_tree.HasFeature(verb, "VerbForm", "Inf"))
        {
            return IsOfAll(verb, noun) ? FirstOfList(noun) : NamedBefore(noun);
        }

        if (IsRanked(verb, noun))
        {
            return SubjectsOfAttribute(noun).FirstOrDefault(noun);
        }

        if (InfinitiveHost(noun) != noun && _phrases.Attachment(noun).Preposition == "de")
        {
            return noun;
        }

        foreach (var owner in _attached[noun] ?? [])
        {
            if (_phrases.Attachment(owner).Preposition == "de")
            {
                return owner;
            }
        }

        var host = _tree.Head(noun);
        return host >= 0 && IsVerb(host) && _tree.Dependency(noun) is "obj" or "obl" && !IsPassive(host)
            ? SurfaceSubject(host, depth + 1)
            : -1;
    }

    // «a été le premier pays à reconnaître la junte»: whoever is the first does it.
    private bool IsRanked(int infinitive, int noun)
    {
        if (_tree.Child(infinitive, "mark", "case") is not (>= 0 and var marker) || _tree[marker].Lemma != "à")
        {
            return false;
        }

        foreach (var child in _tree.Children(noun))
        {
            if (_tree[child].Lemma is "premier" or "dernier" or "seul" or "deuxième" or "second" or "troisième")
            {
                return true;
            }
        }

        return false;
    }

    // «le Mali et le Niger, dirigés par des militaires»
    private bool IsOfAll(int participle, int noun) =>
        _tree.HasFeature(participle, "Number", "Plur") && _tree.HasFeature(noun, "Number", "Sing") && _tree.Dependency(noun) == "conj";

    /// <summary>
    /// The noun that an infinitive hung on a noun completes: in «la tentative du groupe d'attaquer» the one above, which is
    /// of those that take infinitives.
    /// </summary>
    public int InfinitiveHost(int noun)
    {
        var above = _tree.Head(noun);
        return _tree.Dependency(noun) == "nmod" && above >= 0 && !TakesInfinitive(noun) && TakesInfinitive(above) ? above : noun;
    }

    private bool TakesInfinitive(int noun) =>
        _classes.Contains("attempt-noun", _tree[noun].Lemma) || _classes.Contains("plan-noun", _tree[noun].Lemma)
        || _classes.Contains("refusal-noun", _tree[noun].Lemma) || _classes.Contains("possibility-noun", _tree[noun].Lemma);
}
