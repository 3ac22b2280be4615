using System.Collections.Immutable;
using ActorGraph.Graph.Syntax;
using ActorGraph.Graph.Time;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Extraction;

/// <summary>Finds the time expression that dates a clause, by where it stands in the syntax.</summary>
internal sealed class RelationDateFinder
{
    private readonly DependencyTree _tree;
    private readonly ImmutableArray<(TimeExpression Expression, int Head)> _expressions;

    /// <summary>Prepares the time expressions of one sentence; those of other sentences are left out.</summary>
    public RelationDateFinder(DependencyTree tree, IEnumerable<TimeExpression> expressions)
    {
        _tree = tree;
        _expressions =
        [
            .. expressions
                .Select(expression => (expression, Head: HeadOf(expression)))
                .Where(pair => pair.Head >= 0 && (pair.expression.From ?? pair.expression.To) is not null),
        ];
    }

    /// <summary>The date of what a frame says, or null when the sentence gives it none.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="sharesClause">Whether the time of the clause that the frame stands in is its own.</param>
    public DateReading? Find(Frame frame, bool sharesClause) =>
        Attached(frame.Predicate) ?? Adjacent(frame.Predicate) ?? Attached(frame.Clause) ?? SinceEvent(frame)
        ?? (sharesClause ? Above(frame.Clause) : null);

    // «dirigé par l'armée depuis les putschs d'août 2020»: the date of the event is that of the beginning.
    private DateReading? SinceEvent(Frame frame)
    {
        foreach (var since in frame.Fillers("depuis"))
        {
            if (Attached(since) is { } reading)
            {
                return reading with { Role = TimeRole.Since };
            }
        }

        return null;
    }

    private DateReading? Attached(int token)
    {
        foreach (var (expression, head) in _expressions)
        {
            if (GovernorsOf(head).Contains(token))
            {
                return new DateReading(expression, expression.Role, token);
            }
        }

        return null;
    }

    // «la junte au pouvoir depuis 2020»: the time since which a state holds follows the noun that names it, whatever the
    // parser hung it on.
    private DateReading? Adjacent(int token)
    {
        if (_tree[token].PartOfSpeech != PartOfSpeech.Noun || token + 1 >= _tree.Count)
        {
            return null;
        }

        var next = _tree[token + 1].Start;
        return _expressions
            .FirstOrDefault(pair => pair.Expression.Role == TimeRole.Since && pair.Expression.Start == next)
            .Expression is { } expression ? new DateReading(expression, expression.Role, token) : null;
    }

    // A time that stands with the main verb holds for the infinitives, participles and conjuncts that depend on it.
    private DateReading? Above(int clause)
    {
        for (var current = clause; _tree.Head(current) >= 0; current = _tree.Head(current))
        {
            if ((DatedNoun(current) ?? MomentOf(current)) is { } moment)
            {
                return moment;
            }

            if (!SharesTime(current))
            {
                return null;
            }

            var found = Attached(_tree.Head(current));
            if (found is not null && ReachesOver(found.Expression, current))
            {
                return found;
            }
        }

        return null;
    }

    // A coordinated clause with a subject of its own shares only a time in front: «mardi, X a attaqué et Y a répondu»,
    // not «X a attaqué mardi et Y a répondu».
    private bool ReachesOver(TimeExpression expression, int clause) =>
        _tree.Dependency(clause) != "conj" || _tree.Child(clause, "nsubj") < 0
        || expression.Start < _tree[_tree.Head(clause)].Start;

    // «le 26 juillet, date à laquelle il a été renversé», «le 24 février : le jour où elle a attaqué»: the clause tells
    // what happened on the day named.
    private DateReading? DatedNoun(int clause)
    {
        var noun = _tree.Head(clause);
        if (noun < 1 || _tree[noun].Lemma is not ("date" or "jour" or "année"))
        {
            return null;
        }

        var first = _tree[noun - 1].PartOfSpeech == PartOfSpeech.Det ? noun - 1 : noun;
        return first > 0 && _tree[first - 1].PartOfSpeech == PartOfSpeech.Punct ? Before(first, noun) : null;
    }

