using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Verbs that parsers take for nouns or adjectives.</summary>
internal sealed partial class TreeRepair
{
    private const string PresentIndicative = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";

    // Third persons that do not end in «e» and that taggers take for nouns or adjectives.
    private static readonly FrozenDictionary<string, string> OtherPresents = new Dictionary<string, string>
    {
        ["combat"] = "combattre",
        ["dément"] = "démentir",
    }.ToFrozenDictionary();

    // «Paris presse Kigali de partir», «le Mali juge illégale la décision»: what has a subject, but neither copula nor article,
    // is a verb, however much it looks like a noun.
    private static Token NounAsVerb(Token token, ImmutableArray<Token> tokens)
    {
        if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adj)
            || tokens.Any(other => other.Head == token.Index && other.Dependency is "cop" or "det" or "case"))
        {
            return token;
        }

        // «le GSIM, que commande Iyad Ag Ghali»
        var isRelative = token.Dependency == "acl:relcl" && token.Index > 0 && tokens[token.Index - 1].Lemma == "que" && token.Form.EndsWith('e');
        var isVerb = isRelative || OtherPresents.ContainsKey(token.Form)
            ? isRelative || IsClause(token, tokens)
            : token is { Head: < 0, Form.Length: > 3 } && token.Form.EndsWith('e') && HasSubjectOfVerb(token, tokens);
        return isVerb ? AsPresent(token) : token;
    }

    // «La Russie prête à négocier»: an adjective without an object may do without its copula.
    private static bool HasSubjectOfVerb(Token token, ImmutableArray<Token> tokens)
    {
        var isSure = token.PartOfSpeech == PartOfSpeech.Noun || tokens.Any(other => other.Head == token.Index
            && (other.Dependency == "obj" || (other.Dependency.StartsWith("expl", StringComparison.Ordinal) && other.HasFeature("Reflex", "Yes"))));
        return isSure && tokens.Any(other => other.Head == token.Index && other.Index < token.Index && other.Dependency == "nsubj");
    }

    // «ce que dément Kigali», «accuse Paris et dément»
    private static bool IsClause(Token token, ImmutableArray<Token> tokens) =>
        token.Head < 0 || token.Dependency is "acl:relcl" or "advcl" or "ccomp"
        || token.Dependency.StartsWith("parataxis", StringComparison.Ordinal)
        || (token.Dependency == "conj" && tokens[token.Head].PartOfSpeech == PartOfSpeech.Verb);

    private static Token AsPresent(Token token) =>
        token with { PartOfSpeech = PartOfSpeech.Verb, Lemma = InfinitiveOf(token.Form), Features = PresentIndicative };

    // «inquiète» is of «inquiéter».
    private static string InfinitiveOf(string form) =>
        OtherPresents.TryGetValue(form, out var infinitive) ? infinitive
        : form[^3] == 'è' ? $"{form[..^3]}é{form[^2]}er"
        : form[..^1] + "er";

    // What follows such a verb without a preposition is its object, also where the parser took it for part of its subject's name.
    private static Token ComplementOfVerb(Token token, ImmutableArray<Token> tokens)
    {
        if (token.Head < 0 || token.Head > token.Index || !IsNominal(token) || Preposition(token.Index, tokens) is not null)
        {
            return token;
        }

        // «L'ONU somme Bamako de partir»
        if (token.Dependency == "flat:name" && tokens[token.Head].HasFeature("VerbForm", "Fin"))
        {
            return token with { Dependency = "obj" };
        }

        var isBareModifier = token.Dependency is "nmod" or "appos" && tokens[token.Head].Features == PresentIndicative;
        if (isBareModifier)
        {
            return token with { Dependency = IsInverted(token.Head, tokens) ? "nsubj" : "obj" };
        }

        var verb = tokens[token.Head].Head;
        var isAcrossVerb = token.Dependency == "flat:name" && verb > token.Head && verb < token.Index
            && tokens[verb].PartOfSpeech == PartOfSpeech.Verb && tokens[token.Head].Dependency == "nsubj";
        return isAcrossVerb ? token with { Head = verb, Dependency = "obj" } : token;
    }

    // «ce que dément Kigali»: right behind «que», a verb has its subject after it.
    private static bool IsInverted(int verb, ImmutableArray<Token> tokens) => verb > 0 && tokens[verb - 1].Lemma == "que";

    // «« C'est faux », lâche Safari Bahati, qui commande le groupe»: behind what is quoted, what could be a verb of speech is one.
    private ImmutableArray<Token> SpeechAsVerb(int index, ImmutableArray<Token> tokens)
    {
        var token = tokens[index];
        if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adj) || index < 2 || index + 1 >= tokens.Length || tokens[index - 1].Form != "," || !IsClosingMark(tokens[index - 2])
            || !token.Form.EndsWith('e') || !_classes.Contains("report", InfinitiveOf(token.Form))
            || tokens.Skip(index + 1).FirstOrDefault(other => other.Head == index && IsNominal(other) && other.Dependency is "nmod" or "nsubj" or "obj" or "appos" or "flat:name") is not { } speaker)
        {
            return tokens;
        }

        var changed = tokens.ToBuilder();
        foreach (var child in tokens.Where(other => other.Head == index && other.Index > speaker.Index && other.Dependency is "appos" or "acl:relcl" or "acl"))
        {
            changed[child.Index] = child with { Head = speaker.Index };
        }

        var root = tokens.First(other => other.Head < 0);
        changed[index] = AsPresent(token) with { Head = root.Index == index ? -1 : root.Index, Dependency = root.Index == index ? "root" : "parataxis" };
        changed[speaker.Index] = speaker with { Dependency = "nsubj" };
        return changed.ToImmutable();
    }

    // «La Minusma, présente au Mali depuis 2013, a perdu 200 soldats»: no comma parts a verb from its subject; the verb is the next.
    private static ImmutableArray<Token> AdjectiveAsMainVerb(int index, ImmutableArray<Token> tokens)
    {
        var adjective = tokens[index];
        if (adjective is not { Form: "présente" or "présentes", PartOfSpeech: PartOfSpeech.Verb, Index: > 1 } || tokens[index - 1].Form != ","
            || tokens.FirstOrDefault(other => other.Head == index && other.Dependency == "nsubj" && other.Index < index) is not { } subject
            || tokens.FirstOrDefault(other => other.Head == index && other.Index > index && IsMainVerb(other, tokens)) is not { } verb)
        {
            return tokens;
        }

        var changed = tokens.ToBuilder();
        changed[index] = adjective with
        {
            Head = subject.Index,
            Dependency = "amod",
            PartOfSpeech = PartOfSpeech.Adj,
            Lemma = "présent",
            Features = "Gender=Fem",
        };
        changed[verb.Index] = verb with { Head = adjective.Head, Dependency = adjective.Dependency };
        changed[subject.Index] = subject with { Head = verb.Index };
        return changed.ToImmutable();
    }

    private static bool IsMainVerb(Token token, ImmutableArray<Token> tokens) =>
        token.PartOfSpeech == PartOfSpeech.Verb && (token.Dependency == "conj" || token.Dependency.StartsWith("parataxis", StringComparison.Ordinal))
        && !tokens.Any(other => other.Head == token.Index && other.Dependency is "nsubj" or "nsubj:pass" or "cc");

    // «Bamako pointe du doigt Paris», «Le Rwanda dément»: a finite verb is no part of the name before it.
    private static ImmutableArray<Token> VerbAfterName(int index, ImmutableArray<Token> tokens)
    {
        var verb = OtherPresents.ContainsKey(tokens[index].Form) ? AsPresent(tokens[index]) : tokens[index];
        var isMisplaced = verb is { PartOfSpeech: PartOfSpeech.Verb, Dependency: "flat:name" or "amod", Head: >= 0 } && verb.Head < index
            && verb.HasFeature("VerbForm", "Fin") && tokens[verb.Head] is { PartOfSpeech: PartOfSpeech.Propn, Dependency: not "nsubj" };
        if (!isMisplaced)
        {
            return tokens;
        }

        var name = tokens[verb.Head];
        var changed = tokens.ToBuilder();
        changed[index] = verb with { Head = name.Head, Dependency = name.Dependency };
        changed[name.Index] = name with { Head = index, Dependency = "nsubj" };
        for (var after = index + 1; after < tokens.Length; after++)
        {
            if (tokens[after].Head == name.Index)
            {
                changed[after] = tokens[after] with { Head = index, Dependency = tokens[after].Dependency == "nmod" ? "obl" : tokens[after].Dependency };
            }
        }

        return changed.ToImmutable();
    }

    // «l'alliance dont fait partie le M23», «les sanctions que lui a infligées l'ONU»: of two objects in a relative clause without a
    // subject, the second is the subject.
    private static Token SecondObjectAsSubject(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "obj", Head: >= 0 } || !IsNominal(token) || token.Head > token.Index
            || tokens[token.Head] is not { Dependency: "acl:relcl" } verb)
        {
            return token;
        }

        var others = tokens.Where(other => other.Head == verb.Index && other.Index < token.Index).ToList();
        var hasArticle = tokens.Any(other => other.Head == token.Index && other.Dependency == "det");
        var hasObject = others.Any(other => other.Dependency == "obj" && (other.Index > verb.Index ? hasArticle : other.Lemma == "que"));
        return hasObject && !tokens.Any(other => other.Head == verb.Index && other.Dependency.StartsWith("nsubj", StringComparison.Ordinal))
            ? token with { Dependency = "nsubj" }
            : token;
    }

    // «condamne « avec fermeté » les frappes»: a noun with an article right behind a complement is no apposition to it, but the
    // object that the verb lacks.
    private static Token ObjectBehindComplement(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.Propn, Dependency: "appos", Head: >= 0 } || tokens[token.Head].Head is not (>= 0 and var verb)
            || tokens[verb].PartOfSpeech != PartOfSpeech.Verb || (StandsAfterComma(token.Index, tokens) && !IsBehindInsertion(token, tokens))
            || !tokens[token.Head].Dependency.StartsWith("obl", StringComparison.Ordinal))
        {
            return token;
        }

        // «a ajouté à sa liste noire Bertrand Bisimwa», «a rencontré à Kigali Paul Kagame»: the name is none of «sa liste» or a town.
        var hasArticle = token.PartOfSpeech == PartOfSpeech.Propn
            ? tokens.Any(other => other.Head == token.Head && other.HasFeature("Poss", "Yes"))
                || (tokens[token.Head].PartOfSpeech == PartOfSpeech.Propn && IsLongName(token, tokens) && Preposition(token.Head, tokens) is "à" or "en")
            : tokens.Any(other => other.Head == token.Index && other.Dependency == "det");
        var isComplete = tokens.Any(other => other.Head == verb && other.Dependency is "obj" or "ccomp" or "xcomp" or "aux:pass" or "expl:pv");
        return hasArticle && !isComplete && token.Head > verb ? token with { Head = verb, Dependency = "obj" } : token;
    }

    // «ont signé, sous la médiation du Tchad, un accord avec le gouvernement»
    private static bool IsBehindInsertion(Token token, ImmutableArray<Token> tokens) =>
        token.PartOfSpeech == PartOfSpeech.Noun && tokens.Any(other => other.Head == token.Index && other.Dependency == "det" && other.HasFeature("Definite", "Ind"))
        && tokens.FirstOrDefault(other => other.Head == token.Head && other.Dependency == "case") is { Index: > 0 } preposition && tokens[preposition.Index - 1].Form == ",";

    // «a livré en août des armes à la Somalie», «fournit à l'armée des drones»: behind a time or a recipient, the article «des» makes
    // the object that the verb lacks, not a complement.
    private Token ObjectBehindTime(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Noun, Dependency: "nmod", Head: >= 0, Index: > 1 } || !IsPartitive(token, tokens)
            || tokens[token.Head] is not { Head: >= 0 } before || before.Index > token.Index
            || !before.Dependency.StartsWith("obl", StringComparison.Ordinal) || !IsTimeOrRecipient(before, tokens))
        {
            return token;
        }

        var verb = tokens[before.Head];
        var isComplete = tokens.Any(other => other.Head == verb.Index && other.Dependency is "obj" or "ccomp" or "xcomp" or "aux:pass" or "expl:pv");
        return verb.PartOfSpeech == PartOfSpeech.Verb && verb.Index < before.Index && !isComplete
            ? token with { Head = verb.Index, Dependency = "obj" }
            : token;
    }

    private bool IsTimeOrRecipient(Token token, ImmutableArray<Token> tokens) =>
        IsTime(token, tokens) || _classes.Contains("day-noun", token.Lemma) || token.Lemma is "sang" or "urgence" or "force" || (Preposition(token.Index, tokens) == "à" && _classes.Contains("giving", tokens[token.Head].Lemma));

    // «des» before a plural: the tokens «de» and «les».
    private static bool IsPartitive(Token token, ImmutableArray<Token> tokens) =>
        tokens[token.Index - 1] is { PartOfSpeech: PartOfSpeech.Det, Lemma: "le" } article && article.Head == token.Index
        && tokens[token.Index - 2] is { Lemma: "de" } preposition && preposition.Head == token.Index && token.HasFeature("Number", "Plur");

    // «a rencontré à Kigali Paul Kagame, accusé par X»: a town and a person are no one name, and what follows is said of the person.
    private static ImmutableArray<Token> PersonBehindPlace(int index, ImmutableArray<Token> tokens)
    {
        var person = tokens[index];
        if (person is not { Dependency: "flat:name", Head: >= 0 } || !IsLongName(person, tokens) || Preposition(person.Head, tokens) is not ("à" or "en")
            || tokens[person.Head] is not { PartOfSpeech: PartOfSpeech.Propn, Head: >= 0 } place || place.Index != index - 1
            || tokens[place.Head].PartOfSpeech != PartOfSpeech.Verb || HasObject(place.Head, tokens))
        {
            return tokens;
        }

        return [.. tokens.Select(token =>
            token.Index == index ? token with { Head = place.Head, Dependency = "obj" }
            : token.Head == place.Index && token.Index > index ? token with { Head = index }
            : token)];
    }

    // «a mené mercredi des frappes», «a conclu le 1er janvier un accord»: a day is done nothing to.
    private Token DayAsObject(Token token) =>
        token.Dependency == "obj" && (_classes.Contains("weekday", token.Form) || token is { Form: "1er", PartOfSpeech: PartOfSpeech.Adj }) ? token with { Dependency = "obl:mod" } : token;

    // «a exhorté lundi Israël à cesser»: a day has no name of its own; the name behind it is the object that the verb lacks.
    private Token ObjectBehindDay(Token token, ImmutableArray<Token> tokens)
    {
        if (IsListedBehindDay(token, tokens))
        {
            return token with { Dependency = "obj" };
        }

        if (token is not { PartOfSpeech: PartOfSpeech.Propn or PartOfSpeech.Noun, Dependency: "nmod" or "appos" or "flat:name", Head: >= 0 }
            || token.Head > token.Index || !_classes.Contains("day-noun", tokens[token.Head].Lemma) || Preposition(token.Index, tokens) is not null
            || tokens[token.Head].Head is not (>= 0 and var verb) || tokens[verb].PartOfSpeech != PartOfSpeech.Verb || verb > token.Head
            || StandsAfterComma(token.Index, tokens))
        {
            return token;
        }

        var isComplete = tokens.Any(other => other.Head == verb && other.Dependency is "obj" or "ccomp" or "aux:pass" or "expl:pv");
        return isComplete ? token : token with { Head = verb, Dependency = "obj" };
    }

    // «a accusé, mardi, Kigali»: a name is not coordinated with a verb.
    private bool IsListedBehindDay(Token token, ImmutableArray<Token> tokens) =>
        token is { PartOfSpeech: PartOfSpeech.Propn, Dependency: "conj", Index: > 1, Head: >= 0 }
        && tokens[token.Head].PartOfSpeech == PartOfSpeech.Verb && tokens[token.Index - 1].Form == ","
        && _classes.Contains("day-noun", tokens[token.Index - 2].Lemma) && !HasObject(token.Head, tokens);

    // «a à plusieurs reprises accusé la France»: what stands between hides that «a» is the auxiliary of the participle.
    private static ImmutableArray<Token> SplitAuxiliary(int index, ImmutableArray<Token> tokens)
    {
        var participle = tokens[index];
        if (participle is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "acl", Head: >= 0 } || !IsPastParticiple(participle)
            || tokens[participle.Head].Head is not (>= 0 and var auxiliary)
            || tokens[auxiliary] is not { Lemma: "avoir", PartOfSpeech: PartOfSpeech.Verb } || !tokens[auxiliary].HasFeature("VerbForm", "Fin"))
        {
            return tokens;
        }

        var hasObject = tokens.Any(other => other.Head == auxiliary && other.Dependency == "obj");
        var isAdverbial = Preposition(participle.Head, tokens) is not null && participle.Head == index - 1;
        if (hasObject || !isAdverbial)
        {
            return tokens;
        }

        var changed = tokens.ToBuilder();
        foreach (var child in tokens.Where(other => other.Head == auxiliary))
        {
            changed[child.Index] = child with { Head = index };
        }

        changed[index] = participle with { Head = tokens[auxiliary].Head, Dependency = tokens[auxiliary].Dependency };
        changed[auxiliary] = tokens[auxiliary] with { Head = index, Dependency = "aux:tense", PartOfSpeech = PartOfSpeech.Aux };
        return changed.ToImmutable();
    }
}
