using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>Functions and aggregations.</summary>
internal sealed partial class Binder
{
    private bool _inAggregation;

    private bool IsAggregate(string name) => _functions.Find(name)?.Kind == FunctionKind.Aggregate;

    private BoundExpression BindFunction(FunctionCall call)
    {
        var name = call.Name.FullName;
        if (name.Equals("exists", StringComparison.OrdinalIgnoreCase) && call.Arguments.Count == 1)
        {
            return BindExists(call.Arguments[0]);
        }

        var function = _functions.Find(name) ?? throw Error(call.Span, BindingError.UnknownFunction(name));
        CheckArgumentCount(call, function);
        if (function.Kind == FunctionKind.Aggregate)
        {
            return BindAggregation(call, function, call.Distinct, call.Arguments);
        }

        if (call.Distinct)
        {
            throw Error(call.Span, BindingError.Misplaced($"Invalid use of DISTINCT with function '{function.Name}'"));
        }

        if (_inAggregation && function.Kind == FunctionKind.Volatile)
        {
            throw Error(call.Span, BindingError.VolatileAggregation());
        }

        SyntaxList<BoundExpression> arguments = [.. call.Arguments.Select(argument => BindArgument(function, argument))];
        CheckArguments(function, arguments);
        return new BoundFunctionCall(function, arguments) { Type = ResultType(function, arguments) };
    }

    /// <summary>The normal form of normalize() is a word and no variable: normalize(s, NFD).</summary>
    private BoundExpression BindArgument(FunctionSignature function, Expression argument) =>
        function.Name == "normalize" && argument is VariableExpression { Name: "NFC" or "NFD" or "NFKC" or "NFKD" } form && _scope.Find(form.Name) is null
            ? BindExpression(new StringLiteral(form.Name) { Span = form.Span })
            : BindExpression(argument);

    /// <summary>exists(pattern) tests a pattern, exists(n.key) whether there is such a property.</summary>
    private BoundExpression BindExists(Expression argument) =>
        argument is PatternExpression { Path.Selector: null } pattern
            ? BindPatternTest(pattern)
            : new BoundNullPredicate(BindExpression(argument), Negated: true) { Type = StaticType.Boolean };

    private BoundVariableReference BindAggregation(
        Expression call, FunctionSignature? function, bool distinct, SyntaxList<Expression> arguments)
    {
        if (_inAggregation)
        {
            throw Error(call.Span, BindingError.NestedAggregation());
        }

        if (_frame is null || (!_frame.MayAggregate && !_frame.IsAfterGrouping))
        {
            throw Error(call.Span, BindingError.InvalidAggregation(function?.Name ?? "count"));
        }

        var frame = _frame;
        _inAggregation = true;
        SyntaxList<BoundExpression> bound = [.. InFrame(null, () => arguments.Select(BindExpression).ToList())];
        _inAggregation = false;
        if (!frame.MayAggregate || (frame.IsAfterGrouping && arguments.Any(SyntaxWalker.MentionsAny)))
        {
            throw Error(call.Span, BindingError.InvalidAggregation(function?.Name ?? "count"));
        }

        CheckArguments(function, bound);
        var type = function is null ? StaticType.Integer : ResultType(function, bound);
        var variable = Anonymous(type);
        frame.Aggregations.Add(new(variable, function, distinct, bound));
        return Reference(variable, call.Span);
    }

    private void CheckArgumentCount(FunctionCall call, FunctionSignature function)
    {
        var count = call.Arguments.Count;
        var most = function.Variadic ? int.MaxValue : function.Parameters.Count;
        if (count >= function.Required && count <= most)
        {
            return;
        }

        var expected = function.Variadic ? $"{function.Required} or more"
            : function.Required == most ? $"{most}"
            : $"{function.Required} to {most}";
        throw Error(call.Span, BindingError.ArgumentCount(function.Name, count, expected));
    }

    private void CheckArguments(FunctionSignature? function, SyntaxList<BoundExpression> arguments)
    {
        for (var i = 0; i < arguments.Count && function is not null; i++)
        {
            var type = function.Parameters[Math.Min(i, function.Parameters.Count - 1)];
            Demand(arguments[i], type, type.ToString());
        }
    }

    /// <summary>What a function gives for these arguments, where it depends on them.</summary>
    private static StaticType ResultType(FunctionSignature function, SyntaxList<BoundExpression> arguments) =>
        function.Name switch
        {
            "coalesce" => arguments.Aggregate(StaticType.Null, (type, argument) => type.Or(argument.Type)),
            "collect" => StaticType.ListOf(arguments[0].Type),
            "min" or "max" or "any_value" => arguments[0].Type,
            "head" or "last" when arguments[0].Type.Kinds == ValueKinds.List => arguments[0].Type.ElementOrAny,
            "tail" or "reverse" when arguments[0].Type.Kinds == ValueKinds.List => arguments[0].Type,
            _ => function.Result,
        };
}
