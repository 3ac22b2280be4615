using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>
/// Reads predicates with their arguments from a dependency tree: passives are turned round, shared and controlled
/// subjects supplied, relative pronouns replaced by their antecedents, light verbs folded into their noun.
/// </summary>
internal sealed partial class FrameReader
{
    private readonly DependencyTree _tree;
    private readonly WordClasses _classes;
    private readonly NounPhrases _phrases;
    private readonly Frame?[] _frames;
    private readonly List<int>?[] _attached;

    /// <summary>Prepares to read one sentence.</summary>
    public FrameReader(DependencyTree tree, SyntaxLexicon lexicon)
    {
        _tree = tree;
        _classes = lexicon.Classes;
        _phrases = new NounPhrases(tree, lexicon.Prepositions);
        _frames = new Frame?[tree.Count];
        _attached = AttachObliques();
    }

    /// <summary>How noun phrases attach in this sentence.</summary>
    public NounPhrases Phrases => _phrases;

    /// <summary>The frame of the predicate at a token; a token that is no predicate has an empty one.</summary>
    public Frame Read(int predicate) => _frames[predicate] ??= ReadFrame(predicate);

    private Frame ReadFrame(int predicate) =>
        _tree[predicate].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux
            ? ReadVerb(predicate)
            : ReadNominal(predicate);

    // A relative pronoun without an antecedent fills nothing.
    private static Frame NewFrame(int predicate, int clause, List<Argument> arguments) =>
        new(predicate, clause, [.. arguments.Where(argument => argument.Token >= 0)]);

    // Obliques by what they depend on once prepositions of several words are seen as one.
    private List<int>?[] AttachObliques()
    {
        var attached = new List<int>?[_tree.Count];
        var inside = _phrases.InsidePrepositions();
        for (var token = 0; token < _tree.Count; token++)
        {
            var isOblique = _tree.Dependency(token) is "obl" or "nmod" or "advmod" or "advcl" or "dep"
                && IsNominal(token) && !inside.ContainsKey(token);
            if (isOblique)
            {
                var governor = _phrases.Attachment(token).Governor;
                governor = inside.GetValueOrDefault(governor, governor < 0 ? governor : Antecedent(governor));
                foreach (var host in governor < 0 ? [] : Hosts(token, governor))
                {
                    (attached[host] ??= []).Add(token);
                }
            }
        }

        AddCompanionsToSubjects(attached);
        return attached;
    }

    // Parsers often hang a phrase one noun too low or too high, so that it is looked for at each place where it may
    // belong: «le retrait du Mali de la Cedeao» (the noun above a name), «a salué la création de l'AES par le Niger» (the
    // object), «la présence de X au Mali inquiète» (the subject, when no comma comes between).
    private IEnumerable<int> Hosts(int token, int governor)
    {
        if (IsVerb(governor) && SubjectBefore(token, governor) is >= 0 and var subject)
        {
            yield return subject;
            yield break;
        }

        if (_tree[token].Lemma == "dont" && _tree[governor].PartOfSpeech == PartOfSpeech.Propn && IsPredicate(_tree.Head(governor)))
        {
            // «la Cedeao, dont le Mali s'est retiré», «dont le Mali est membre»: a name has no complement.
            yield return _tree.Head(governor);
            yield break;
        }

        yield return governor;

        if (_tree.Dependency(governor) is "acl" or "amod" && _classes.Contains("epithet", _tree[governor].Lemma))
        {
            // «le soutien présumé de Kigali au M23»: what only qualifies a noun has no complement.
            yield return _tree.Head(governor);
        }

        if (NameBehind(governor) is >= 0 and var name && name < token && _phrases.Attachment(token).Preposition.Contains(' ', StringComparison.Ordinal))
        {
            // «le général X, à la tête du Niger»: what is said of the title is said of its bearer.
            yield return name;
        }

        var isAgentive = _classes.Contains("event-preposition", _phrases.Attachment(token).Preposition);
        // «a combattu le M23 aux côtés de X»: who accompanies the subject is not of the object, unless that names the deed.
        var isOfObject = isAgentive && (!IsCompanion(token) || _classes.Contains("light-verb", _tree[governor].Lemma));
        if (isOfObject && IsVerb(governor) && ObjectBefore(token, governor) is >= 0 and var target)
        {
            yield return target;
        }

        if (_phrases.Attachment(token).Preposition == "à" && Recipient(governor) is >= 0 and var taker)
        {
            yield return taker;
        }

        if (_phrases.Attachment(token).Preposition == "de" && _tree[governor].PartOfSpeech == PartOfSpeech.Propn
            && _tree.Dependency(governor) == "obj" && IsVerb(_tree.Head(governor)))
        {
            // «a chassé Alpha Condé du pouvoir»: a name has no complement.
            yield return _tree.Head(governor);
        }

        if (IsBehindAttacker(token, governor))
        {
            yield return _tree.Head(governor);
        }

        if (IsBehindAgent(token, governor))
        {
            yield return _tree.Head(governor);
        }

        if (SpeakerBefore(token, governor) is >= 0 and var speaker)
        {
            yield return speaker;
        }

        var host = governor;
        var isShared = isAgentive && _phrases.Attachment(token).Preposition != "par";
        while ((IsTransparent(host) || (isAgentive && _tree.Dependency(host) is "nmod" or "obl") || (isShared && IsBareParticiple(host)))
            && _tree.Head(host) >= 0)
        {
            host = _tree.Head(host);
            if (IsVerb(host) && token < host && _tree.Head(token) != host)
            {
                // «après un accord entre X et Y, des combats ont repris»: what stands inside a phrase in front is of that.
                yield break;
            }

            yield return host;
            if (IsVerb(host) && ObjectBefore(token, host) is >= 0 and var verbObject)
            {
                yield return verbObject;
            }
        }
    }

