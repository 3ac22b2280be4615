using System.Collections.Immutable;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Syntax;
using ActorGraph.Graph.Time;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Extraction;

/// <summary>Finds the time expression that dates a clause, by where it stands in the syntax.</summary>
internal sealed class RelationDateFinder
{
    private readonly DependencyTree _tree;
    private readonly WordClasses _classes;
    private readonly ImmutableArray<(TimeExpression Expression, ImmutableArray<int> Governors)> _expressions;

    /// <summary>Prepares the time expressions of one sentence; those of other sentences are left out.</summary>
    /// <param name="tree">Its syntax.</param>
    /// <param name="classes">Named sets of lemmas.</param>
    /// <param name="mentions">The actors mentioned in it.</param>
    /// <param name="expressions">The time expressions.</param>
    public RelationDateFinder(
        DependencyTree tree, WordClasses classes, SentenceMentions mentions, IEnumerable<TimeExpression> expressions)
    {
        _tree = tree;
        _classes = classes;
        var governors = new TimeGovernors(tree, mentions, expressions);
        _expressions = [.. governors.All.Where(pair => pair.Expression.IsResolved)];
    }

    /// <summary>The date of what a frame says, or null when the sentence gives it none.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="sharesClause">Whether the time of the clause that the frame stands in is its own.</param>
    public DateReading? Find(Frame frame, bool sharesClause) =>
        Attached(frame.Predicate) ?? Adjacent(frame.Predicate) ?? Concluded(frame.Predicate) ?? Declared(frame.Predicate) ?? Attached(frame.Clause)
        ?? SinceEvent(frame) ?? (sharesClause ? Occasion(frame) ?? Appearance(frame.Clause) ?? Above(frame.Clause) : null);

    /// <summary>
    /// The time of one of several that are coordinated, each with a time right behind it: «a rompu avec la France en 2022 puis avec
    /// l'Ukraine en 2024»; null otherwise.
    /// </summary>
    /// <param name="mention">One end of a relation.</param>
    public DateReading? FindBehind(Mention mention)
    {
        if (ListedBefore(mention.Head) is not (>= 0 and var before) || mention.Last + 1 >= _tree.Count)
        {
            return null;
        }

        var isPaired = _expressions.Any(
            pair => pair.Expression.Start > _tree[before].End && pair.Expression.End <= _tree[mention.First].Start);
        var behind = _expressions.FirstOrDefault(pair => pair.Expression.Start == _tree[mention.Last + 1].Start).Expression;
        return isPaired && behind is not null ? new DateReading(behind, behind.Role, mention.Head) : null;
    }

    // What a word is coordinated with, or the first of two objects of one verb; -1 where there is none.
    private int ListedBefore(int token)
    {
        var head = _tree.Head(token);
        if (_tree.Dependency(token) != "obj" || head < 0)
        {
            return _tree.Dependency(token) == "conj" ? head : -1;
        }

        var first = _tree.Child(head, "obj");
        return first < token ? first : -1;
    }

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

    // «l'accord signé en 2015 entre X et Y», «les sanctions, décrétées en 2022, ...»: the participle that says that it came about.
    private DateReading? Concluded(int noun) => _tree[noun].PartOfSpeech == PartOfSpeech.Noun
        ? ParticiplesOf(noun).Where(verb => _classes.Contains("light-verb", _tree[verb].Lemma) || _classes.Contains("take-place", _tree[verb].Lemma)).Select(Attached).FirstOrDefault(date => date is not null)
        : null;

    // «dans un discours prononcé jeudi», «lors d'une conférence de presse mardi»: what is said or done then is said or done
    // on that day.
    private DateReading? Occasion(Frame frame) => frame.Arguments
        .Where(argument => (_classes.Contains("during", argument.Slot) || IsPassing(argument)) && _classes.Contains("occasion", _tree[argument.Token].Lemma))
        .SelectMany(argument => ParticiplesOf(argument.Token).Prepend(argument.Token).Concat(CompoundOf(argument.Token)))
        .Select(Attached)
        .FirstOrDefault(date => date is not null);

    // «De passage à Niamey jeudi, il a rencontré X»
    private bool IsPassing(Argument argument) => argument.Slot == "de" && _tree[argument.Token].Lemma is "passage" or "retour";

