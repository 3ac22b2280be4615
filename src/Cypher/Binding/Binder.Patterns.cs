using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// Patterns to look for: first all their variables are resolved, then what is asked of them is bound.
/// </summary>
internal sealed partial class Binder
{
    private BoundMatch BindMatch(MatchClause match)
    {
        var pattern = BindPattern(match.Pattern.Paths, new(match.Optional ? "OPTIONAL MATCH" : "MATCH", MayDeclare: true));
        foreach (var variable in match.Hints.SelectMany(hint => hint.Variables))
        {
            if (_scope.Find(variable.Name) is null)
            {
                throw Error(variable.Span, BindingError.UndefinedVariable(variable.Name));
            }
        }

        NoteProducts(match);
        return new(match.Optional, match.Mode, pattern, BindConjuncts(match.Where), match.Hints);
    }

    private SyntaxList<BoundExpression> BindConjuncts(Expression? where) =>
        where is null ? [] : [.. BoundLogical.Conjuncts(BindPredicate(where))];

    private BoundPattern BindPattern(IReadOnlyList<PathPattern> paths, PatternFrame frame)
    {
        var resolved = new List<(ResolvedPath Path, BoundVariable? Variable)>();
        foreach (var path in paths)
        {
            CheckSelector(path);

            // A path may not walk a relationship twice; two paths of a pattern may share one.
            frame.Relationships.Clear();
            var elements = Resolve(path.Elements, frame);
            resolved.Add((elements, ResolvePathVariable(path.Variable, frame)));
        }

        var bound = paths.Zip(resolved, (path, names) =>
        {
            var predicates = new List<BoundExpression>();
            var elements = BindElements(names.Path, predicates, frame);
            return new BoundPathPattern(names.Variable, path.Selector, elements, [.. predicates]);
        });
        return new([.. bound], [.. frame.Declared]);
    }

    private void CheckSelector(PathPattern path)
    {
        var kind = path.Selector?.Kind;
        var isFunction = kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction;
        if (isFunction && path.Elements is not [NodePattern, RelationshipPattern, NodePattern])
        {
            throw Error(path.Span, BindingError.Misplaced("shortestPath(...) requires a pattern of one relationship"));
        }

        if (isFunction)
        {
            NoteUnboundedPath(path);
        }

        if (path.Selector?.Count < 1)
        {
            throw Error(path.Selector.Span, BindingError.Misplaced("The number of paths must be 1 or more"));
        }
    }

    private BoundVariable? ResolvePathVariable(Identifier? name, PatternFrame frame)
    {
        if (name is null)
        {
            return null;
        }

        var variable = Declare(name, StaticType.Path);
        frame.Declared.Add(variable);
        return variable;
    }

    private ResolvedPath Resolve(IReadOnlyList<PatternElement> elements, PatternFrame frame)
    {
        var conditions = new List<Expression>();
        var resolved = new List<ResolvedElement>();
        foreach (var element in Flatten(elements, conditions))
        {
            var isNode = element is NodePattern;
            var expectsNode = resolved.Count % 2 == 0;
            if (!isNode && expectsNode)
            {
                resolved.Add(new(element, NewElement(StaticType.Node, frame)));
            }
            else if (isNode && !expectsNode)
            {
                throw Error(
                    element.Span,
                    BindingError.Misplaced("Two nodes without relationship between: expected -[:TYPE]-> or a quantifier"));
            }

            resolved.Add(element switch
            {
                NodePattern node => new(node, ResolveNode(node, frame)),
                RelationshipPattern relationship => ResolveRelationship(relationship, frame),
                _ => ResolveQuantified((ParenthesizedPathPattern)element, frame),
            });
        }

        if (resolved.Count % 2 == 0)
        {
            resolved.Add(new(resolved[^1].Syntax, NewElement(StaticType.Node, frame)));
        }

        return new(resolved, conditions);
    }

    /// <summary>Takes off parentheses without quantifier, keeping their conditions.</summary>
    private static IEnumerable<PatternElement> Flatten(
        IReadOnlyList<PatternElement> elements, List<Expression> conditions)
    {
        foreach (var element in elements)
        {
            if (element is not ParenthesizedPathPattern { Quantifier: null } parenthesized)
            {
                yield return element;
                continue;
            }

            if (parenthesized.Where is not null)
            {
                conditions.Add(parenthesized.Where);
            }

            foreach (var inner in Flatten(parenthesized.Elements, conditions))
            {
                yield return inner;
            }
        }
    }

    private BoundVariable NewElement(StaticType type, PatternFrame frame)
    {
        var variable = Anonymous(type);
        frame.Declared.Add(variable);
        return variable;
    }

    private BoundVariable ResolveNode(NodePattern node, PatternFrame frame) =>
        node.Variable is null
            ? NewElement(StaticType.Node, frame)
            : ResolveName(node.Variable, StaticType.Node, "Node", frame);

    private BoundVariable ResolveName(Identifier name, StaticType type, string expected, PatternFrame frame)
    {
        if (_scope.Find(name.Name) is { } existing)
        {
            CheckVisible(existing, name.Span);
            return existing.Type.MayBe(type)
                ? existing
                : throw Error(name.Span, BindingError.TypeConflict(name.Name, existing.Type, expected));
        }

        if (!frame.MayDeclare)
        {
            throw Error(name.Span, BindingError.UndefinedVariable(name.Name));
        }

        var variable = Declare(name, type);
        frame.Declared.Add(variable);
        return variable;
    }

    private ResolvedElement ResolveRelationship(RelationshipPattern relationship, PatternFrame frame)
    {
        var isChain = relationship.Length is not null || relationship.Quantifier is not null;
        if (relationship is { Length: not null, Quantifier: not null } or { Length: not null, Where: not null })
        {
            throw Error(
                relationship.Span,
                BindingError.Misplaced(
                    "A relationship with a length takes neither WHERE nor quantifier: expected -[r:TYPE WHERE ...]->{1,3}"));
        }

        var type = isChain ? StaticType.ListOf(StaticType.Relationship) : StaticType.Relationship;
        var variable = relationship.Variable is null
            ? NewElement(type, frame)
            : ResolveName(relationship.Variable, type, isChain ? "List<Relationship>" : "Relationship", frame);
        if (!frame.Relationships.Add(variable))
        {
            throw Error(relationship.Span, BindingError.RepeatedRelationship(variable.Name));
        }

        return new(relationship, variable, isChain ? Anonymous(StaticType.Relationship) : null);
    }

    private ResolvedElement ResolveQuantified(ParenthesizedPathPattern path, PatternFrame frame)
    {
        var round = new PatternFrame(frame.Clause, frame.MayDeclare);
        var scope = new Scope(_scope);
        var resolved = Within(scope, () => Resolve(path.Elements, round));
        var reused = resolved.Elements.FirstOrDefault(
            element => element.Variable is { } variable && !round.Declared.Contains(variable));
        if (reused is not null)
        {
            throw Error(reused.Syntax.Span, BindingError.AlreadyBound(reused.Variable!.Name));
        }

        if (resolved.Elements.Count < 3)
        {
            throw Error(path.Span, BindingError.Misplaced("A quantified path pattern must have a relationship"));
        }

        var groups = new List<BoundGroupVariable>();
        foreach (var single in round.Declared)
        {
            var list = NewVariable(single.Name, StaticType.ListOf(single.Type), single.IsAnonymous);
            frame.Declared.Add(list);
            groups.Add(new(single, list));
            if (!single.IsAnonymous)
            {
                _scope.Declare(list);
            }
        }

        return new(path, null, Round: resolved, RoundScope: scope, Groups: groups);
    }
}
