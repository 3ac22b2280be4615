using System.Collections.Immutable;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Syntax;
using ActorGraph.Graph.Time;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Extraction;

/// <summary>Tells which words of a sentence each of its time expressions is said of, whatever the parser hung it on.</summary>
internal sealed class TimeGovernors
{
    private readonly DependencyTree _tree;
    private readonly SentenceMentions _mentions;
    private readonly ImmutableArray<(TimeExpression Expression, TimeSpanOfWords Words)> _spans;

    /// <summary>Prepares the time expressions of one sentence; those of other sentences are left out.</summary>
    public TimeGovernors(DependencyTree tree, SentenceMentions mentions, IEnumerable<TimeExpression> expressions)
    {
        _tree = tree;
        _mentions = mentions;
        _spans = [.. expressions.Select(expression => (expression, SpanOf(expression))).Where(pair => pair.Item2.First >= 0)];
    }

    /// <summary>The expressions with the words that they may be said of, the likeliest first.</summary>
    public IEnumerable<(TimeExpression Expression, ImmutableArray<int> Governors)> All =>
        _spans.Select(pair => (SaidAgain(pair.Expression, pair.Words) ?? pair.Expression, Of(pair.Expression, pair.Words).ToImmutableArray()));

    // «Il y a trois ans, en août 2020, ...»: the same time once more, and more exactly.
    private TimeExpression? SaidAgain(TimeExpression expression, TimeSpanOfWords words) => _spans
        .FirstOrDefault(
            other => other.Words.First == words.Last + 2 && _tree[words.Last + 1].Form == ","
                && other.Expression.Precision < expression.Precision && other.Expression.Role == expression.Role
                && other.Expression.From >= expression.From && other.Expression.To <= expression.To)
        .Expression;

    private TimeSpanOfWords SpanOf(TimeExpression expression)
    {
        var first = -1;
        var last = -1;
        foreach (var token in _tree.Sentence.Tokens)
        {
            if (token.Start < expression.End && expression.Start < token.End && token.PartOfSpeech != PartOfSpeech.Punct)
            {
                first = first < 0 ? token.Index : first;
                last = token.Index;
            }
        }

        return new TimeSpanOfWords(first, last, first < 0 ? -1 : _tree.HeadOfSpan(first, last));
    }

    private IEnumerable<int> Of(TimeExpression expression, TimeSpanOfWords words)
    {
        if (TitleBefore(words, expression.Role == TimeRole.Since) is >= 0 and var title)
        {
            return [title];
        }

        return ClauseBegunBefore(words) is >= 0 and var clause ? [clause] : InSyntax(expression, words);
    }

    // «Membre de la Cedeao depuis 1975, le Togo ...», «X, ministre du Mali depuis 2021, ...»: a time that ends a bare noun
    // phrase set off by a comma is said of that phrase; so is the beginning of a state: «En exil à Lomé depuis 2022, X ...».
    private int TitleBefore(TimeSpanOfWords words, bool isBeginning)
    {
        var isSetOff = words.Last + 1 < _tree.Count && _tree[words.Last + 1].Form is "," or ")";
        if (!isSetOff || words.First == 0 || _tree[words.First - 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj))
        {
            return -1;
        }

        var noun = words.First - 1;
        while (_tree.Head(noun) is >= 0 and var above && above < words.First && _tree.Dependency(noun) is "nmod" or "amod" or "flat")
        {
            noun = above;
        }

        var isState = isBeginning && _tree.Preposition(noun) is "en" or "à";
        var isBare = _tree[noun].PartOfSpeech == PartOfSpeech.Noun && _tree.Child(noun, "det") < 0 && (isState || _tree.Child(noun, "case") < 0);
        var isBeside = _tree.Dependency(noun) == "appos" || _tree.Head(noun) > words.Last;
        return isBare && isBeside ? noun : -1;
    }

    // «X a pris Gao et, un an plus tard, il a pris Kidal»: after the conjunction it is the time of the clause that follows.
    private int ClauseBegunBefore(TimeSpanOfWords words)
    {
        var before = words.First - 1;
        while (before >= 0 && _tree[before].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Adv or PartOfSpeech.Adp)
        {
            before--;
        }

        var conjunct = before < 0 || _tree.Dependency(before) != "cc" ? -1 : _tree.Head(before);
        return conjunct > words.Last && _tree.Dependency(conjunct) == "conj" && _tree[conjunct].PartOfSpeech == PartOfSpeech.Verb ? conjunct : -1;
    }

