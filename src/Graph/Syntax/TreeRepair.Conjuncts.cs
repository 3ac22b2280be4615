using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Which of several complements is coordinated with which.</summary>
internal sealed partial class TreeRepair
{
    // «condamné par le Tchad ainsi que par le Sénégal», «s'est emparé de Goma en janvier puis de Bukavu»: what has the same
    // preposition as an earlier complement of the verb is coordinated with that, not with the verb or another complement.
    private static Token AgentAsConjunct(Token token, ImmutableArray<Token> tokens)
    {
        if (token.Dependency != "conj" || !IsNominal(token) || token.Head < 0 || Preposition(token.Index, tokens) is not { } preposition
            || VerbOfConjunct(token, preposition, tokens) is not { } verb)
        {
            return token;
        }

        for (var before = token.Index - 1; before > verb; before--)
        {
            if (tokens[before].Head == verb && tokens[before].Dependency.StartsWith("obl", StringComparison.Ordinal)
                && Preposition(before, tokens) == preposition)
            {
                return token with { Head = before };
            }
        }

        return token;
    }

    private static int? VerbOfConjunct(Token token, string preposition, ImmutableArray<Token> tokens)
    {
        var head = tokens[token.Head];
        var isOther = head is { Dependency: "obl:mod" or "obl", Head: >= 0 } && Preposition(head.Index, tokens) is { } other && other != preposition;
        var verb = isOther ? tokens[head.Head] : IsBehindInsert(token, tokens) ? VerbOver(head, tokens) : head;
        return verb.PartOfSpeech == PartOfSpeech.Verb ? verb.Index : null;
    }

    // «s'est rapproché de l'Égypte, hostile au barrage, et de la Somalie»
    private static bool IsBehindInsert(Token token, ImmutableArray<Token> tokens) =>
        tokens.FirstOrDefault(other => other.Head == token.Index && other.Dependency == "cc") is { Index: > 0 } conjunction && tokens[conjunction.Index - 1].Form == ",";

    private static Token VerbOver(Token token, ImmutableArray<Token> tokens)
    {
        while (token.Head >= 0 && token.PartOfSpeech != PartOfSpeech.Verb)
        {
            token = tokens[token.Head];
        }

        return token;
    }

