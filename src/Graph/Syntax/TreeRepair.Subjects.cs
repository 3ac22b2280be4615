using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Subjects that parsers take for a part of the phrase in front of them.</summary>
internal sealed partial class TreeRepair
{
    // «Né en 2017, le GSIM a ...», «Dans une lettre adressée à X, Y demande ...»: a verb without a subject has the name behind the
    // comma, which a participle cannot have as its object nor a person as another name.
    private Token SubjectBehindFront(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { Dependency: "obj" or "appos", Head: >= 0 } || token.Head > token.Index || !IsNominal(token)
            || !BeginsBehindComma(token, tokens) || !IsOfFront(token, tokens))
        {
            return token;
        }

        var verb = VerbWithoutSubject(token.Index, tokens);
        return verb is null ? token : token with { Head = verb.Index, Dependency = "nsubj" };
    }

    // «Créée en 2014 par X, un proche de Y, la société a grandi»: of two subjects behind a clause in front, the first says who its last
    // name is.
    private static Token ApposedInFront(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Noun, Dependency: "nsubj" or "nsubj:pass", Index: > 2 } || token.Head < token.Index
            || !BeginsBehindComma(token, tokens))
        {
            return token;
        }

        var comma = tokens.Take(token.Index).Last(other => other.Form == ",").Index;
        var hasAnother = tokens.Skip(token.Index + 1).Any(other => other.Head == token.Head && other.Dependency == token.Dependency
            && IsNominal(other) && BeginsBehindComma(other, tokens));
        var name = comma > 0 ? FirstOfName(tokens[comma - 1], tokens) : token;
        return hasAnother && name is { PartOfSpeech: PartOfSpeech.Propn, Head: >= 0 }
            && tokens[name.Head] is { Dependency: "advcl" } clause && clause.Head == token.Head
                ? token with { Head = name.Index, Dependency = "appos" }
                : token;
    }

    // «Dans un texte lu par son porte-parole, Jean Mabika, le parti accuse X»: of two subjects the first, behind a comma, is named what
    // stands before it.
    private static Token HolderInFront(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Propn, Dependency: "nsubj", Index: > 2, Head: >= 0 } || token.Head < token.Index || tokens[token.Index - 1].Form != ","
            || tokens[token.Index - 2].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            || !tokens.Any(other => other.Head == token.Head && other.Dependency == "nsubj" && other.Index > token.Index && IsNominal(other) && BeginsBehindComma(other, tokens)))
        {
            return token;
        }

        var holder = tokens[token.Index - 2];
        while (holder is { Dependency: "nmod" or "flat:name" or "amod", Head: >= 0 } && holder.Head < token.Index)
        {
            holder = tokens[holder.Head];
        }

        return holder.PartOfSpeech == PartOfSpeech.Noun && Preposition(holder.Index, tokens) is "par" or "de" or "avec"
            ? token with { Head = holder.Index, Dependency = "appos" }
            : token;
    }

    // «Soutenu par le Rwanda, ce que Kigali nie, le M23 a pris Goma»: of two subjects, what is said of the clause before is none.
    private static Token AsideAsSubject(Token token, ImmutableArray<Token> tokens) =>
        token is { PartOfSpeech: PartOfSpeech.Pron, Lemma: "ce", Dependency: "nsubj", Head: >= 0 }
        && tokens.Any(other => other.Head == token.Index && other.Dependency == "acl:relcl")
        && tokens.Any(other => other.Head == token.Head && other.Dependency == "nsubj" && other.Index > token.Index && other.Index < token.Head)
            ? token with { Dependency = "parataxis" }
            : token;

    // «a suspendu le Mali mardi, et António Guterres, le secrétaire général, a condamné le putsch»: the name behind «et» is the subject
    // of the verb that has none.
    private static Token ConjunctAsSubject(Token token, ImmutableArray<Token> tokens)
    {
        if (token is not { PartOfSpeech: PartOfSpeech.Propn, Dependency: "conj", Head: >= 0 } || Preposition(token.Index, tokens) is not null
            || !IsBehindInsert(token, tokens))
        {
            return token;
        }

        var verb = tokens.Skip(token.Index).FirstOrDefault(other => other.PartOfSpeech == PartOfSpeech.Verb && other.Dependency == "conj" && other.Head >= 0 && other.Head < token.Index
            && tokens[other.Head].PartOfSpeech == PartOfSpeech.Verb);
        var isFree = verb is not null && !tokens.Any(other => other.Head == verb.Index && other.Dependency is "nsubj" or "nsubj:pass" or "cc")
            && (verb.HasFeature("VerbForm", "Fin") || tokens.Any(other => other.Head == verb.Index && other.PartOfSpeech == PartOfSpeech.Aux && other.HasFeature("VerbForm", "Fin")));
        return isFree ? token with { Head = verb!.Index, Dependency = "nsubj" } : token;
    }

    // The object of a participle in front, or a name beside a person's.
    private static bool IsOfFront(Token token, ImmutableArray<Token> tokens)
    {
        var head = tokens[token.Head];
        return token.Dependency == "obj"
            ? IsPastParticiple(head) && head.Dependency == "advcl" && head.Head > token.Index && !tokens.Any(other => other.Head == head.Index && other.Dependency.StartsWith("aux", StringComparison.Ordinal))
            : head.PartOfSpeech == PartOfSpeech.Propn && IsLongName(head, tokens)
                && (token.PartOfSpeech == PartOfSpeech.Propn ? IsLongName(token, tokens) : head.Dependency == "appos" && char.IsUpper(token.Form[0]));
    }

    private static bool IsLongName(Token token, ImmutableArray<Token> tokens) =>
        tokens.Any(other => other.Head == token.Index && other.Dependency == "flat:name");

    private static bool BeginsBehindComma(Token token, ImmutableArray<Token> tokens)
    {
        var first = token.Index;
        while (first > 0 && tokens[first - 1].Head == token.Index && tokens[first - 1].PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num)
        {
            first--;
        }

        return first > 0 && tokens[first - 1].Form == ",";
    }

    // The main verb, when it stands behind and has no subject of any sort.
    private Token? VerbWithoutSubject(int before, ImmutableArray<Token> tokens)
    {
        var root = tokens.FirstOrDefault(other => other.Head < 0);
        return root is { PartOfSpeech: PartOfSpeech.Verb } && root.Index > before && !_classes.Contains("impersonal", root.Lemma)
            && !tokens.Any(other => other.Head == root.Index && (other.Dependency.StartsWith("nsubj", StringComparison.Ordinal)
                || other.Dependency is "expl:subj" or "csubj"))
            ? root
            : null;
    }
}