    private int NameBehind(int title) =>
        title + 1 < _tree.Count && _tree[title + 1].PartOfSpeech == PartOfSpeech.Propn && _tree[title].PartOfSpeech == PartOfSpeech.Noun
        && _tree.Head(title + 1) == title && _tree.Dependency(title + 1) is "appos" or "flat"
            ? title + 1
            : -1;

    // «les frappes de l'armée à Gaza»: of an army, an attack sooner than the army is somewhere.
    private bool IsBehindAttacker(int token, int governor) =>
        _phrases.Attachment(token).Preposition is "à" or "dans" or "en" or "sur" && _tree.Dependency(governor) == "nmod"
        && _phrases.Attachment(governor).Preposition is "de" or "par" && _classes.Contains("attack-noun", _tree[_tree.Head(governor)].Lemma);

    // «l'arrestation par l'armée de dirigeants civils», but not «par l'armée du Mali».
    private bool IsBehindAgent(int token, int governor) =>
        _phrases.Attachment(token).Preposition == "de" && _phrases.Attachment(governor).Preposition == "par"
        && _tree.Head(governor) is >= 0 and var host && _tree[host].PartOfSpeech == PartOfSpeech.Noun
        && (_tree[token].PartOfSpeech == PartOfSpeech.Noun || _tree.Child(token, "det") < 0);

    // «explique Sana Hoffmann de l'Institut»: of a speaker named behind the verb, not of what is said.
    private int SpeakerBefore(int token, int governor)
    {
        if (!IsVerb(governor) || !_classes.Contains("say", _tree[governor].Lemma) || _phrases.Attachment(token).Preposition != "de")
        {
            return -1;
        }

        var speaker = _tree.Child(governor, "nsubj") is >= 0 and var subject && subject > governor ? subject : InsertedSubject(governor);
        var first = _tree.Child(token, "case");
        return speaker > governor && first > speaker && _tree[speaker].PartOfSpeech == PartOfSpeech.Propn && _tree[first - 1].PartOfSpeech == PartOfSpeech.Propn
            && _tree.Dominates(speaker, first - 1) ? speaker : -1;
    }

    // «imposer un embargo sur les armes au Mali», «l'opposition du président à la réforme»: the word above that takes «à».
    private int Recipient(int governor)
    {
        var host = governor;
        while ((IsNominal(host) && _tree.Dependency(host) is "nmod" or "obl" or "obj" || IsBareParticiple(host)) && _tree.Head(host) >= 0)
        {
            host = _tree.Head(host);
            if (_classes.Contains("takes-à", _tree[host].Lemma))
            {
                return host;
            }
        }

        return -1;
    }

    // «des véhicules blindés»
    private bool IsBareParticiple(int token) =>
        _tree.Dependency(token) == "acl" && _tree.Head(token) == token - 1 && _tree.HasFeature(token, "Tense", "Past")
        && !_classes.Contains("takes-à", _tree[token].Lemma);

    // Names, bare modifiers, compounds («un accord de défense») and adverbial nouns («sans délai», «lundi») rarely have
    // complements of their own.
    private bool IsTransparent(int token) => _tree.Dependency(token) switch
    {
        "nmod" => _tree[token].PartOfSpeech == PartOfSpeech.Propn || _tree.Child(token, "case") < 0 || IsBare(token),
        "obl" => IsBare(token),
        "amod" => true,
        _ => false,
    };

