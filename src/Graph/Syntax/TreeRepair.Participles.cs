using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Participles: which noun or verb they belong to, and which are nouns.</summary>
internal sealed partial class TreeRepair
{
    // Participles that do not end in «é», and whose feminine or plural may be a noun.
    private static readonly FrozenDictionary<string, string> Participles = new Dictionary<string, string>
    {
        ["pris"] = "prendre",
        ["repris"] = "reprendre",
        ["entrepris"] = "entreprendre",
        ["surpris"] = "surprendre",
        ["mis"] = "mettre",
        ["remis"] = "remettre",
        ["promis"] = "promettre",
        ["soumis"] = "soumettre",
        ["commis"] = "commettre",
        ["conquis"] = "conquérir",
        ["acquis"] = "acquérir",
        ["conduit"] = "conduire",
        ["produit"] = "produire",
        ["détruit"] = "détruire",
        ["élu"] = "élire",
        ["reçu"] = "recevoir",
        ["revenu"] = "revenir",
        ["parvenu"] = "parvenir",
        ["tenu"] = "tenir",
        ["détenu"] = "détenir",
        ["retenu"] = "retenir",
        ["perdu"] = "perdre",
        ["battu"] = "battre",
        ["abattu"] = "abattre",
        ["vaincu"] = "vaincre",
        ["offert"] = "offrir",
        ["ouvert"] = "ouvrir",
        ["découvert"] = "découvrir",
        ["fait"] = "faire",
        ["défait"] = "défaire",
    }.ToFrozenDictionary();

