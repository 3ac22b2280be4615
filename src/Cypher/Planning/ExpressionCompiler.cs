using System.Diagnostics;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Functions;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;
using Arithmetic = ActorGraph.Cypher.Values.Arithmetic;

namespace ActorGraph.Cypher.Planning;

/// <summary>Compiles bound expressions to evaluators.</summary>
internal sealed class ExpressionCompiler(PlanContext context, Func<BoundQuery, SlotSet, Plans.Plan> planQuery)
{
    public Evaluator[] CompileAll(IEnumerable<BoundExpression> expressions) => [.. expressions.Select(Compile)];

    public Evaluator Compile(BoundExpression expression) => expression switch
    {
        BoundLiteral literal => new ConstantEvaluator(Literal(literal.Value)),
        BoundVariableReference reference => new SlotEvaluator(reference.Variable.Slot),
        BoundParameter parameter => new ParameterEvaluator(parameter.Name),
        BoundProperty property => new PropertyEvaluator(Compile(property.Subject), context.Key(property.Key)),
        BoundIndex index => new IndexEvaluator(Compile(index.Subject), Compile(index.Index)),
        BoundSlice slice => new SliceEvaluator(
            Compile(slice.Subject), CompileOptional(slice.From), CompileOptional(slice.To)),
        BoundBinary { Operator: BinaryOperator.In } member => new InEvaluator(Compile(member.Left), Compile(member.Right)),
        BoundBinary binary => new BinaryEvaluator(Operation(binary.Operator), Compile(binary.Left), Compile(binary.Right)),
        BoundUnary unary => new UnaryEvaluator(Operation(unary.Operator), Compile(unary.Operand)),
        BoundComparison comparison => new ComparisonEvaluator(
            comparison.Operator, Compile(comparison.Left), Compile(comparison.Right)),
        BoundLogical logical => new LogicalEvaluator(logical.Operator, CompileAll(logical.Operands)),
        BoundCase choice => new CaseEvaluator(
            [.. choice.Alternatives.Select(item => (Compile(item.Condition), Compile(item.Result)))],
            CompileOptional(choice.Else)),
        BoundList list => CompileList(list),
        BoundMap map => CompileMap(map),
        BoundMapProjection projection => new MapProjectionEvaluator(
            Compile(projection.Subject),
            [.. projection.Items.Select(item => (item.Key, CompileOptional(item.Value)))]),
        BoundNullPredicate test => new NullPredicateEvaluator(Compile(test.Operand), test.Negated),
        BoundTypePredicate test => new TypePredicateEvaluator(Compile(test.Operand), test.Expected, test.Negated),
        BoundLabelPredicate test => new LabelEvaluator(Compile(test.Subject), CompileLabels(test.Labels)),
        BoundListComprehension comprehension => new ComprehensionEvaluator(
            comprehension.Variable.Slot,
            Compile(comprehension.List),
            CompileOptional(comprehension.Where),
            CompileOptional(comprehension.Projection)),
        BoundQuantifier quantifier => new QuantifierEvaluator(
            quantifier.Kind, quantifier.Variable.Slot, Compile(quantifier.List), Compile(quantifier.Where)),
        BoundReduce reduce => new ReduceEvaluator(
            reduce.Accumulator.Slot, Compile(reduce.Initial), reduce.Variable.Slot, Compile(reduce.List), Compile(reduce.Body)),
        BoundFunctionCall call => new FunctionEvaluator(
            call.Function.Name, ScalarFunctions.Find(call.Function.Name), CompileAll(call.Arguments)),
        BoundSubquery subquery => CompileSubquery(subquery),
        BoundShortestPath path => CompileShortestPath(path),
        _ => throw new UnreachableException(expression.GetType().Name),
    };

    public Evaluator? CompileOptional(BoundExpression? expression) => expression is null ? null : Compile(expression);

    public LabelTest CompileLabels(BoundLabelExpression labels) => labels switch
    {
        BoundLabelName name => new NamedLabelTest(context.Label(name.Name), context.Type(name.Name)),
        BoundLabelConjunction all => new CombinedLabelTest([.. all.Operands.Select(CompileLabels)], all: true),
        BoundLabelDisjunction any => new CombinedLabelTest([.. any.Operands.Select(CompileLabels)], all: false),
        BoundLabelNegation not => new NegatedLabelTest(CompileLabels(not.Operand)),
        BoundLabelWildcard => new WildcardLabelTest(),
        BoundDynamicLabel dynamic => new DynamicLabelTest(Compile(dynamic.Value), dynamic.Any),
        _ => throw new UnreachableException(labels.GetType().Name),
    };

    private static Value Literal(object? value) => value switch
    {
        null => Value.Null,
        bool boolean => boolean,
        long integer => integer,
        double number => number,
        string text => text,
        _ => throw new UnreachableException(value.GetType().Name),
    };

    private static Func<Value, Value, Value> Operation(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => Arithmetic.Add,
        BinaryOperator.Subtract => Arithmetic.Subtract,
        BinaryOperator.Multiply => Arithmetic.Multiply,
        BinaryOperator.Divide => Arithmetic.Divide,
        BinaryOperator.Modulo => Arithmetic.Modulo,
        BinaryOperator.Power => Arithmetic.Power,
        BinaryOperator.Concatenate => Arithmetic.Concatenate,
        BinaryOperator.StartsWith => Logic.StartsWith,
        BinaryOperator.EndsWith => Logic.EndsWith,
        BinaryOperator.Contains => Logic.Contains,
        BinaryOperator.Matches => Logic.Matches,
        _ => throw new UnreachableException(operation.ToString()),
    };

    private static Func<Value, Value> Operation(UnaryOperator operation) => operation switch
    {
        UnaryOperator.Not => Logic.Not,
        UnaryOperator.Negate => Arithmetic.Negate,
        _ => value => value.IsNumber || value.IsNull || value.Kind == ValueKind.Duration
            ? value
            : throw Failure.WrongType("unary '+'", "a Number", value),
    };

    /// <summary>A list of constants is made once, and not for each row.</summary>
    private Evaluator CompileList(BoundList list)
    {
        var items = CompileAll(list.Items);
        return Array.TrueForAll(items, item => item is ConstantEvaluator)
            ? new ConstantEvaluator(Value.List(Array.ConvertAll(items, item => ((ConstantEvaluator)item).Value)))
            : new ListEvaluator(items);
    }

    private MapEvaluator CompileMap(BoundMap map)
    {
        // Of equal keys the last wins, at the place of the first.
        var entries = new Dictionary<string, BoundExpression>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            entries[entry.Key] = entry.Value;
        }

        return new MapEvaluator([.. entries.Keys], CompileAll(entries.Values));
    }

    private SubqueryEvaluator CompileSubquery(BoundSubquery subquery)
    {
        var plan = planQuery(subquery.Query, SlotSet.Empty);
        var output = subquery.Query.Output.Count > 0 ? subquery.Query.Output[0].Slot : -1;
        return new SubqueryEvaluator(subquery.Kind, context.AddSubplan(plan), output);
    }

    private ShortestPathEvaluator CompileShortestPath(BoundShortestPath path)
    {
        var pattern = new ShortestPathPlanner(context, this).Plan(path.Pattern.Paths[0], context.NewSlot(), endsAreFound: false);
        var plan = new Plans.ShortestPathPlan(new Plans.ArgumentPlan(), pattern);
        return new ShortestPathEvaluator(context.AddSubplan(plan), pattern.PathSlot, pattern.Groups);
    }
}