    // «s'exprimant jeudi à Moscou, il a accusé X», «réunis dimanche à Accra, ils ont condamné X»
    private DateReading? Appearance(int clause)
    {
        foreach (var child in _tree.Children(clause).ToArray())
        {
            var isAppearance = _tree.Dependency(child) is "advcl" or "acl" && _tree.HasFeature(child, "VerbForm", "Part")
                && _classes.Contains("appearance", _tree[child].Lemma);
            if (isAppearance && (Attached(child) ?? AttachedTo(child)) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    // «réunis en sommet dimanche»: the parser hung the day on the noun between.
    private DateReading? AttachedTo(int verb)
    {
        foreach (var child in _tree.Children(verb).ToArray())
        {
            if (_tree.Dependency(child) == "obl" && Attached(child) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    // «une conférence de presse mardi»: the parser hung the day on the last noun of the compound.
    private IEnumerable<int> CompoundOf(int noun)
    {
        foreach (var child in _tree.Children(noun).ToArray())
        {
            if (_tree.Dependency(child) == "nmod" && _tree.Child(child, "det") < 0)
            {
                yield return child;
            }
        }
    }

    // «a été déclaré coupable en 2016», «a déclaré X, ancien chef de Y, coupable en 2016»
    private DateReading? Declared(int verb)
    {
        var quality = _tree.Child(verb, "xcomp");
        if (quality < 0 && _tree.Child(verb, "obj") is >= 0 and var whom)
        {
            quality = _tree.Child(whom, "amod") is >= 0 and var beside ? beside : AdjectiveBehindApposition(whom);
        }

        return quality > verb && _tree[quality].PartOfSpeech == PartOfSpeech.Adj ? Attached(quality) : null;
    }

    private int AdjectiveBehindApposition(int whom)
    {
        var apposition = _tree.Child(whom, "appos");
        return apposition < 0
            ? -1
            : Enumerable.Range(apposition, _tree.Count - apposition)
                .FirstOrDefault(i => _tree[i].PartOfSpeech == PartOfSpeech.Adj && _tree[i - 1].Form == "," && _tree.Dominates(apposition, i), -1);
    }

    private List<int> ParticiplesOf(int noun)
    {
        var participles = new List<int>();
        foreach (var child in _tree.Children(noun))
        {
            if (_tree.Dependency(child) == "acl" && !_tree.Has(child, "acl:relcl"))
            {
                participles.Add(child);
            }
        }

        return participles;
    }

    private DateReading? Attached(int token)
    {
        foreach (var (expression, governors) in _expressions)
        {
            if (governors.Contains(token))
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
            var isElsewhen = TimeGovernors.IsAtAnotherTime(_tree, current);
            if (found is not null && ReachesOver(found.Expression, current) && (!isElsewhen || IsSetBeside(found.Expression, current)))
            {
                return found;
            }

            if (isElsewhen)
            {
                return null;
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
        return last >= 0 && _expressions.FirstOrDefault(pair => pair.Expression.End == _tree[last].End).Expression is { } expression
            && (expression.From is not null || expression.Day is not null)
            ? new DateReading(expression, expression is { From: not null, To: null } ? expression.Role : TimeRole.At, governor)
            : null;
    }

    // Infinitives, participles, conjuncts and event nouns happen when their verb does; finite clauses have a time of their
    // own, unless «lorsque» says that it is the same.
    private bool SharesTime(int token) => _tree.Dependency(token) switch
    {
        "xcomp" => !IsPerfect(token),
        "conj" or "obj" or "nsubj" or "advmod" or "obl" => true,
        "advcl" or "parataxis" => (!IsFinite(token) && !IsInserted(token)) || IsSimultaneous(token),
        "acl" => !_tree.Has(token, "acl:relcl") && !IsDescription(token),
        "ccomp" => IsAnnounced(token),
        _ => false,
    };

    // «un opposant arrêté par la police a été libéré mardi»: whoever is told of by a past participle, it was done before.
    private bool IsDescription(int participle) =>
        _tree.HasFeature(participle, "VerbForm", "Part") && _tree.HasFeature(participle, "Tense", "Past")
        && _tree.Child(participle, "obl:agent") >= 0 && _tree.Child(participle, "aux:pass") < 0;

    // «Le Mali, dirigé par des militaires, a quitté la Cedeao en 2025»
    private bool IsInserted(int participle) =>
        IsDescription(participle) && _tree.Head(participle) > participle && _tree.Child(_tree.Head(participle), "nsubj") is >= 0 and var subject && subject < participle;

    // «En 2014, après l'annexion de X, ...», «après l'annexion de X, en 2014, ...»: a year or month beside what came first is
    // that of both.
    private bool IsSetBeside(TimeExpression expression, int noun)
    {
        var first = _tree.Child(noun, "case");
        if (expression.Precision == DatePrecision.Day || _tree[first].Lemma != "après")
        {
            return false;
        }

        var isBefore = first >= 2 && _tree[first - 1].Form == "," && _tree[first - 2].End == expression.End;
        var comma = Enumerable.Range(0, _tree.Count).FirstOrDefault(i => i > noun && _tree[i].Form == ",", -1);
        return isBefore || (comma > 0 && comma + 1 < _tree.Count && _tree.Dominates(noun, comma - 1) && _tree[comma + 1].Start == expression.Start);
    }

    // «le Mali a annoncé mardi qu'il quittait la Cedeao»: what an announcement makes so is so from then on.
    private bool IsAnnounced(int clause) =>
        _tree.HasFeature(clause, "Tense", "Imp") && _tree.Head(clause) is >= 0 and var announcement
        && _classes.Contains("announce", _tree[announcement].Lemma);

    private bool IsSimultaneous(int clause) =>
        _tree.Child(clause, "mark") is >= 0 and var marker && _tree[marker].Lemma is "lorsque" or "quand";

    // «a accusé mardi X d'avoir tué Y»: it was done before.
    private bool IsPerfect(int infinitive) =>
        _tree.Child(infinitive, "aux") is >= 0 and var auxiliary && _tree.HasFeature(auxiliary, "VerbForm", "Inf")
        && _tree.Dependency(auxiliary) == "aux" && !_tree.Has(auxiliary, "aux:pass");

    private bool IsFinite(int token) =>
        _tree.HasFeature(token, "VerbForm", "Fin")
        || (_tree.Child(token, "aux") is >= 0 and var auxiliary && _tree.HasFeature(auxiliary, "VerbForm", "Fin"));
}
