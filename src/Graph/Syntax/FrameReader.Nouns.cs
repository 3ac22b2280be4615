using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Nouns and adjectives as predicates: «l'attaque du camp par le GSIM», «est membre de la Cedeao».</summary>
internal sealed partial class FrameReader
{
    private Frame ReadNominal(int noun)
    {
        var arguments = new List<Argument>();
        var clause = noun;
        AddOwnComplements(arguments, noun);
        AddObliques(arguments, noun);
        AddParticiples(arguments, noun);
        if (LightVerb(noun) is >= 0 and var verb)
        {
            clause = verb;
            AddFromLightVerb(arguments, noun, verb);
        }

        AddCopulaSubject(arguments, noun);
        AddApposed(arguments, noun);
        AddPredicateName(arguments, noun);
        AddHost(arguments, noun);
        return NewFrame(noun, clause, arguments);
    }

    private void AddOwnComplements(List<Argument> arguments, int noun)
    {
        foreach (var child in _tree.Children(noun))
        {
            switch (_tree.Dependency(child))
            {
                case "amod":
                case "acl" when _tree.HasFeature(child, "VerbForm", "Part") && !_tree.Has(child, "acl:relcl"):
                    arguments.Add(new Argument("adj", child));
                    break;
                case "appos":
                case "nmod" when _phrases.Attachment(child).Preposition.Length == 0:
                    arguments.Add(new Argument("appos", child));
                    break;
                case "obl" when _tree.Has(child, "obl:agent"):
                    arguments.Add(new Argument("par", child));
                    break;
                // «Des soldats y sont présents»
                case "iobj" or "obl" or "expl" when child < noun && CliticSlot(child) == "à":
                    arguments.Add(new Argument("à", child));
                    break;
                case "acl" or "xcomp" when _tree.HasFeature(child, "VerbForm", "Inf"):
                    arguments.Add(new Argument("inf", child));
                    break;
                case "acl" when _tree.Has(child, "acl:relcl"):
                    arguments.Add(new Argument("rel", child));
                    break;
                case "det" when _tree.HasFeature(child, "Poss", "Yes"):
                    arguments.Add(new Argument("poss", child));
                    break;
                default:
                    break;
            }
        }
    }

    // «une attaque menée par le GSIM contre le camp»: the participle's agent and obliques are the noun's own.
    private void AddParticiples(List<Argument> arguments, int noun)
    {
        foreach (var child in _tree.Children(noun))
        {
            if (_tree.Dependency(child) == "acl" && _classes.Contains("light-verb", _tree[child].Lemma))
            {
                AddAsOwn(arguments, Read(child).Arguments.Where(argument => argument.Token != noun));
            }
            else if (_tree.Dependency(child) == "nmod" && IsTransparent(child) && _tree[child].PartOfSpeech == PartOfSpeech.Noun)
            {
                // «des accords de défense conclus avec»: the participle is often hung on the compound's last noun.
                AddParticiples(arguments, child);
            }
        }
    }

    private static void AddAsOwn(List<Argument> arguments, IEnumerable<Argument> ofVerb)
    {
        foreach (var argument in ofVerb)
        {
            arguments.Add(argument with { Slot = argument.Slot == "subj" ? "par" : argument.Slot });
        }
    }

    private int LightVerb(int noun)
    {
        var first = Quantity(_tree.FirstConjunct(noun));
        var verb = _tree.Head(first);
        var isComplement = _tree.Dependency(first) == "obj"
            || (_tree.Dependency(first) == "obl" && IsVerb(verb) && _classes.Contains("light-verb-with-à", _tree[verb].Lemma))
            || (_tree.Dependency(first) == "nsubj" && IsVerb(verb) && IsPassive(verb));
        return isComplement && IsVerb(verb) && _classes.Contains("light-verb", _tree[verb].Lemma) ? verb : -1;
    }

    // «a lancé une série de frappes»: what is counted stands where the counting noun does.
    private int Quantity(int noun)
    {
        var above = _tree.Head(noun);
        return above >= 0 && _tree.Dependency(noun) == "nmod" && _classes.Contains("quantity", _tree[above].Lemma)
            && _phrases.Attachment(noun).Preposition == "de" ? above : noun;
    }

    private void AddFromLightVerb(List<Argument> arguments, int noun, int verb)
    {
        AddAsOwn(
            arguments,
            Read(verb).Arguments.Where(argument => argument.Token != noun && argument.Slot is not ("obj" or "inf" or "que" or "si")));
    }

