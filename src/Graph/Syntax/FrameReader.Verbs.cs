using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Verbs: objects, clitics, complement clauses.</summary>
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

    // «« X doit partir », a lancé Y»: what a clause inserted into another says is that other.
    private void AddSaidClause(List<Argument> arguments, int verb)
    {
        if (IsInsertedSpeech(verb))
        {
            arguments.Add(new Argument("que", _tree.Head(verb)));
            arguments.Add(new Argument("said", _tree.Head(verb)));
        }
    }

    // «X, tué par Z, et Y»: a clause in the singular says nothing of what is coordinated with its noun.
    private bool IsAlone(int verb, int noun)
    {
        var auxiliary = _tree.Child(verb, "aux");
        return _tree.Dependency(verb) == "acl" && _tree.Head(verb) == noun
            && _tree.HasFeature(auxiliary >= 0 ? auxiliary : verb, "Number", "Sing");
    }

    private void AddObjects(List<Argument> arguments, int verb)
    {
        var inserted = InsertedSubject(verb);
        if (SharedObject(verb) is >= 0 and var shared)
        {
            arguments.Add(new Argument("obj", shared));
        }

        if (RelativeOfGovernor(verb) is >= 0 and var relative)
        {
            arguments.Add(Fill("obj", Antecedent(relative)));
        }

        foreach (var child in _tree.Children(verb))
        {
            switch (_tree.Dependency(child))
            {
                case "obj" when Antecedent(child) is >= 0 and var filler && child != inserted:
                    arguments.Add(IsRelative(child) ? Fill(CliticSlot(child) ?? "obj", filler) : new Argument(CliticSlot(child) ?? "obj", filler));
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
                case "expl" or "obl" when !_tree.Has(child, "expl:subj") && !IsRelative(child) && child < verb && CliticSlot(child) is { } slot:
                    arguments.Add(new Argument(slot, child));
                    break;
                default:
                    break;
            }
        }
    }

    // «Pokrovsk, qu'elle tente de prendre»: the object of the infinitive stands with the verb above, which has another already.
    private int RelativeOfGovernor(int infinitive)
    {
        var above = _tree.Head(infinitive);
        if (_tree.Dependency(infinitive) != "xcomp" || !_tree.HasFeature(infinitive, "VerbForm", "Inf") || _tree.Child(infinitive, "obj") >= 0
            || !IsVerb(above) || _classes.Contains("object-control", _tree[above].Lemma))
        {
            return -1;
        }

        return _tree.Child(above, "obj") is >= 0 and var pronoun && IsRelative(pronoun) && _tree[pronoun].Lemma == "que" ? pronoun : -1;
    }

    // «a condamné et rejeté la décision»: the object behind two verbs that stand together is that of both.
    private int SharedObject(int verb)
    {
        foreach (var second in _tree.Children(verb))
        {
            var standTogether = _tree.Dependency(second) == "conj" && IsVerb(second) && second > verb
                && _tree.Child(second, "cc") is >= 0 and var conjunction
                && conjunction == verb + 1 && second <= conjunction + 2;
            if (standTogether && _tree.Child(verb, "obj", "ccomp", "xcomp", "obl") < 0 && !IsPassive(verb))
            {
                return _tree.Child(second, "obj") is >= 0 and var target && target > second ? target : -1;
            }
        }

        return -1;
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
