using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>What is asked of the elements of a pattern.</summary>
internal sealed partial class Binder
{
    private SyntaxList<BoundPatternElement> BindElements(
        ResolvedPath path, List<BoundExpression> predicates, PatternFrame frame)
    {
        var elements = path.Elements;
        var bound = new List<BoundPatternElement>();
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            if (i % 2 == 0)
            {
                bound.Add(new BoundNodePattern(element.Variable!));
                if (elements.Count == 1 && !frame.Declared.Contains(element.Variable!))
                {
                    // No step looks at a node that is known already; it may be null, which matches nothing.
                    predicates.Add(IsPresent(element.Variable!, element.Syntax.Span));
                }

                AddNodePredicates(element, predicates, frame);
                continue;
            }

            var from = elements[i - 1].Variable!;
            var to = elements[i + 1].Variable!;
            bound.Add(element.Syntax is RelationshipPattern relationship
                ? BindRelationship(relationship, element, from, to, predicates, frame)
                : BindQuantifiedPath((ParenthesizedPathPattern)element.Syntax, element, from, to, frame));
        }

        predicates.AddRange(path.Conditions.SelectMany(condition => BindConjuncts(condition)));
        return [.. bound];
    }

    private void AddNodePredicates(ResolvedElement element, List<BoundExpression> predicates, PatternFrame frame)
    {
        // A node that stands between two quantified paths was not written, and has the syntax of one of them.
        if (element.Syntax is NodePattern node)
        {
            AddLabels(element.Variable!, node.Labels, predicates);
            AddProperties(element.Variable!, node.Properties, predicates, frame);
            predicates.AddRange(BindConjuncts(node.Where));
        }
    }

    private BoundRelationshipPattern BindRelationship(
        RelationshipPattern relationship,
        ResolvedElement element,
        BoundVariable from,
        BoundVariable to,
        List<BoundExpression> predicates,
        PatternFrame frame)
    {
        var types = SimpleTypes(relationship.Types);
        var asked = element.Step is null ? predicates : [];
        var subject = element.Step ?? element.Variable!;
        AddLabels(subject, types is null ? relationship.Types : null, asked);
        AddProperties(subject, relationship.Properties, asked, frame);
        asked.AddRange(BindStepCondition(relationship, element.Step));
        return new(
            element.Variable!,
            from,
            to,
            relationship.Direction,
            types ?? [],
            element.Step is null ? null : BindLength(relationship, element.Step, asked));
    }

    /// <summary>
    /// Binds the WHERE of a relationship; under a quantifier its name means one relationship, not the list.
    /// </summary>
    private SyntaxList<BoundExpression> BindStepCondition(RelationshipPattern relationship, BoundVariable? step)
    {
        if (step is null || relationship.Variable is null)
        {
            return BindConjuncts(relationship.Where);
        }

        var scope = new Scope(_scope);
        scope.DeclareAs(relationship.Variable.Name, step);
        return Within(scope, () => BindConjuncts(relationship.Where));
    }

    private static BoundLength BindLength(
        RelationshipPattern relationship, BoundVariable step, List<BoundExpression> predicates) =>
        relationship.Quantifier is { } quantifier
            ? new(quantifier.Minimum, quantifier.Maximum, step, [.. predicates])
            : new(relationship.Length!.Minimum ?? 1, relationship.Length.Maximum, step, [.. predicates]);

    private BoundQuantifiedPath BindQuantifiedPath(
        ParenthesizedPathPattern path, ResolvedElement element, BoundVariable from, BoundVariable to, PatternFrame frame)
    {
        var predicates = new List<BoundExpression>();
        var elements = Within(element.RoundScope!, () =>
        {
            var bound = BindElements(element.Round!, predicates, frame);
            predicates.AddRange(BindConjuncts(path.Where));
            return bound;
        });
        return new(
            from,
            to,
            elements,
            [.. predicates],
            path.Quantifier!.Minimum,
            path.Quantifier.Maximum,
            [.. element.Groups!]);
    }

    /// <summary>The names of A or A|B|C; empty for none, null for anything more intricate.</summary>
    private SyntaxList<string>? SimpleTypes(LabelExpression? types)
    {
        IReadOnlyList<LabelExpression> names = types switch
        {
            null => [],
            LabelDisjunction any => any.Operands,
            _ => [types],
        };
        return names.All(name => name is LabelName)
            ? [.. names.Cast<LabelName>().Select(name => BindLabel(name, StaticType.Relationship).Name)]
            : null;
    }

    private void AddLabels(BoundVariable variable, LabelExpression? labels, List<BoundExpression> predicates)
    {
        IReadOnlyList<LabelExpression> conjuncts = labels switch
        {
            null => [],
            LabelConjunction conjunction => conjunction.Operands,
            _ => [labels],
        };
        foreach (var conjunct in conjuncts)
        {
            var subject = Reference(variable, conjunct.Span);
            predicates.Add(new BoundLabelPredicate(subject, BindLabels(conjunct, variable.Type))
            {
                Span = conjunct.Span,
                Type = StaticType.Boolean,
            });
        }
    }

    private void AddProperties(
        BoundVariable variable, Expression? properties, List<BoundExpression> predicates, PatternFrame frame)
    {
        if (properties is Parameter parameter)
        {
            throw Error(parameter.Span, BindingError.ParameterAsProperties(frame.Clause));
        }

        foreach (var entry in (properties as MapLiteral)?.Entries ?? [])
        {
            NoteProperty(variable.Type, entry.Key.Name, entry.Key.Span);
            predicates.Add(PropertyEquals(variable, entry.Key, BindExpression(entry.Value), entry.Span));
        }
    }

    private static BoundComparison PropertyEquals(
        BoundVariable variable, Identifier key, BoundExpression value, SourceSpan span)
    {
        var property = new BoundProperty(Reference(variable, key.Span), key.Name) { Span = key.Span };
        return new(ComparisonOperator.Equal, property, value) { Span = span, Type = StaticType.Boolean };
    }

    private static BoundNullPredicate IsPresent(BoundVariable variable, SourceSpan span) =>
        new(Reference(variable, span), Negated: true) { Span = span, Type = StaticType.Boolean };

    private static BoundVariableReference Reference(BoundVariable variable, SourceSpan span) =>
        new(variable) { Span = span, Type = variable.Type };

    /// <summary>Binds labels, or types of relationships.</summary>
    /// <param name="labels">What is asked.</param>
    /// <param name="type">The type of what is to have them.</param>
    private BoundLabelExpression BindLabels(LabelExpression labels, StaticType type)
    {
        BoundLabelExpression bound = labels switch
        {
            LabelName name => BindLabel(name, type),
            DynamicLabel label => new BoundDynamicLabel(BindExpression(label.Value), label.Any),
            LabelNegation negation => new BoundLabelNegation(BindLabels(negation.Operand, type)),
            LabelConjunction all => new BoundLabelConjunction([.. all.Operands.Select(label => BindLabels(label, type))]),
            LabelDisjunction any => new BoundLabelDisjunction([.. any.Operands.Select(label => BindLabels(label, type))]),
            _ => new BoundLabelWildcard(),
        };
        return bound with { Span = labels.Span };
    }

    private BoundLabelName BindLabel(LabelName label, StaticType type)
    {
        NoteLabel(label, type);
        return new(label.Name);
    }
}