    private void AddCopulaSubject(List<Argument> arguments, int noun) =>
        arguments.AddRange(SubjectsOfAttribute(noun).Select(subject => new Argument("subj", subject)));

    /// <summary>Whom a noun or adjective is said of; empty when it is no predicate.</summary>
    private IEnumerable<int> SubjectsOfAttribute(int noun)
    {
        var first = _tree.FirstConjunct(noun);
        var copula = Copula(first);
        int[] subjects = copula < 0
            ? [SubjectOfCopularVerb(first), SubjectOfComparison(first)]
            : [SubjectOfCopula(first, copula)];
        return subjects.Where(subject => subject >= 0);
    }

    private int SubjectOfCopula(int predicate, int copula)
    {
        var subject = Math.Max(_tree.Child(predicate, "nsubj"), _tree.Child(copula, "nsubj"));
        return subject >= 0 ? Antecedent(subject)
            : _tree.Has(predicate, "acl:relcl") ? _tree.Head(predicate)
            : _tree.Dependency(predicate) == "conj" && IsVerb(_tree.Head(predicate)) ? SurfaceSubject(_tree.Head(predicate), 0)
            : -1;
    }

    // «sont stationnés au Niger»: before a participle that became an adjective, parsers take the copula for a passive's auxiliary.
    private int Copula(int predicate) =>
        _tree[predicate].PartOfSpeech == PartOfSpeech.Adj ? _tree.Child(predicate, "cop", "aux:pass") : _tree.Child(predicate, "cop");

    // «est considéré comme un allié de X»
    private int SubjectOfComparison(int complement)
    {
        var (preposition, verb) = _phrases.Attachment(complement);
        return preposition == "comme" && IsVerb(verb) && IsPassive(verb) && _classes.Contains("regard-verb", _tree[verb].Lemma)
            ? SurfaceSubject(verb, 0)
            : -1;
    }

    // «se dit solidaire», «reste un allié», «est devenu membre».
    private int SubjectOfCopularVerb(int complement)
    {
        var verb = _tree.Head(complement);
        var isPredicate = _tree.Dependency(complement) is "xcomp" or "obj" && IsVerb(verb)
            && _classes.Contains("copular-verb", _tree[verb].Lemma);
        return isPredicate ? SurfaceSubject(verb, 0) : -1;
    }

    private void AddApposed(List<Argument> arguments, int noun)
    {
        var first = _tree.FirstConjunct(noun);
        if (_tree.Dependency(first) == "appos" || IsBareApposition(first))
        {
            // «signé par X, envoyé de l'ONU, et par Y»: one title has one bearer.
            arguments.Add(new Argument("apposed", _tree.Head(first), IsAlone: _tree.HasFeature(noun, "Number", "Sing")));
        }
    }

    // «Le chef du GSIM est Iyad Ag Ghali»: the name says who, as an apposition does.
    private void AddPredicateName(List<Argument> arguments, int noun)
    {
        var predicate = _tree.Head(noun);
        if (_tree.Dependency(noun) == "nsubj" && _tree[predicate].PartOfSpeech == PartOfSpeech.Propn && Copula(predicate) >= 0)
        {
            arguments.Add(new Argument("appos", predicate));
        }
    }

    // «Le GSIM, branche d'Al-Qaïda»: without an article, parsers take an apposition for a modifier.
    private bool IsBareApposition(int noun) =>
        _tree.Dependency(noun) == "nmod" && _phrases.Attachment(noun).Preposition.Length == 0 && noun > 0
        && _tree[noun].PartOfSpeech == PartOfSpeech.Noun && _tree[_tree.Head(noun)].PartOfSpeech == PartOfSpeech.Propn
        && _tree[noun - 1].Form == ",";

    // The subject of the clause that a noun stands in: «sous la présidence de X, le pays ...».
    private void AddHost(List<Argument> arguments, int noun)
    {
        var first = _tree.FirstConjunct(noun);
        var (_, governor) = _phrases.Attachment(first);
        // In «au cours d'un entretien», the preposition's own noun stands between the noun and its verb.
        var isInPreposition = governor >= 0 && governor != _tree.Head(first);
        if (governor < 0 || (_tree.Dependency(first) is not ("obl" or "obj") && !isInPreposition))
        {
            return;
        }

        var predicate = IsPredicate(governor) ? governor : _tree.Head(governor);
        if (!IsPredicate(predicate))
        {
            return;
        }

        var subject = SurfaceSubject(predicate, 0);
        if (subject >= 0 && subject != noun)
        {
            arguments.Add(new Argument("host", subject));
        }
    }
}
