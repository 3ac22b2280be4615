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
    public RelationDate? Find(Frame frame)
    {
        var expression = Attached(frame.Predicate) ?? Attached(frame.Clause);
        if (expression is not null)
        {
            return ToDate(expression, expression.Role);
        }

        return SinceEvent(frame) ?? (Above(frame.Clause) is { } above ? ToDate(above, above.Role) : null);
    }

    // «dirigé par l'armée depuis les putschs d'août 2020»: the date of the event is that of the beginning.
    private RelationDate? SinceEvent(Frame frame)
    {
        foreach (var since in frame.Fillers("depuis"))
        {
            if (Attached(since) is { } expression)
            {
                return ToDate(expression, TimeRole.Since);
            }
        }

        return null;
    }

    private TimeExpression? Attached(int token)
    {
        foreach (var (expression, head) in _expressions)
        {
            if (GovernorOf(head) == token)
            {
                return expression;
            }
        }

        return null;
    }

    // A time that stands with the main verb holds for the infinitives, participles and conjuncts that depend on it.
    private TimeExpression? Above(int clause)
    {
        for (var current = clause; _tree.Head(current) >= 0; current = _tree.Head(current))
        {
            var passes = _tree.Dependency(current) is "xcomp" or "advcl" or "conj" or "obj" or "nsubj" or "parataxis"
                || (_tree.Dependency(current) is "acl" && !_tree.Has(current, "acl:relcl"));
            if (!passes)
            {
                return null;
            }

            var found = Attached(_tree.Head(current));
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

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
    private int GovernorOf(int head)
    {
        var current = head;
        while (_tree.Dependency(current) == "conj" && _tree.Head(current) >= 0
            && _expressions.Any(pair => pair.Head == _tree.Head(current)))
        {
            current = _tree.Head(current);
        }

        return _tree.Head(current);
    }

    private static RelationDate ToDate(TimeExpression expression, TimeRole role) => role switch
    {
        TimeRole.Since or TimeRole.After => new(expression.Text, expression.From, null, expression.Precision),
        TimeRole.Until or TimeRole.Before => new(expression.Text, null, expression.To, expression.Precision),
        _ => new(expression.Text, expression.From, expression.To, expression.Precision),
    };
}