    // «la ville que l'armée a reprise», «la première à être prise par l'armée»: what has an auxiliary, and neither article nor
    // copula, is a participle.
    private static Token NounAsParticiple(Token token, ImmutableArray<Token> tokens)
    {
        if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adj) || VerbOfParticiple(token.Form) is not { } verb)
        {
            return token;
        }

        var children = tokens.Where(other => other.Head == token.Index && other.Index < token.Index).ToList();
        var isPassive = token.PartOfSpeech == PartOfSpeech.Noun && children.Any(child => child.Dependency == "aux:pass");
        return (isPassive || children.Any(child => child.Dependency == "aux:tense"))
            && !children.Any(child => child.Dependency is "det" or "case" or "cop")
                ? token with { PartOfSpeech = PartOfSpeech.Verb, Lemma = verb, Features = "Tense=Past|VerbForm=Part" }
                : token;
    }

    // «X est consultant auprès de l'ONU»: what someone is, if it ends in «ant», is what they do for a living.
    private static Token ParticipleAsHolder(Token token, ImmutableArray<Token> tokens) =>
        token is { PartOfSpeech: PartOfSpeech.Verb } && token.HasFeature("Tense", "Pres") && token.HasFeature("VerbForm", "Part")
        && tokens.Any(other => other.Head == token.Index && other.Dependency == "cop")
            ? token with { PartOfSpeech = PartOfSpeech.Noun, Lemma = token.Form.ToLowerInvariant(), Features = "Number=Sing" }
            : token;

    // «Kenza Azzouz, chercheuse à Human Rights Watch», «écrit Theo Leggett, correspondant de la BBC»: beside a name, what somebody is.
    private Token OccupationAsNoun(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Adj or PartOfSpeech.Verb, Dependency: "amod" or "acl" or "advcl", Index: > 1 }
            || !_classes.Contains("occupation", token.Form) || tokens[token.Index - 1].Form != ",")
        {
            return token;
        }

        var name = FirstOfName(tokens[token.Index - 2], tokens);
        return name.PartOfSpeech == PartOfSpeech.Propn
            ? token with { Head = name.Index, PartOfSpeech = PartOfSpeech.Noun, Lemma = token.Form, Dependency = "appos", Features = "Number=Sing" }
            : token;
    }

    // «s'est dit préoccupé par X»: whoever says it of oneself is the subject of «dit», and the participle what is said.
    private static ImmutableArray<Token> ParticipleAsSaid(int index, ImmutableArray<Token> tokens)
    {
        var token = tokens[index];
        var isReflexive = index > 1 && token is { Dependency: "advcl", Lemma: "dire" or "déclarer" or "montrer" or "sentir" or "estimer" } && IsPastParticiple(token)
            && tokens[index - 1].Lemma == "être" && tokens[index - 2].HasFeature("Reflex", "Yes");
        if (!isReflexive || token.Head != index + 1 || !IsPastParticiple(tokens[index + 1]))
        {
            return tokens;
        }

        var said = tokens[index + 1];
        return [.. tokens.Select(other => other.Index == index ? other with { Head = said.Head, Dependency = said.Dependency }
            : other.Index == said.Index ? other with { Head = index, Dependency = "xcomp" }
            : other.Head == said.Index && other.Index < index ? other with { Head = index }
            : other)];
    }

    private static string? VerbOfParticiple(string form)
    {
        var masculine = form.TrimEnd('s').TrimEnd('e');
        return masculine.EndsWith('é') ? masculine[..^1] + "er"
            : Participles.GetValueOrDefault(masculine) ?? Participles.GetValueOrDefault(form);
    }

    // «a dissous le parlement, arrêté X et suspendu Y»: a past participle with an object shares the auxiliary before it.
    private static Token ParticipleAsConjunct(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "acl", Head: >= 0 } || tokens[token.Head].Head is not (>= 0 and var verb)
            || tokens[verb].PartOfSpeech != PartOfSpeech.Verb || !IsPastParticiple(token))
        {
            return token;
        }

        var hasObject = tokens.Any(other => other.Head == token.Index && other.Index > token.Index && IsNominal(other)
            && other.Dependency is "obj" or "xcomp");
        var isCompound = tokens.Any(other => other.Head == verb && other.Dependency == "aux:tense");
        var isActive = !tokens.Any(other => other.Head == verb && other.Dependency == "aux:pass");
        return hasObject && isCompound && isActive && StandsAfterComma(token.Index, tokens)
            ? token with { Head = verb, Dependency = "conj" }
            : token;
    }

    // «renversé par X, lui-même renversé par Y»: the pronoun says that it is the one named last.
    private static Token ParticipleOfSelf(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Index: > 2, Head: >= 0 } || !IsPastParticiple(token)
            || tokens[token.Index - 1] is not { Lemma: "lui-même" or "elle-même" or "eux-mêmes" or "elles-mêmes" } || tokens[token.Index - 2].Form != ",")
        {
            return token;
        }

        var named = FirstOfName(tokens[token.Index - 3], tokens);
        return IsNominal(named) ? token with { Head = named.Index, Dependency = "acl" } : token;
    }

    // «l'attaque du camp, revendiquée par X»: a participle agrees with its noun.
    private static Token ParticipleByAgreement(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "acl", Head: >= 0 } || !IsPastParticiple(token)
            || tokens[token.Head] is not { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.Propn, Dependency: "nmod" or "appos", Head: >= 0 } noun
            || !(AgreesByArticle(token, noun, tokens) == false || IsSeen(tokens[noun.Head], tokens)))
        {
            return token;
        }

        var above = tokens[noun.Head];
        return above.PartOfSpeech == PartOfSpeech.Noun && above.Index < token.Index && Agrees(token, above) == true
            ? token with { Head = above.Index }
            : token;
    }

    // «a vu sa candidature à la présidentielle rejetée par la Cour»
    private static bool IsSeen(Token noun, ImmutableArray<Token> tokens) =>
        noun is { Dependency: "obj", Head: >= 0 } && tokens[noun.Head].Lemma == "voir";

    // «a pris Léré, évacué par l'armée»: a place named just before is what was left or held, not who took it.
    private Token ParticipleOfPlace(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "advcl", Index: > 2 } || !_classes.Contains("place-participle", token.Lemma)
            || !IsPastParticiple(token) || tokens[token.Index - 1].Form != "," || token.Head > token.Index
            || !tokens.Any(other => other.Head == token.Index && other.Dependency == "obl:agent"))
        {
            return token;
        }

        var place = tokens[token.Index - 2];
        return place.PartOfSpeech == PartOfSpeech.Propn && place.Head == token.Head ? token with { Head = place.Index, Dependency = "acl" } : token;
    }

    // «a succédé à son père, tué par X»: not whoever has the father.
    private Token ParticipleOfKin(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "advcl" or "acl", Index: > 2 } || !IsPastParticiple(token)
            || tokens[token.Index - 1].Form != "," || tokens[token.Index - 2] is not { PartOfSpeech: PartOfSpeech.Noun } kin
            || !tokens.Any(other => other.Head == kin.Index && other.HasFeature("Poss", "Yes")) || Agrees(kin, token) == false)
        {
            return token;
        }

        return _classes.Contains("kin", kin.Lemma) ? token with { Head = kin.Index, Dependency = "acl" } : token;
    }

    // «X, le président du Manidem, qui avait soutenu Y, ...», «X, l'ancien chef des Forces nouvelles, condamné par Y, ...»: behind the
    // comma, what follows is said of the one named.
    private static Token ClauseOfName(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Verb, Dependency: "acl" or "acl:relcl", Head: >= 0 }
            || tokens[token.Head] is not { PartOfSpeech: PartOfSpeech.Noun, Dependency: "appos", Head: >= 0 } office
            || tokens[office.Head].PartOfSpeech != PartOfSpeech.Propn || office.Head > office.Index)
        {
            return token;
        }

        var first = tokens.First(other => other.Index == token.Index || (other.Head == token.Index && other.Index > office.Index && other.PartOfSpeech != PartOfSpeech.Punct));
        return first.Index > 0 && tokens[first.Index - 1].Form == "," ? token with { Head = office.Head } : token;
    }

    // «Wagner est parti du Mali»: a party would have an article, and who «est partie à un accord» has not gone.
    private static Token PartyAsParticiple(Token token, ImmutableArray<Token> tokens)
    {
        if (token is { Lemma: "être", Dependency: "cop", Head: >= 0 } && IsBareParty(tokens[token.Head], tokens))
        {
            return token with { Dependency = "aux:tense", PartOfSpeech = PartOfSpeech.Aux };
        }

        if (token is { Dependency: "nmod", Head: >= 0 } && tokens[token.Head] is { Lemma: "partir", PartOfSpeech: PartOfSpeech.Verb })
        {
            return token with { Dependency = "obl:mod" };
        }

        return IsBareParty(token, tokens) && tokens.Any(other => other.Head == token.Index && other.Dependency == "aux:tense")
            ? token with { PartOfSpeech = PartOfSpeech.Verb, Lemma = "partir", Features = "Tense=Past|VerbForm=Part" }
            : token;
    }

    private static bool IsBareParty(Token token, ImmutableArray<Token> tokens) =>
        token is { PartOfSpeech: PartOfSpeech.Noun, Lemma: "parti" or "partie" }
        && !tokens.Any(other => other.Head == token.Index && other.Dependency is "det" or "nummod" or "amod" or "case")
        && (token.Lemma == "parti" || !tokens.Any(other => other.Head == token.Index && Preposition(other.Index, tokens) == "à"));

    private static bool IsPastParticiple(Token token) => token.HasFeature("Tense", "Past");

    // Whether two words have one gender and number; null where one of them does not show them.
    private static bool? Agrees(Token left, Token right) => (HaveSame("Gender", left, right), HaveSame("Number", left, right)) switch
    {
        (null, _) or (_, null) => null,
        var (gender, number) => gender.Value && number.Value,
    };

    // «du Darfour» is masculine, whether or not the name is known.
    private static bool? AgreesByArticle(Token participle, Token noun, ImmutableArray<Token> tokens) =>
        Agrees(participle, noun) ?? (tokens.FirstOrDefault(other => other.Head == noun.Index && other is { Dependency: "det", PartOfSpeech: PartOfSpeech.Det }) is { } article
            ? Agrees(participle, article)
            : null);

    private static bool? HaveSame(string feature, Token left, Token right)
    {
        var (one, other) = (left.Feature(feature).ToString(), right.Feature(feature).ToString());
        return one.Length == 0 || other.Length == 0 ? null : one == other;
    }

    private static Token ParticipleAsNoun(Token token, ImmutableArray<Token> tokens) =>
        IsEnvoy(token, tokens) ? token with { PartOfSpeech = PartOfSpeech.Noun, Lemma = "envoyé", Dependency = "appos" }
        : token.PartOfSpeech == PartOfSpeech.Verb && token.Index > 0 && token.HasFeature("VerbForm", "Part")
        && tokens[token.Index - 1] is { Dependency: "det" } article && article.Head == token.Index && IsElidedArticle(article)
            ? token with { PartOfSpeech = PartOfSpeech.Noun, Lemma = token.Form.ToLowerInvariant(), Features = "Number=Sing" }
            : token;

    // «X, envoyé spécial de l'ONU»
    private static bool IsEnvoy(Token token, ImmutableArray<Token> tokens) =>
        token is { PartOfSpeech: PartOfSpeech.Verb, Lemma: "envoyer", Dependency: "acl" } && token.Index + 1 < tokens.Length
        && tokens[token.Index + 1].Lemma == "spécial";
}