    // «les putschs d'août 2020 et de mai 2021»: a coordinated time has the governor of the first.
    private IEnumerable<int> InSyntax(TimeExpression expression, TimeSpanOfWords words)
    {
        var current = words.Head;
        while (_tree.Dependency(current) == "conj" && _tree.Head(current) >= 0
            && _spans.Any(pair => pair.Words.Head == _tree.Head(current)))
        {
            current = _tree.Head(current);
        }

        // «membres de la Cedeao depuis mercredi», «le coup d'État du 18 août»: a time hung on a name or on the last noun of
        // a compound belongs to the noun above. «a attaqué Djibo mardi»: actors have no time of their own but by «de».
        var governor = GroundBefore(expression, words, current) is >= 0 and var ground ? ground : _tree.Head(current);
        yield return governor;
        while (governor >= 0 && IsActor(governor) && !IsIntroducedByDe(expression, current))
        {
            governor = _tree.Head(governor);
            yield return governor;
        }

        while (governor >= 0 && IsInsideName(governor))
        {
            governor = _tree.Head(governor);
            yield return governor;
        }

        if (IsBareDay(expression, current) && VerbOver(governor) is >= 0 and var verb)
        {
            yield return verb;
        }

        // «Il y a près de deux ans, X a attaqué Y»: what the parser hung on the verb of the time itself.
        foreach (var clause in _tree.Children(current).ToArray())
        {
            if (_tree.Head(current) < 0 && clause > words.Last && _tree[clause].PartOfSpeech == PartOfSpeech.Verb)
            {
                yield return clause;
            }
        }
    }

    // «condamné pour l'assassinat de X en 1987», «Après l'arrivée au pouvoir de X en 2016, le pays a ...»: a year at the end of what
    // somebody is condemned for, or of what came before, is that of the deed.
    private int GroundBefore(TimeExpression expression, TimeSpanOfWords words, int current)
    {
        var verb = _tree.Head(current);
        if (verb < 0 || expression.Precision == DatePrecision.Day)
        {
            return -1;
        }

        foreach (var child in _tree.Children(verb))
        {
            var isGround = _tree.Dependency(child) == "obl" && child < words.First && _tree[child].PartOfSpeech == PartOfSpeech.Noun
                && (_tree.Preposition(child) == "pour" || (EndsFront(words, verb) && IsAtAnotherTime(_tree, child)));
            if (isGround && IsRightBehind(child, words))
            {
                return child;
            }
        }

        return -1;
    }

    private bool EndsFront(TimeSpanOfWords words, int verb) => words.Last + 1 < verb && _tree[words.Last + 1].Form == ",";

    private bool IsRightBehind(int noun, TimeSpanOfWords words)
    {
        var before = words.First - 1;
        if (before >= 0 && _tree[before].PartOfSpeech == PartOfSpeech.Adp)
        {
            before--;
        }

        return before >= 0 && _tree.Dominates(noun, before);
    }

    // «est tombée aux mains de l'armée mardi»: a day without a preposition says when something happens.
    private bool IsBareDay(TimeExpression expression, int token) =>
        expression.Precision == DatePrecision.Day && _tree.Child(token, "case") < 0;

    /// <summary>Whether a noun tells of a time before or after that of its clause: «après le retrait», «depuis le putsch».</summary>
    public static bool IsAtAnotherTime(DependencyTree tree, int noun) =>
        tree.Dependency(noun) == "obl" && tree.Preposition(noun) is "après" or "avant" or "depuis" or "dès" or "jusque";

    private int VerbOver(int noun)
    {
        var isComplement = noun >= 0 && _tree.Dependency(noun) == "obl" && _tree.Child(noun, "case") >= 0 && !IsAtAnotherTime(_tree, noun);
        return isComplement && _tree.Head(noun) is >= 0 and var verb && _tree[verb].PartOfSpeech == PartOfSpeech.Verb ? verb : -1;
    }

    private bool IsActor(int token) => IsName(token) || _mentions.Covering(token) is { Form: not MentionForm.Pronoun };

    // Taggers take acronyms and the capitalised words of long names («Afrique de l'Ouest») now for names, now for nouns.
    private bool IsName(int token) =>
        _tree[token].PartOfSpeech == PartOfSpeech.Propn || IsCapitalisedNoun(token)
        || (_tree[token].Form.Length > 1 && _tree[token].Form.All(letter => char.IsUpper(letter) || char.IsAsciiDigit(letter)));

    private bool IsCapitalisedNoun(int token) =>
        token > 0 && _tree[token].PartOfSpeech == PartOfSpeech.Noun && char.IsUpper(_tree[token].Form[0]);

    // «du 27 au 31 mars» has a «de» of its own.
    private bool IsIntroducedByDe(TimeExpression expression, int token) =>
        _tree.Child(token, "case") is >= 0 and var preposition && _tree[preposition].Lemma == "de"
        && _tree[preposition].Start < expression.Start;

    private bool IsInsideName(int token) =>
        _tree.Dependency(token) is "flat" or "appos"
        || (_tree.Dependency(token) == "nmod"
            && (IsName(token) || _tree.Child(token, "det") < 0));

    private readonly record struct TimeSpanOfWords(int First, int Last, int Head);
}
