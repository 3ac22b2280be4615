using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Verbs: voice, agents, clitics, complement clauses.</summary>
internal sealed partial class FrameReader
{
    private Frame ReadVerb(int verb)
    {
        var arguments = new List<Argument>();
        var passive = IsPassive(verb);
        var undergoer = Undergoer(verb);
        if (undergoer >= 0)
        {
            arguments.Add(Fill(TakesRecipient(verb) ? "à" : "obj", undergoer));
        }
        else
        {
            AddSubjects(arguments, verb, passive);
        }

        AddAgent(arguments, verb, passive || undergoer >= 0);
        AddObjects(arguments, verb);
        AddObliques(arguments, verb);
        AddComplementClauses(arguments, verb);
        AddSaidClause(arguments, verb);
        return NewFrame(verb, verb, arguments);
    }

    private void AddSubjects(List<Argument> arguments, int verb, bool passive)
    {
        var surfaceSubject = SurfaceSubject(verb, 0);
        if (surfaceSubject >= 0)
        {
            arguments.Add(Fill(passive ? "obj" : "subj", surfaceSubject) with { IsAlone = IsAlone(verb, surfaceSubject) });
        }

        AddFurtherSubjects(arguments, verb, passive);
        if (Causer(verb) is >= 0 and var causer)
        {
            arguments.Add(Fill("subj", causer));
            arguments.Add(new Argument("causer", causer));
        }
    }

    // «Le Mali a fait arrêter X»: whoever has something done to somebody does it, unless it says who else does.
    private int Causer(int verb)
    {
        var isCaused = _tree.Child(verb, "aux:caus") is >= 0 and var auxiliary && _tree[auxiliary].Lemma == "faire"
            && _tree.Child(verb, "obj") >= 0 && _tree.Child(verb, "obl:agent") < 0;
        return isCaused && _tree.Child(verb, "nsubj") is >= 0 and var subject && _tree.Has(subject, "nsubj:caus") ? Antecedent(subject) : -1;
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

    // «« X doit partir », a lancé Y»: what a clause inserted into another says is that other.
    private void AddSaidClause(List<Argument> arguments, int verb)
    {
        if (IsInsertedSpeech(verb))
        {
            arguments.Add(new Argument("que", _tree.Head(verb)));
        }
    }

    // «X, tué par Z, et Y»: a clause in the singular says nothing of what is coordinated with its noun.
    private bool IsAlone(int verb, int noun)
    {
        var auxiliary = _tree.Child(verb, "aux");
        return _tree.Dependency(verb) == "acl" && _tree.Head(verb) == noun
            && _tree.HasFeature(auxiliary >= 0 ? auxiliary : verb, "Number", "Sing");
    }

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

    private void AddObjects(List<Argument> arguments, int verb)
    {
        var inserted = InsertedSubject(verb);
        foreach (var child in _tree.Children(verb))
        {
            switch (_tree.Dependency(child))
            {
                case "obj" when Antecedent(child) is >= 0 and var filler && child != inserted:
                    arguments.Add(new Argument(CliticSlot(child) ?? "obj", filler));
                    break;
                case "xcomp" when child > verb && _tree[child].PartOfSpeech == PartOfSpeech.Propn && _tree.Dependency(verb) == "conj":
                    arguments.Add(new Argument("obj", child));
                    break;
                case "iobj":
                    arguments.Add(new Argument(CliticSlot(child) ?? "à", Antecedent(child)));
                    break;
                case "obl" when IsPartitive(child, verb):
                    arguments.Add(new Argument("obj", child));
                    break;
                case "expl" when _tree.Has(child, "expl:comp") && CliticSlot(child) is { } slot:
                    arguments.Add(new Argument(slot, child));
                    break;
                default:
                    break;
            }
        }
    }

    // «a vendu des drones»: parsers take the article for «de les» where the verb has no other object.
    private bool IsPartitive(int noun, int verb)
    {
        var isContracted = _phrases.Attachment(noun).Preposition == "de"
            && _tree.Child(noun, "det") is >= 0 and var article && _tree[article].Lemma == "le"
            && _tree.HasFeature(noun, "Number", "Plur");
        return isContracted && noun > verb && _tree.Child(verb, "obj", "expl") < 0 && !IsPassive(verb)
            && !_classes.Contains("de-verb", _tree[verb].Lemma);
    }

    private string? CliticSlot(int token)
    {
        if (_tree[token].PartOfSpeech != PartOfSpeech.Pron)
        {
            return null;
        }

        var form = _tree[token].Form;
        return form.Equals("en", StringComparison.OrdinalIgnoreCase) ? "de"
            : form.Equals("y", StringComparison.OrdinalIgnoreCase) ? "à"
            : form.Equals("lui", StringComparison.OrdinalIgnoreCase) || form.Equals("leur", StringComparison.OrdinalIgnoreCase) ? "à"
            : form.Equals("dont", StringComparison.OrdinalIgnoreCase) ? "de"
            : null;
    }

    private void AddComplementClauses(List<Argument> arguments, int verb)
    {
        foreach (var child in _tree.Children(verb))
        {
            if (_tree.Dependency(child) is not ("xcomp" or "ccomp" or "advcl" or "obl"))
            {
                continue;
            }

            if (_tree.HasFeature(child, "VerbForm", "Inf"))
            {
                arguments.Add(new Argument("inf", child));
            }
            else if (IsPurpose(child))
            {
                arguments.Add(new Argument("pour que", child));
            }
            else if (_tree.Dependency(child) == "ccomp")
            {
                arguments.Add(new Argument(IsQuestion(child) ? "si" : "que", child));
            }
            else if (_tree.Dependency(child) == "xcomp")
            {
                arguments.Add(new Argument("attr", child));
            }
        }
    }

    // «plaide pour que le Mali revienne», «afin que»
    private bool IsPurpose(int clause)
    {
        var mark = _tree.Child(clause, "mark", "case");
        return mark >= 0 && _tree[mark].Lemma is "pour" or "afin" && mark + 1 < clause && _tree[mark + 1].Lemma == "que";
    }

    // «a demandé si le Mali partira»: asks, and asks for nothing.
    private bool IsQuestion(int clause) =>
        _tree.Child(clause, "mark") is >= 0 and var mark && _tree[mark].Lemma == "si";

    private bool IsVerb(int token) =>
        token >= 0 && _tree[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux;

    private bool IsNonFinite(int verb) =>
        !_tree.HasFeature(verb, "VerbForm", "Fin") && _tree.Child(verb, "aux:tense") is var auxiliary
        && (auxiliary < 0 || !_tree.HasFeature(auxiliary, "VerbForm", "Fin"))
        && (_tree.Child(verb, "aux:pass") is var passive && (passive < 0 || !_tree.HasFeature(passive, "VerbForm", "Fin")));
}
