using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>
/// Mends what parsers get wrong and the words themselves settle, so that readers of the tree need not know: each repair
/// looks at one token and its neighbours in the tree.
/// </summary>
internal sealed partial class TreeRepair
{
    // Words of a name before the colon of a headline: «République démocratique du Congo : ...».
    private const int LongestHeading = 4;

    private readonly WordClasses _classes;

    private readonly ImmutableArray<Func<Token, ImmutableArray<Token>, Token>> _repairs;

    /// <summary>Repairs that go by classes of words.</summary>
    public TreeRepair(WordClasses classes)
    {
        _classes = classes;

        // In this order: what one of them mends, the next takes as it is then.
        _repairs =
        [
            (token, _) => FormerPost(token), OccupationAsNoun, ReflexiveAsActive, AgentAsConjunct, SubjectAsConjunct, ConjunctAsSubject, OneAsConjunct, ExceptedConjunct, AgentOfNoun, AgentOfName, AgentBehindSource, AgentBehindMeasure, NameOfOne, NameOfWhom, RelativeOfAgent, PostOfName, FollowerAsConjunct, DescriptionAsApposition, PostAsConjunct,
            ComplementBeforeInsert, SpeakerAsObject, SourceAsApposition, HolderInFront, AsideAsSubject, SecondSubjectAsApposition, SubjectBehindFront,
            (token, _) => AdjectiveAsModifier(token), BareSubjectAsApposition, ApposedInFront, NameAsExample, NamesOfSeveral, MannerOfClause, WholeOfPredicate, HolderAsApposition, HeadingAsScene,
            CountedAsObject, StateOfOffice, HolderBehindState, ParticipleAsConjunct, ParticipleByAgreement, ClauseOfName, ParticipleOfPlace, ParticipleOfKin, ParticipleOfSelf,
            PartyAsParticiple, NounAsVerb, ObjectOfMovement, ComplementOfVerb, (token, _) => DayAsObject(token), ObjectBehindComplement, ObjectBehindDay, ObjectBehindTime,
            PartitiveAsObject, TimedConjunct, SecondWhom, InfinitiveOfNoun, InfinitiveOfVerb, SecondObjectAsSubject,
            (token, _) => PronounAsArticle(token), ParticipleAsNoun, ExpletiveAsSubject, ObjectOfAdjective, ObjectAsAttribute, QuotedName, DemandedClause,
            ComplementOfAdjective,
        ];
    }

    /// <summary>The same tokens, some with another head or relation.</summary>
    public ImmutableArray<Token> Repair(ImmutableArray<Token> tokens)
    {
        ImmutableArray<Token> repaired = [.. tokens.Select(token => ParticipleAsHolder(NounAsParticiple(token, tokens), tokens))];
        for (var index = 0; index < tokens.Length; index++)
        {
            repaired = SpeechAsVerb(index, SecondNameAsVerb(index, PersonBehindPlace(index, AdjectiveAsMainVerb(index, ParticipleAsSaid(index, repaired)))));
        }

        for (var index = 0; index < tokens.Length; index++)
        {
            var token = repaired[index];
            var better = token;
            foreach (var repair in _repairs)
            {
                better = repair(better, repaired);
            }

            if (!ReferenceEquals(better, token))
            {
                repaired = repaired.SetItem(index, better);
            }

            repaired = CountedAsHead(index, repaired);
            repaired = SplitAuxiliary(index, VerbAfterName(index, ConjunctionAsRelative(index, repaired)));
        }

        return repaired;
    }

    // «s'étaient unis»: être is the auxiliary of tense of every reflexive verb, never of its passive.
    private static Token ReflexiveAsActive(Token token, ImmutableArray<Token> tokens) => token.Dependency switch
    {
        "aux:pass" when IsReflexive(token.Head, tokens) => token with { Dependency = "aux:tense" },
        "nsubj:pass" when IsReflexive(token.Head, tokens) => token with { Dependency = "nsubj" },
        _ => token,
    };

    private static bool IsReflexive(int verb, ImmutableArray<Token> tokens) =>
        tokens.Any(token => token.Head == verb && token.PartOfSpeech == PartOfSpeech.Pron
            && token.Dependency.StartsWith("expl", StringComparison.Ordinal)
            && token.HasFeature("Reflex", "Yes"));

