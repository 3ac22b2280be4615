namespace ActorGraph.Graph.Syntax;

/// <summary>Voice: passives with their agents, and what is done to or for a subject by others («s'est vu infliger», «a fait arrêter»).</summary>
internal sealed partial class FrameReader
{
    /// <summary>Whether a verb stands in the passive: its grammatical subject is its logical object.</summary>
    public bool IsPassive(int verb)
    {
        if (_classes.Contains("unaccusative", _tree[verb].Lemma))
        {
            return false;
        }

        if (_tree.Child(verb, "aux:pass") >= 0)
        {
            return true;
        }

        // Without a passive auxiliary, «a déclaré» is active whatever relation the parser gave to its subject.
        var isParticiple = _tree.HasFeature(verb, "VerbForm", "Part") && _tree.HasFeature(verb, "Tense", "Past");
        if (!isParticiple || _tree.Child(verb, "aux:tense") >= 0)
        {
            return false;
        }

        return _tree.Dependency(verb) switch
        {
            "acl" or "advcl" or "amod" or "xcomp" => true,
            "conj" => IsVerb(_tree.Head(verb)) && IsPassive(_tree.Head(verb)),
            _ => _tree.Child(verb, "obl:agent") >= 0,
        };
    }

    private void AddAgent(List<Argument> arguments, int verb, bool passive)
    {
        foreach (var child in _tree.Children(verb))
        {
            var isAgent = _tree.Has(child, "obl:agent")
                || (passive && _tree.Dependency(child) == "obl" && _phrases.Attachment(child).Preposition == "par");
            if (isAgent && !IsActiveInfinitive(verb) && SubjectBefore(child, verb) < 0)
            {
                arguments.Add(new Argument("subj", Antecedent(child)));
            }
        }

        AddAgentBehindComplement(arguments, verb, passive);
        if (passive && !arguments.Exists(argument => argument.Slot == "subj"))
        {
            AddAgentBehindNoun(arguments, verb);
        }
    }

    // «a été chassé du pouvoir par l'armée»: parsers hang the agent on the noun before it.
    private void AddAgentBehindNoun(List<Argument> arguments, int verb)
    {
        foreach (var token in _attached[verb] ?? [])
        {
            if (_phrases.Attachment(token).Preposition == "par" && _tree.Head(token) != verb)
            {
                arguments.Add(new Argument("subj", Antecedent(token)));
            }
        }
    }

    // «accusé de mentir par le Mali»: the agent is that of the participle above.
    private void AddAgentBehindComplement(List<Argument> arguments, int verb, bool passive)
    {
        foreach (var complement in _tree.Children(verb))
        {
            var agent = !passive ? -1
                : IsActiveInfinitive(complement) ? Math.Max(_tree.Child(complement, "obl:agent"), AgentUnder(complement))
                : IsAttribute(complement) ? AgentUnder(complement)
                : -1;
            if (agent >= 0)
            {
                arguments.Add(new Argument("subj", Antecedent(agent)));
            }
        }
    }

    // «a été reconnu coupable par la CPI», «élu président par le Parlement»
    private bool IsAttribute(int token) => _tree.Dependency(token) == "xcomp" && !IsVerb(token);

    private int AgentUnder(int attribute)
    {
        foreach (var child in _tree.Children(attribute))
        {
            if (_tree.Dependency(child) is "obl" or "nmod" && _phrases.Attachment(child).Preposition == "par")
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsActiveInfinitive(int verb) =>
        _tree.HasFeature(verb, "VerbForm", "Inf") && _tree.Child(verb, "aux:pass") < 0
        && _tree.Dependency(verb) is "xcomp" or "ccomp" or "advcl" && IsVerb(_tree.Head(verb)) && IsPassive(_tree.Head(verb));

    private void AddSubjects(List<Argument> arguments, int verb, bool passive)
    {
        var surfaceSubject = SurfaceSubject(verb, 0);
        if (surfaceSubject >= 0)
        {
            arguments.Add(Fill(passive ? "obj" : "subj", surfaceSubject) with { IsAlone = IsAlone(verb, surfaceSubject) });
        }

        AddFurtherSubjects(arguments, verb, passive);
        AddCauser(arguments, verb);
    }

    // «Le Mali a fait arrêter X»: whoever has something done to somebody does it, unless it says who else does.
    private void AddCauser(List<Argument> arguments, int verb)
    {
        var isCaused = _tree.Child(verb, "aux:caus") is >= 0 and var auxiliary && _tree[auxiliary].Lemma == "faire"
            && _tree.Child(verb, "obj") >= 0 && _tree.Child(verb, "obl:agent") < 0;
        if (!isCaused || _tree.Child(verb, "nsubj") is not (>= 0 and var subject) || !_tree.Has(subject, "nsubj:caus"))
        {
            return;
        }

        var causer = Antecedent(subject);
        arguments.Add(new Argument("causer", causer));
        if (!arguments.Exists(argument => argument.Slot == "subj"))
        {
            arguments.Add(Fill("subj", causer));
        }
    }

    // «Le Mali s'est vu infliger des sanctions par la Cedeao», «s'est fait condamner»: whoever sees something done to oneself
    // does not do it.
    private int Undergoer(int verb)
    {
        if (!_tree.HasFeature(verb, "VerbForm", "Inf"))
        {
            return -1;
        }

        if (_tree.Child(verb, "aux:caus") is >= 0 and var auxiliary && _tree[auxiliary].Lemma is "voir" or "faire"
            && _tree.Child(verb, "expl") >= 0)
        {
            return _tree.Child(verb, "nsubj") is >= 0 and var subject ? Antecedent(subject) : SurfaceSubject(verb, 0);
        }

        var head = _tree.Head(verb);
        var isSeen = _tree.Dependency(verb) is "xcomp" or "ccomp" && IsVerb(head) && _tree[head].Lemma == "voir"
            && _tree.Child(head, "expl") >= 0;
        return isSeen ? SurfaceSubject(head, 0) : -1;
    }

    private bool TakesRecipient(int verb) =>
        _tree.Child(verb, "obj") >= 0 || _classes.Contains("takes-à", _tree[verb].Lemma);
}
