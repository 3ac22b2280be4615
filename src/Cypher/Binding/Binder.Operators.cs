using System.Diagnostics;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>Operators, CASE, and what has variables of its own.</summary>
internal sealed partial class Binder
{
    private BoundExpression BindOperation(Expression expression) => expression switch
    {
        LogicalExpression logical => BindLogical(logical),
        ComparisonExpression comparison => BindComparison(comparison),
        BinaryExpression binary => BindBinary(binary),
        UnaryExpression unary => BindUnary(unary),
        NullPredicate predicate => new BoundNullPredicate(BindExpression(predicate.Operand), predicate.Negated)
        {
            Type = StaticType.Boolean,
        },
        TypePredicate predicate => new BoundTypePredicate(
            BindExpression(predicate.Operand), predicate.Type, predicate.Negated)
        {
            Type = StaticType.Boolean,
        },
        LabelPredicate predicate => BindLabelPredicate(predicate),
        CaseExpression @case => BindCase(@case),
        CaseSubject => _caseSubject ?? throw new UnreachableException("A WHEN without subject."),
        FunctionCall call => BindFunction(call),
        CountAll => BindAggregation(expression, null, false, []),
        ListComprehension comprehension => BindListComprehension(comprehension),
        QuantifierExpression quantifier => BindQuantifier(quantifier),
        ReduceExpression reduce => BindReduce(reduce),
        PatternComprehension comprehension => BindPatternComprehension(comprehension),
        PatternExpression pattern => BindPatternValue(pattern),
        SubqueryExpression subquery => BindSubquery(subquery),
        _ => throw new UnreachableException(expression.GetType().Name),
    };

    private BoundLabelPredicate BindLabelPredicate(LabelPredicate predicate)
    {
        var subject = Demand(BindExpression(predicate.Subject), Entity, "Node or Relationship");
        return new(subject, BindLabels(predicate.Labels, subject.Type)) { Type = StaticType.Boolean };
    }

    private BoundLogical BindLogical(LogicalExpression logical)
    {
        var operands = new List<BoundExpression>();
        foreach (var operand in logical.Operands)
        {
            var bound = BindPredicate(operand);
            if (bound is BoundLogical inner && inner.Operator == logical.Operator)
            {
                operands.AddRange(inner.Operands);
            }
            else
            {
                operands.Add(bound);
            }
        }

        return new(logical.Operator, [.. operands]) { Type = StaticType.Boolean };
    }

    private BoundExpression BindComparison(ComparisonExpression comparison)
    {
        var operands = comparison.Operands.Select(BindExpression).ToList();
        var comparisons = comparison.Operators.Select((@operator, i) =>
            new BoundComparison(@operator, operands[i], operands[i + 1])
            {
                Span = operands[i].Span.To(operands[i + 1].Span),
                Type = StaticType.Boolean,
            });
        return comparison.Operators.Count == 1
            ? comparisons.First()
            : new BoundLogical(LogicalOperator.And, [.. comparisons]) { Type = StaticType.Boolean };
    }

    private BoundBinary BindBinary(BinaryExpression binary)
    {
        var left = BindExpression(binary.Left);
        var right = BindExpression(binary.Right);
        if (Arithmetic.Misfit(binary.Operator, left.Type, right.Type) is var (isLeft, expected))
        {
            var operand = isLeft ? left : right;
            throw Error(operand.Span, BindingError.InvalidType(operand.Type, expected));
        }

        return new(binary.Operator, left, right) { Type = Arithmetic.Result(binary.Operator, left.Type, right.Type) };
    }

    private BoundUnary BindUnary(UnaryExpression unary)
    {
        if (unary.Operator == UnaryOperator.Not)
        {
            return new(UnaryOperator.Not, BindPredicate(unary.Operand)) { Type = StaticType.Boolean };
        }

        var operand = Demand(BindExpression(unary.Operand), Arithmetic.Quantity, "Integer, Float or Duration");
        return new(unary.Operator, operand) { Type = operand.Type };
    }