    private bool IsBare(int token) =>
        _tree[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Num && _tree.Child(token, "det", "nummod") < 0;

    private int SubjectBefore(int token, int verb)
    {
        var subject = OwnSubject(verb);
        return subject >= 0 && subject < token && token < verb && IsUnbroken(subject, token) ? subject : -1;
    }

    private int ObjectBefore(int token, int verb)
    {
        var target = _tree.Child(verb, "obj");
        return target >= 0 && target < token && IsUnbroken(target, token) ? target : -1;
    }

    private bool IsUnbroken(int noun, int token)
    {
        if (!IsNominal(noun) || _tree[noun].PartOfSpeech == PartOfSpeech.Pron)
        {
            return false;
        }

        for (var between = noun + 1; between < token; between++)
        {
            if (_tree[between].Form is "," or ";" or ":" or "(" or ")")
            {
                return false;
            }
        }

        return true;
    }

    // «Le Mali, aux côtés du Niger, a quitté ...»: whoever accompanies the verb's subject belongs to it, wherever the
    // parser put the phrase.
    private void AddCompanionsToSubjects(List<int>?[] attached)
    {
        for (var verb = 0; verb < _tree.Count; verb++)
        {
            if (attached[verb] is not { } obliques || !IsVerb(verb) || OwnSubject(verb) is not (>= 0 and var subject))
            {
                continue;
            }

            // «À la demande de l'ONU, le Mali a libéré X»: and whoever made the subject act.
            foreach (var companion in obliques.Where(oblique => IsCompanion(oblique) || (IsInstigator(oblique) && !IsPassive(verb))))
            {
                (attached[subject] ??= []).Add(companion);
            }
        }
    }

    private bool IsCompanion(int token) =>
        _classes.Contains("companion", _phrases.Attachment(token).Preposition);

    private bool IsInstigator(int token) =>
        _classes.Contains("instigation", _phrases.Attachment(token).Preposition);

    private void AddObliques(List<Argument> arguments, int governor)
    {
        foreach (var token in _attached[governor] ?? [])
        {
            if (_tree.Has(token, "obl:agent") && IsVerb(governor))
            {
                continue;
            }

            var (preposition, _) = _phrases.Attachment(token);
            var filler = Antecedent(token);
            if (filler >= 0 && (preposition.Length > 0 || _tree[token].Lemma is "dont" or "où"))
            {
                // «d'où le Niger s'est retiré»
                var isPlace = (_tree[token].Lemma == "où" && preposition != "de") || IsLocation(token, governor, preposition);
                var slot = isPlace ? "dans" : preposition.Length > 0 ? preposition : "de";
                arguments.Add(filler == token ? new Argument(slot, filler) : Fill(slot, filler));
            }
        }
    }

    // «Au Mali, l'armée a demandé ...»: in front of its verb, «à» says where.
    private bool IsLocation(int token, int governor, string preposition) =>
        preposition == "à" && token < governor && IsVerb(governor) && !IsRelative(token);

    private bool IsPredicate(int token) => IsVerb(token) || (token >= 0 && _tree.Child(token, "cop") >= 0);

    private bool IsNominal(int token) =>
        _tree[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num
            or PartOfSpeech.X or PartOfSpeech.Adj or PartOfSpeech.Sym;

    private Argument Fill(string slot, int token) =>
        new(slot, token, NearestName(token) is >= 0 and var name ? name : NamedByCopula(token));

    // «X a été le premier à ...», «le Mali est le pays où ...»: what a noun says of the subject names nobody else.
    private int NamedByCopula(int noun) => _tree.Child(noun, "cop") >= 0 ? SubjectsOfAttribute(noun).FirstOrDefault(-1) : -1;

    // The name just before the clause whose antecedent a noun is, when it stands at the end of that noun's phrase.
    private int NearestName(int noun)
    {
        foreach (var clause in _tree.Children(noun))
        {
            if (_tree.Dependency(clause) != "acl" || clause < noun)
            {
                continue;
            }

            var before = FirstOfClause(clause) - 1;

            // «la dernière place du Darfour tenue par l'armée»: without a comma, what agrees with the noun is said of that.
            if (_tree[before].Form != "," && _tree.Has(clause, "acl") && _tree.HasFeature(clause, "Gender", "Fem") && _tree.HasFeature(noun, "Gender", "Fem"))
            {
                continue;
            }

            before -= before >= 0 && _tree[before].Form == "," ? 1 : 0;
            // «a rompu ses relations avec Kiev, qu'il accuse»
            var isBehind = _tree.Dominates(noun, before) || (_tree.Dependency(noun) == "obj" && _tree.Dominates(_tree.Head(noun), before));
            if (before > noun && _tree[before].PartOfSpeech == PartOfSpeech.Propn && isBehind)
            {
                return before;
            }
        }

        return -1;
    }

    private int FirstOfClause(int clause)
    {
        var first = clause;
        while (first > 0 && _tree[first - 1].Form != "," && _tree.Dominates(clause, first - 1))
        {
            first--;
        }

        return first;
    }
}