    // «en 2013, lorsque la Seleka a pris le pouvoir»: the clause tells what happened at the time that it follows, whatever
    // the parser hung that on.
    private DateReading? MomentOf(int clause) => IsSimultaneous(clause) ? Before(_tree.Child(clause, "mark"), clause) : null;

    /// <summary>The day or span that ends right before a token, with or without a mark of punctuation between.</summary>
    private DateReading? Before(int token, int governor)
    {
        var last = token > 0 && _tree[token - 1].PartOfSpeech == PartOfSpeech.Punct ? token - 2 : token - 1;
        return last >= 0 && _expressions.FirstOrDefault(pair => pair.Expression.End == _tree[last].End).Expression is { From: not null } expression
            ? new DateReading(expression, expression.To is null ? expression.Role : TimeRole.At, governor)
            : null;
    }

    // Infinitives, participles, conjuncts and event nouns happen when their verb does; finite clauses have a time of their
    // own, unless «lorsque» says that it is the same.
    private bool SharesTime(int token) => _tree.Dependency(token) switch
    {
        "xcomp" or "conj" or "obj" or "nsubj" or "obl" or "advmod" => true,
        "advcl" or "parataxis" => !IsFinite(token) || IsSimultaneous(token),
        "acl" => !_tree.Has(token, "acl:relcl"),
        _ => false,
    };

    private bool IsSimultaneous(int clause) =>
        _tree.Child(clause, "mark") is >= 0 and var marker && _tree[marker].Lemma is "lorsque" or "quand";

    private bool IsFinite(int token) =>
        _tree.HasFeature(token, "VerbForm", "Fin")
        || (_tree.Child(token, "aux") is >= 0 and var auxiliary && _tree.HasFeature(auxiliary, "VerbForm", "Fin"));

    private int HeadOf(TimeExpression expression)
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

        return first < 0 ? -1 : _tree.HeadOfSpan(first, last);
    }

    // «les putschs d'août 2020 et de mai 2021»: a coordinated time has the governor of the first.
    private IEnumerable<int> GovernorsOf(int head)
    {
        var current = head;
        while (_tree.Dependency(current) == "conj" && _tree.Head(current) >= 0
            && _expressions.Any(pair => pair.Head == _tree.Head(current)))
        {
            current = _tree.Head(current);
        }

        // «membres de la Cedeao depuis mercredi», «le coup d'État du 18 août»: a time hung on a name or on the last noun of
        // a compound belongs to the noun above. «a attaqué Djibo mardi»: names have no time of their own but by «de».
        var governor = _tree.Head(current);
        yield return governor;
        if (governor >= 0 && IsName(governor) && !IsIntroducedByDe(current))
        {
            governor = _tree.Head(governor);
            yield return governor;
        }

        while (governor >= 0 && IsInsideName(governor))
        {
            governor = _tree.Head(governor);
            yield return governor;
        }
    }

    // Taggers take acronyms and the capitalised words of long names («Afrique de l'Ouest») now for names, now for nouns.
    private bool IsName(int token) =>
        _tree[token].PartOfSpeech == PartOfSpeech.Propn || IsCapitalisedNoun(token)
        || (_tree[token].Form.Length > 1 && _tree[token].Form.All(letter => char.IsUpper(letter) || char.IsAsciiDigit(letter)));

    private bool IsCapitalisedNoun(int token) =>
        token > 0 && _tree[token].PartOfSpeech == PartOfSpeech.Noun && char.IsUpper(_tree[token].Form[0]);

    private bool IsIntroducedByDe(int token) =>
        _tree.Child(token, "case") is >= 0 and var preposition && _tree[preposition].Lemma == "de";

    private bool IsInsideName(int token) =>
        _tree.Dependency(token) is "flat" or "appos"
        || (_tree.Dependency(token) == "nmod"
            && (IsName(token) || _tree.Child(token, "det") < 0));
}