    private BoundCase BindCase(CaseExpression @case)
    {
        var before = _caseSubject;
        var subject = @case.Subject is null ? null : BindExpression(@case.Subject);
        var alternatives = new List<BoundCaseAlternative>();
        var type = StaticType.Null;
        foreach (var alternative in @case.Alternatives)
        {
            _caseSubject = subject;
            var conditions = alternative.Conditions.Select(condition => BindCondition(condition, subject)).ToList();
            _caseSubject = before;
            var result = BindExpression(alternative.Result);
            type = type.Or(result.Type);
            var any = conditions.Count == 1
                ? conditions[0]
                : new BoundLogical(LogicalOperator.Or, [.. conditions]) { Type = StaticType.Boolean };
            alternatives.Add(new(any, result));
        }

        var otherwise = @case.Else is null ? null : BindExpression(@case.Else);
        return new([.. alternatives], otherwise) { Type = otherwise is null ? type : type.Or(otherwise.Type) };
    }

    private BoundExpression BindCondition(Expression condition, BoundExpression? subject)
    {
        if (subject is null)
        {
            return BindPredicate(condition);
        }

        // A condition that starts with an operator has the subject as its leftmost operand.
        return StartsWithSubject(condition)
            ? BindPredicate(condition)
            : new BoundComparison(ComparisonOperator.Equal, subject, BindExpression(condition))
            {
                Span = condition.Span,
                Type = StaticType.Boolean,
            };
    }

    private static bool StartsWithSubject(Expression condition) => condition switch
    {
        CaseSubject => true,
        ComparisonExpression comparison => StartsWithSubject(comparison.Operands[0]),
        BinaryExpression binary => StartsWithSubject(binary.Left),
        NullPredicate predicate => StartsWithSubject(predicate.Operand),
        TypePredicate predicate => StartsWithSubject(predicate.Operand),
        _ => false,
    };

    /// <summary>Binds what names the elements of a list: no aggregation may stand in it.</summary>
    private T WithElement<T>(
        IEnumerable<(Identifier Name, StaticType Type)> elements, Func<IReadOnlyList<BoundVariable>, T> bind)
    {
        var count = _localNames.Count;
        var scope = new Scope(_scope);
        var variables = new List<BoundVariable>();
        foreach (var (name, type) in elements)
        {
            variables.Add(NewVariable(name.Name, type));
            scope.Declare(variables[^1]);
            _localNames.Add(name.Name);
        }

        var frame = _frame is null ? null : _frame with { MayAggregate = false };
        var result = Within(scope, () => InFrame(frame, () => bind(variables)));
        _localNames.RemoveRange(count, _localNames.Count - count);
        return result;
    }

    private BoundListComprehension BindListComprehension(ListComprehension comprehension)
    {
        var list = Demand(BindExpression(comprehension.List), StaticType.AnyList, "List<Any>");
        return WithElement([(comprehension.Variable, list.Type.ElementOrAny)], variables =>
        {
            var where = comprehension.Where is null ? null : BindPredicate(comprehension.Where);
            var projection = comprehension.Projection is null ? null : BindExpression(comprehension.Projection);
            return new BoundListComprehension(variables[0], list, where, projection)
            {
                Type = StaticType.ListOf(projection?.Type ?? list.Type.ElementOrAny),
            };
        });
    }

    private BoundQuantifier BindQuantifier(QuantifierExpression quantifier)
    {
        var list = Demand(BindExpression(quantifier.List), StaticType.AnyList, "List<Any>");
        return WithElement([(quantifier.Variable, list.Type.ElementOrAny)], variables =>
        {
            var where = BindPredicate(quantifier.Where);
            return new BoundQuantifier(quantifier.Kind, variables[0], list, where) { Type = StaticType.Boolean };
        });
    }

    private BoundReduce BindReduce(ReduceExpression reduce)
    {
        var initial = BindExpression(reduce.Initial);
        var list = Demand(BindExpression(reduce.List), StaticType.AnyList, "List<Any>");
        return WithElement(
            [(reduce.Accumulator, StaticType.Any), (reduce.Variable, list.Type.ElementOrAny)],
            variables => new BoundReduce(variables[0], initial, variables[1], list, BindExpression(reduce.Body)));
    }
}