    // «L'envoyé spécial du Royaume-Uni, Robert Fairweather, écrit», «Son parti, Les Transformateurs, dénonce»: a verb has one
    // subject, and a name beside a common noun says whose it is.
    private static Token SecondSubjectAsApposition(Token token, ImmutableArray<Token> tokens)
    {
        if (token.Dependency is not ("nsubj" or "nsubj:pass") || !IsNominal(token) || !StandsAfterComma(token.Index, tokens))
        {
            return token;
        }

        var first = tokens.Take(token.Index).LastOrDefault(other => other.Head == token.Head && other.Dependency == token.Dependency);
        return first is not null && IsNominal(first) && (first.PartOfSpeech != token.PartOfSpeech
            || (HasNameBeside(token, tokens) && !HasNameBeside(first, tokens)) || char.IsUpper(token.Form[0]) != char.IsUpper(first.Form[0]))
            ? token with { Head = first.Index, Dependency = "appos" }
            : token;
    }

    // «Niger : la junte accuse Paris»: what a headline puts in front is not who acts, where that follows.
    private static Token HeadingAsScene(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "nsubj" or "nsubj:pass", Index: < LongestHeading })
        {
            return token;
        }

        var colon = tokens.FirstOrDefault(other => other.Form == ":")?.Index ?? -1;
        var isHeading = colon > token.Index && tokens.Take(colon).All(other => other.Index == token.Index || (other.Head >= 0 && other.Head < colon));
        return isHeading && tokens.Any(other => other.Head == token.Head && other.Index > colon && other.Dependency == token.Dependency)
            ? token with { Dependency = "dislocated" }
            : token;
    }

    // «le général X»
    private static bool HasNameBeside(Token token, ImmutableArray<Token> tokens) =>
        token.Index + 1 < tokens.Length && tokens[token.Index + 1] is { PartOfSpeech: PartOfSpeech.Propn, Dependency: "appos" } name && name.Head == token.Index;

    // «douze pays, dont le Mali», «plusieurs pays, dont le Mali, ont ...»: a name alone is no clause, and no second subject.
    private static Token NameAsExample(Token token, ImmutableArray<Token> tokens)
    {
        if (token is { Lemma: "dont", Head: >= 0 } && IsExample(tokens[token.Head], tokens))
        {
            return token with { Dependency = "mark", Features = string.Empty };
        }

        return IsExample(token, tokens) ? token with { Head = Exemplified(token, tokens)?.Index ?? token.Head, Dependency = "appos" } : token;
    }

    // «la façon dont le président a agi»: how, not whose.
    private static Token MannerOfClause(Token token, ImmutableArray<Token> tokens) =>
        token is { Lemma: "dont", Index: > 0, Head: >= 0 } && tokens[token.Index - 1].Lemma is "façon" or "manière" && tokens[token.Head].PartOfSpeech != PartOfSpeech.Verb
            ? token with { Dependency = "mark" }
            : token;

    // «quatre pays de l'Uemoa que sont le Bénin et le Togo»: the names are those of the noun that the clause belongs to.
    private static Token NamesOfSeveral(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Propn, Dependency: "nsubj", Head: >= 0 } || token.Index < 3
            || tokens[token.Head] is not { Lemma: "que", Dependency: "acl:relcl", Head: >= 0 } clause || clause.Index > token.Index)
        {
            return token;
        }

        var noun = tokens[clause.Head];
        while (!(noun.PartOfSpeech == PartOfSpeech.Noun && noun.HasFeature("Number", "Plur")) && noun.Head >= 0)
        {
            noun = tokens[noun.Head];
        }

        return noun.PartOfSpeech == PartOfSpeech.Noun && noun.HasFeature("Number", "Plur") ? token with { Head = noun.Index, Dependency = "appos" } : token;
    }

    // «l'Alliance, dont le général Goïta a été le premier président»: of the two nouns, the one without a name has the complement.
    private static Token WholeOfPredicate(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Lemma: "dont", Dependency: "nmod", Head: >= 0 } || tokens[token.Head] is not { Dependency: "nsubj", Head: >= 0 } subject)
        {
            return token;
        }

        var predicate = tokens[subject.Head];
        var isNamed = subject.PartOfSpeech == PartOfSpeech.Propn || HasNameBeside(subject, tokens)
            || tokens.Any(other => other.Head == subject.Index && other is { PartOfSpeech: PartOfSpeech.Propn, Dependency: "appos" });
        return isNamed && predicate is { PartOfSpeech: PartOfSpeech.Noun } && tokens.Any(other => other.Head == predicate.Index && other.Dependency == "cop")
            && tokens.Any(other => other.Head == predicate.Index && other.HasFeature("Definite", "Def"))
            && !tokens.Any(other => other.Head == predicate.Index && other.Dependency == "nmod" && other.Index > predicate.Index)
                ? token with { Head = predicate.Index }
                : token;
    }

    private static bool IsExample(Token token, ImmutableArray<Token> tokens) =>
        token is { PartOfSpeech: PartOfSpeech.Propn, Dependency: "acl:relcl" or "appos" or "nsubj" or "nsubj:pass" }
        && tokens.Any(other => other.Head == token.Index && other.Lemma == "dont")
        && !tokens.Any(other => other.Head == token.Index && other.Dependency is "cop" or "nsubj")
        && (token.Dependency is "acl:relcl" or "appos" || Exemplified(token, tokens) is not null);

    // The first subject of the verb that an example was taken for a subject of.
    private static Token? Exemplified(Token token, ImmutableArray<Token> tokens) => token.Dependency.StartsWith("nsubj", StringComparison.Ordinal)
        ? tokens.Take(token.Index).FirstOrDefault(other => other.Head == token.Head && other.Dependency == token.Dependency)
        : null;

    // «Membre de l'Otan, la Turquie a protesté»: the noun without an article says something of the subject behind it.
    private static Token BareSubjectAsApposition(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Noun, Dependency: "nsubj" or "nsubj:pass" }
            || tokens.Any(other => other.Head == token.Index && other.Dependency == "det"))
        {
            return token;
        }

        var subject = tokens.Skip(token.Index + 1).FirstOrDefault(other => other.Head == token.Head && other.Index < token.Head
            && (other.PartOfSpeech == PartOfSpeech.Propn || char.IsUpper(other.Form[0]) || other.Form is "celui-ci" or "celle-ci") && other.Dependency is "nsubj" or "nsubj:pass" && StandsAfterComma(other.Index, tokens));
        return subject is null ? token : token with { Head = subject.Index, Dependency = "appos" };
    }

    // «avec à sa tête le général X»: whoever follows is at the head, whatever they were taken for.
    private static Token HolderAsApposition(Token token, ImmutableArray<Token> tokens)
    {
        if (!IsNominal(token) || token.Index < 4)
        {
            return token;
        }

        var head = tokens[token.Index - 1].PartOfSpeech == PartOfSpeech.Det ? token.Index - 2 : token.Index - 1;
        var follows = head >= 3 && tokens[head].Lemma == "tête" && tokens[head - 1].HasFeature("Poss", "Yes")
            && tokens[head - 2].Lemma == "à" && tokens[head - 3].Lemma == "avec" && tokens[head].Head != token.Index;
        return follows ? token with { Head = head, Dependency = "appos" } : token;
    }

    // «X, que l'ONU a sanctionné», «c'est X que l'ONU accuse»: after a noun, before a verb without an object, «que» is the object.
    private static ImmutableArray<Token> ConjunctionAsRelative(int index, ImmutableArray<Token> tokens)
    {
        var token = tokens[index];
        if (token is not { Lemma: "que", PartOfSpeech: PartOfSpeech.Sconj, Dependency: "mark" or "obj", Head: >= 0 } || index < 2)
        {
            return tokens;
        }

        var before = ModifiedNoun(tokens[index - 1].Form == "," ? index - 2 : index - 1, tokens);
        var verb = tokens[token.Head];
        if (verb.Dependency == "acl:relcl" && (token.Dependency == "obj" || !HasObject(verb.Index, tokens)))
        {
            return tokens.SetItem(index, AsRelative(token));
        }

        // «l'accord que la RDC et le Rwanda ont signé»: what «que» begins is no second main clause.
        var isClause = verb.Dependency is "advcl" or "advcl:cleft" || (verb.Dependency == "conj" && !tokens.Any(other => other.Head == verb.Index && other.Dependency == "cc"))
            || (verb.Dependency == "ccomp" && tokens[index - 1].Form == "," && tokens[FirstOfName(tokens[before], tokens).Index].Dependency == "obj");
        var fits = verb.PartOfSpeech == PartOfSpeech.Verb && isClause && IsNominal(tokens[before])
            && tokens.Any(other => other.Head == verb.Index && other.Dependency == "nsubj")
            && !tokens.Any(other => other.Head == verb.Index && (other.Dependency is "obj" or "ccomp" or "aux:pass" or "expl:pv" || (other.Dependency == "xcomp" && IsComplete(other, tokens))));
        if (!fits)
        {
            return tokens;
        }

        var noun = before;
        while (tokens[noun].Head >= 0 && (tokens[noun].Dependency.StartsWith("flat", StringComparison.Ordinal) || IsOfCompound(noun, tokens)))
        {
            noun = tokens[noun].Head;
        }

        return tokens
            .SetItem(index, AsRelative(token))
            .SetItem(verb.Index, verb with { Head = noun, Dependency = "acl:relcl" });
    }

    // «l'accord de paix que ...»
    private static bool IsOfCompound(int noun, ImmutableArray<Token> tokens) =>
        tokens[noun] is { PartOfSpeech: PartOfSpeech.Noun, Dependency: "nmod" } && Preposition(noun, tokens) == "de" && !tokens.Any(other => other.Head == noun && other.Dependency == "det");

    // «le président déchu que ...», «le Sahara occidental, que ...»
    private static int ModifiedNoun(int index, ImmutableArray<Token> tokens) =>
        tokens[index] is { Dependency: "amod" or "acl", Head: >= 0 } modifier && modifier.Head < index
        && !tokens.Any(other => other.Head == index && other.Lemma is "plus" or "moins" or "aussi")
            ? modifier.Head
            : index;

    // «que l'armée tente de prendre»: the infinitive has no object but «que».
    private static bool IsComplete(Token complement, ImmutableArray<Token> tokens) =>
        !complement.HasFeature("VerbForm", "Inf") || HasObject(complement.Index, tokens);

    private static Token AsRelative(Token token) =>
        token with { PartOfSpeech = PartOfSpeech.Pron, Dependency = "obj", Features = "PronType=Rel" };

    private static bool HasObject(int verb, ImmutableArray<Token> tokens) =>
        tokens.Any(other => other.Head == verb && other.Dependency is "obj" or "ccomp" or "aux:pass" or "expl:pv");

    // «l'opposant a réagi»: what determines a noun is an article, and what an article determines is a noun.
    private static Token PronounAsArticle(Token token) =>
        token is { PartOfSpeech: PartOfSpeech.Pron, Dependency: "det" } && IsElidedArticle(token)
            ? token with { PartOfSpeech = PartOfSpeech.Det, Lemma = "le", Features = "Definite=Def|Number=Sing|PronType=Art" }
            : token;

    // «avait-il ajouté», «elle a dit»: only an impersonal verb, or a passive without a subject of its own («il a été décidé»),
    // has an expletive.
    private Token ExpletiveAsSubject(Token token, ImmutableArray<Token> tokens)
    {
        if (token.Dependency != "expl:subj" || token.Head < 0 || tokens[token.Head].PartOfSpeech != PartOfSpeech.Verb)
        {
            return token;
        }

        var isFeminine = token.HasFeature("Gender", "Fem");
        var isInverted = token.Form.StartsWith('-');
        var isPersonal = !_classes.Contains("impersonal", tokens[token.Head].Lemma) && (isInverted || !tokens.Any(
            other => other.Head == token.Head && other.Dependency is "aux:pass" or "nsubj"));
        return isFeminine || isPersonal ? token with { Dependency = "nsubj" } : token;
    }

    private static bool IsElidedArticle(Token token) => token.Form is "l'" or "l’" or "L'" or "L’";

    // The word of a name that the others hang on; any other word is its own.
    private static Token FirstOfName(Token token, ImmutableArray<Token> tokens)
    {
        while (token is { Dependency: "flat:name", Head: >= 0 })
        {
            token = tokens[token.Head];
        }

        return token;
    }

    private static bool IsNominal(Token token) => token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn;

    // «Selon le porte-parole, le capitaine X, le groupe a attaqué»: of two subjects after a source, the first names the source.
    private static Token SourceAsApposition(Token token, ImmutableArray<Token> tokens)
    {
        if (token.Dependency != "nsubj" || !IsNominal(token) || !StandsAfterComma(token.Index, tokens))
        {
            return token;
        }

        var source = tokens.Take(token.Index).LastOrDefault(other => other.Head == token.Head && IsNominal(other)
            && other.Dependency.StartsWith("obl", StringComparison.Ordinal) && Preposition(other.Index, tokens) is "selon" or "après" or "pour");
        var hasAnother = tokens.Skip(token.Index + 1).Any(other => other.Head == token.Head && other.Dependency == "nsubj"
            && IsNominal(other) && StandsAfterComma(other.Index, tokens));
        return source is not null && hasAnother ? token with { Head = source.Index, Dependency = "appos" } : token;
    }

    private static bool StandsAfterComma(int index, ImmutableArray<Token> tokens)
    {
        var first = index;
        while (first > 0 && tokens[first - 1].Head == index && tokens[first - 1].PartOfSpeech != PartOfSpeech.Punct)
        {
            first--;
        }

        return first > 0 && tokens[first - 1].Form == ",";
    }

    private static string? Preposition(int noun, ImmutableArray<Token> tokens) =>
        tokens.FirstOrDefault(token => token.Head == noun && token.Dependency == "case")?.Lemma;

    // «une opération conjointe avec l'armée malienne»: an adjective with a complement is no clause.
    private static Token AdjectiveAsModifier(Token token) =>
        token is { PartOfSpeech: PartOfSpeech.Adj, Dependency: "acl" } ? token with { Dependency = "amod" } : token;

    // «a jugé « inacceptable » la décision»: no adjective has an object; it is the verb's.
    private static Token ObjectOfAdjective(Token token, ImmutableArray<Token> tokens) =>
        token is { Dependency: "obj", Head: >= 0 } && tokens[token.Head] is { PartOfSpeech: PartOfSpeech.Adj, Dependency: "xcomp", Head: >= 0 } attribute
            ? token with { Head = attribute.Head }
            : token;

    // «il devient ministre», «la France reste un allié», «s'est proclamé président»: such a verb has no object; the noun says what
    // its subject is.
    private static Token ObjectAsAttribute(Token token, ImmutableArray<Token> tokens) =>
        token is { Dependency: "obj", PartOfSpeech: PartOfSpeech.Noun, Head: >= 0 }
        && (tokens[token.Head].Lemma is "devenir" or "redevenir" or "rester" or "demeurer"
            || (tokens[token.Head].Lemma is "proclamer" or "autoproclamer" or "déclarer" && IsReflexive(token.Head, tokens)))
            ? token with { Dependency = "xcomp" }
            : token;

    // «des manifestants hostiles à la France», «s'est montré critique envers la France»: what follows such an adjective is its own.
    private static Token ComplementOfAdjective(Token token, ImmutableArray<Token> tokens)
    {
        if (token.Head < 0 || tokens.FirstOrDefault(other => other.Head == token.Index && other.Dependency == "case") is not { Index: > 0 } preposition)
        {
            return token;
        }

        var before = tokens[preposition.Index - 1];
        return before.PartOfSpeech == PartOfSpeech.Adj && before.Head == token.Head && (token.Dependency, before.Dependency) switch
        {
            ("nmod", "amod") => (preposition.Lemma, before.Lemma) is ("à", "hostile" or "opposé" or "favorable" or "fidèle" or "loyal" or "affilié" or "lié")
                or ("de", "proche" or "solidaire"),
            ("obl:mod" or "obl:arg", "xcomp") => preposition.Lemma is "envers" or "contre" or "avec",
            _ => false,
        }
            ? token with { Head = before.Index }
            : token;
    }
}