    // «X, qui exige le retrait des troupes, et Y, qui le refuse, devraient se rencontrer»: behind what is told of the subject stands
    // another subject.
    private static Token SubjectAsConjunct(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "conj", PartOfSpeech: PartOfSpeech.Propn, Head: >= 0 } || !IsBehindInsert(token, tokens) || Preposition(token.Index, tokens) is not null)
        {
            return token;
        }

        var clause = tokens[token.Head];
        while (clause.Head >= 0 && clause.Dependency != "acl:relcl")
        {
            clause = tokens[clause.Head];
        }

        var subject = clause is { Dependency: "acl:relcl", Head: >= 0 } ? tokens[clause.Head] : token;
        var isFirst = subject is { PartOfSpeech: PartOfSpeech.Propn, Dependency: "nsubj", Head: >= 0 } && subject.Head > token.Index
            && (tokens[subject.Head].HasFeature("Number", "Plur") || tokens.Any(other => other.Head == subject.Head && other.PartOfSpeech == PartOfSpeech.Aux && other.HasFeature("Number", "Plur")));
        return isFirst ? token with { Head = subject.Index } : token;
    }

    // «a sanctionné le Mali en janvier et le Niger en août», «présents en Centrafrique depuis 2018 et au Mali depuis 2021»: no name
    // is coordinated with a time, but with what stands before that.
    private Token TimedConjunct(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "conj", PartOfSpeech: PartOfSpeech.Propn, Head: >= 0 }
            || tokens[token.Head] is not { Head: >= 0 } time || !IsTime(time, tokens))
        {
            return token;
        }

        var isPlaced = IsLocative(token.Index, tokens);
        if (!isPlaced && Preposition(token.Index, tokens) is not null)
        {
            return token;
        }

        var before = IsNominal(tokens[time.Head]) && !isPlaced
            ? tokens[time.Head]
            : tokens.LastOrDefault(other => other.Head == time.Head && other.Index < time.Index
                && (isPlaced ? other.PartOfSpeech == PartOfSpeech.Propn && IsLocative(other.Index, tokens) : other.Dependency == "obj"));
        return before is null ? token : token with { Head = before.Index };
    }

    private static bool IsLocative(int noun, ImmutableArray<Token> tokens) => Preposition(noun, tokens) is "à" or "en" or "dans";

    // «Rob Shavell, cofondateur et directeur de l'ONG», «cofondatrice de l'Institut et doyenne de l'école»: a post is coordinated with
    // the post beside the name, not with the name, nor with what that post is of.
    private static Token PostAsConjunct(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Noun, Dependency: "conj", Head: >= 0 }
            || tokens.Any(other => other.Head == token.Index && other.Dependency is "det" or "case"))
        {
            return token;
        }

        var whole = tokens[token.Head];
        if (whole is { Dependency: "nmod", Head: >= 0 } && Preposition(whole.Index, tokens) == "de" && tokens[whole.Head] is { PartOfSpeech: PartOfSpeech.Noun, Dependency: "appos" })
        {
            return token with { Head = whole.Head };
        }

        if (whole.PartOfSpeech != PartOfSpeech.Propn)
        {
            return token;
        }

        var post = tokens.Take(token.Index).LastOrDefault(other => other.Head == token.Head && other is { PartOfSpeech: PartOfSpeech.Noun, Dependency: "appos" }
            && other.Index > token.Head && !tokens.Any(child => child.Head == other.Index && child.Dependency == "det"));
        return post is null ? token : token with { Head = post.Index };
    }

    // «ont fermé l'accès aux écoles, une mesure condamnée par l'ONU»: without «et», what has an article and a participle of its own takes
    // up what was said.
    private Token DescriptionAsApposition(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Noun, Dependency: "conj", Head: >= 0 } || !BeginsBehindComma(token, tokens))
        {
            return token;
        }

        var children = tokens.Where(other => other.Head == token.Index).ToList();
        if (children.Any(child => child.Dependency == "cc") || tokens.Any(other => other.Head == token.Head && other.Dependency == "conj" && other.Index > token.Index))
        {
            return token;
        }

        // «la Force civile conjointe, la milice qui combat ...», «l'AFC, la coalition dirigée par ...»: what has a name right before it.
        var isTold = children.Any(child => child.Dependency is "acl" or "acl:relcl" && child.Index > token.Index && (child.Dependency == "acl:relcl" || IsPastParticiple(child)));
        if (isTold && _classes.Contains("bearer", token.Lemma) && NameEndingBefore(token, tokens) is { } name && name.Index != token.Index)
        {
            return token with { Head = name.Index, Dependency = "appos" };
        }

        var isMeasure = children.Any(child => child is { Dependency: "det" } && child.HasFeature("Definite", "Ind"))
            && children.Any(child => child.Dependency == "acl" && child.Index > token.Index && IsPastParticiple(child));
        return isMeasure ? token with { Dependency = "appos" } : token;
    }

    private static Token? NameEndingBefore(Token token, ImmutableArray<Token> tokens)
    {
        var comma = token.Index - 1;
        while (comma > 0 && tokens[comma].PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Num && tokens[comma].Head == token.Index)
        {
            comma--;
        }

        if (comma < 1 || tokens[comma].Form != ",")
        {
            return null;
        }

        var word = tokens[comma - 1].Form == ")" && comma > 3 && tokens[comma - 3].Form == "(" ? tokens[comma - 4] : tokens[comma - 1];
        var name = char.IsUpper(word.Form[0]) ? word : null;
        while (word.Head >= 0 && word.Head < comma && word.Dependency is "nmod" or "amod" or "flat" or "flat:name" or "flat:foreign")
        {
            word = tokens[word.Head];
            name = char.IsUpper(word.Form[0]) ? word : name;
        }

        return name;
    }

    // «La Cedeao a suspendu le Burkina, suivie par l'Union africaine»: who follows does the same.
    private static Token FollowerAsConjunct(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "obl:agent", Head: > 0 } || !IsNominal(token)
            || tokens[token.Head] is not { Lemma: "suivre" or "imiter", Dependency: "acl" or "advcl", Head: >= 0 } participle
            || tokens[participle.Index - 1].Form != "," || !IsPastParticiple(participle))
        {
            return token;
        }

        var verb = tokens[participle.Head];
        while (verb.PartOfSpeech != PartOfSpeech.Verb && verb.Head >= 0)
        {
            verb = tokens[verb.Head];
        }

        var subject = tokens.FirstOrDefault(other => other.Head == verb.Index && other.Dependency == "nsubj" && other.Index < participle.Index && IsNominal(other));
        return subject is null ? token : token with { Head = subject.Index, Dependency = "conj" };
    }

    // «le Mali et le Niger, mais pas la Guinée, ont quitté»: what is excepted has no part in the clause.
    private static Token ExceptedConjunct(Token token, ImmutableArray<Token> tokens)
    {
        if (token.Dependency is not ("conj" or "nsubj" or "obj" or "appos") || !IsNominal(token)
            || !tokens.Any(other => other.Head == token.Index && other is { Dependency: "cc", Lemma: "mais" or "et" }))
        {
            return token;
        }

        var isExcepted = tokens.Any(other => other.Head == token.Index && other.Index < token.Index && other is { Dependency: "advmod", Lemma: "pas" or "non" }
            && tokens[other.Index + 1].Lemma is not ("seulement" or "uniquement"));
        return isExcepted ? token with { Dependency = "orphan" } : token;
    }

    // «est un des pays membres du G5 et un allié de la France»: one of several is coordinated with one.
    private static Token OneAsConjunct(Token token, ImmutableArray<Token> tokens) =>
        token is { Dependency: "conj", PartOfSpeech: PartOfSpeech.Noun, Head: >= 0 } && tokens[token.Head] is { Dependency: "nmod", Head: >= 0 } several
        && tokens[several.Head].Lemma == "un" && several.HasFeature("Number", "Plur") && tokens.Any(other => other.Head == token.Index
            && other is { Dependency: "det", Lemma: "un" } && other.HasFeature("Number", "Sing"))
            ? token with { Head = several.Head }
            : token;

    private bool IsTime(Token token, ImmutableArray<Token> tokens) =>
        Preposition(token.Index, tokens) is "en" or "depuis" or "dès" && (token.PartOfSpeech == PartOfSpeech.Num || _classes.Contains("month", token.Lemma));
}
