using ActorGraph.Cypher.Syntax.Tree;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Syntax;

/// <summary>Makes expressions of every kind, nested a few levels deep.</summary>
internal static class ExpressionGenerator
{
    /// <summary>Names: plain ones, keywords, and ones that need backticks.</summary>
    public static readonly Gen<string> Name = Pick(
        "a", "b", "person", "_x1", "end", "order", "set", "match", "where", "null", "count", "all", "été", "a b", "`", "1a", "");

    public static readonly Gen<Identifier> Named = Name.Select(name => new Identifier(name));

    private static readonly Gen<string> Text = Gen.OneOf(
        Pick("", "it's", "a\\b\n\t\"", "—é\U0001F600", "//", "/*"), Gen.String[Gen.Char[' ', '~'], 0, 8]);

    private static readonly Gen<Expression> Leaf = Gen.OneOf<Expression>(
        Gen.Const<Expression>(new NullLiteral()),
        Gen.Bool.Select(value => (Expression)new BooleanLiteral(value)),
        Gen.OneOf(Gen.Long, Pick(0L, 1L, -1L, long.MinValue, long.MaxValue))
            .Select(value => (Expression)new IntegerLiteral(value)),
        Gen.OneOf(Gen.Double, Pick(0.0, -0.0, 1.0, 1e300, -1e-300, 5e-324))
            .Where(double.IsFinite)
            .Select(value => (Expression)new FloatLiteral(value)),
        Text.Select(value => (Expression)new StringLiteral(value)),
        Gen.OneOf(Name, Pick("0", "12")).Select(value => (Expression)new Parameter(value)),
        Name.Select(value => (Expression)new VariableExpression(value)),
        Gen.Const<Expression>(new CountAll()));

    /// <summary>Label expressions. Stands after the leaves, which dynamic labels are made of.</summary>
    public static readonly Gen<LabelExpression> Labels = Label(2);

    public static Gen<Expression> Expression(int depth) =>
        depth == 0 ? Leaf : Gen.OneOf(Leaf, Operation(depth - 1), Collection(depth - 1), Scoped(depth - 1));

    public static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    public static Gen<SyntaxList<T>> List<T>(this Gen<T> item, int least, int most) =>
        item.Array[least, most].Select(items => new SyntaxList<T>(items));

    public static Gen<T?> Maybe<T>(this Gen<T> item)
        where T : class =>
        Gen.OneOf(Gen.Const((T?)null), item.Select(value => (T?)value));

    private static Gen<Expression> Operation(int depth)
    {
        var inner = Expression(depth);
        return Gen.OneOf<Expression>(
            Gen.Select(Gen.Enum<LogicalOperator>(), inner.List(2, 3), (o, e) => (Expression)new LogicalExpression(o, e)),
            Gen.Select(Gen.Enum<BinaryOperator>(), inner, inner, (o, l, r) => (Expression)new BinaryExpression(o, l, r)),
            Gen.Select(Gen.Enum<UnaryOperator>(), inner, Unary),
            Gen.Select(inner, Gen.Enum<ComparisonOperator>(), inner, (l, o, r) =>
                (Expression)new ComparisonExpression([l, r], [o])),
            Gen.Select(inner, inner, inner, (a, b, c) =>
                (Expression)new ComparisonExpression([a, b, c], [ComparisonOperator.Less, ComparisonOperator.Equal])),
            Gen.Select(inner, Gen.Bool, (e, not) => (Expression)new NullPredicate(e, not)),
            Gen.Select(inner, Type(2), Gen.Bool, (e, t, not) => (Expression)new TypePredicate(e, t, not)),
            Gen.Select(inner, Labels, (e, l) => (Expression)new LabelPredicate(e, l)),
            Gen.Select(inner, Named, (e, k) => (Expression)new PropertyExpression(e, k)),
            Gen.Select(inner, inner, (e, i) => (Expression)new IndexExpression(e, i)),
            Gen.Select(inner, inner, inner.Maybe(), Gen.Bool, (e, f, t, start) =>
                (Expression)(start ? new SliceExpression(e, f, t) : new SliceExpression(e, null, f))),
            Case(inner));
    }

    /// <summary>
    /// A minus before a number is part of the number, so that only a sign before a negative one is an operator.
    /// </summary>
    private static Expression Unary(UnaryOperator @operator, Expression operand) =>
        new UnaryExpression(@operator, operand);

    private static Gen<Expression> Case(Gen<Expression> inner)
    {
        var searched = Gen.Select(inner.List(1, 2), inner, (c, r) => new CaseAlternative(c, r));
        var operation = inner.Select(e => (Expression)new ComparisonExpression(
            [new CaseSubject(), e], [ComparisonOperator.GreaterOrEqual]));
        var simple = Gen.Select(Gen.OneOf(inner, operation).List(1, 2), inner, (c, r) => new CaseAlternative(c, r));
        return Gen.OneOf(
            Gen.Select(searched.List(1, 2), inner.Maybe(), (a, e) => (Expression)new CaseExpression(null, a, e)),
            Gen.Select(inner, simple.List(1, 2), inner.Maybe(), (s, a, e) => (Expression)new CaseExpression(s, a, e)));
    }

    private static Gen<Expression> Collection(int depth)
    {
        var inner = Expression(depth);
        var entry = Gen.Select(Named, inner, (k, v) => new MapEntry(k, v));
        var item = Gen.OneOf<MapProjectionItem>(
            Gen.Const<MapProjectionItem>(new AllPropertiesItem()),
            Named.Select(k => (MapProjectionItem)new PropertyItem(k)),
            Gen.Select(Named, inner, (k, v) => (MapProjectionItem)new EntryItem(k, v)),
            Name.Select(n => (MapProjectionItem)new VariableItem(new(n))));
        var functionName = Pick<string[]>(["size"], ["point", "distance"], ["a b", "c"])
            .Select(parts => new QualifiedName([.. parts]));
        return Gen.OneOf<Expression>(
            inner.List(0, 3).Select(items => (Expression)new ListLiteral(items)),
            entry.List(0, 2).Select(entries => (Expression)new MapLiteral(entries)),
            Gen.Select(Name, item.List(0, 3), (n, i) => (Expression)new MapProjection(new(n), i)),
            Gen.Select(functionName, Gen.Bool, inner.List(1, 3), (n, d, a) => (Expression)new FunctionCall(n, d, a)));
    }

    private static Gen<Expression> Scoped(int depth)
    {
        var inner = Expression(depth);
        var path = PatternGenerator.PlainPath(depth);
        return Gen.OneOf<Expression>(
            Gen.Select(Named, inner, inner.Maybe(), inner.Maybe(), (v, l, w, p) =>
                (Expression)new ListComprehension(v, l, w, p)),
            Gen.Select(Gen.Enum<QuantifierKind>(), Named, inner, inner, (k, v, l, w) =>
                (Expression)new QuantifierExpression(k, v, l, w)),
            Gen.Select(Named, inner, Named, inner, inner, (a, i, v, l, b) =>
                (Expression)new ReduceExpression(a, i, v, l, b)),
            Gen.Select(path, Named.Maybe(), inner.Maybe(), inner, (p, v, w, e) =>
                (Expression)new PatternComprehension(p with { Variable = v }, w, e)),
            path.Select(p => (Expression)new PatternExpression(p)),
            Gen.Select(Gen.Enum<SubqueryKind>(), QueryGenerator.Query(depth), (k, q) =>
                (Expression)new SubqueryExpression(k, q)));
    }

    private static Gen<LabelExpression> Label(int depth)
    {
        var leaf = Gen.OneOf<LabelExpression>(
            Name.Select(n => (LabelExpression)new LabelName(n)), Gen.Const<LabelExpression>(new LabelWildcard()));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Label(depth - 1);
        return Gen.OneOf<LabelExpression>(
            leaf,
            inner.Select(l => (LabelExpression)new LabelNegation(l)),
            inner.List(2, 3).Select(l => (LabelExpression)new LabelConjunction(l)),
            inner.List(2, 3).Select(l => (LabelExpression)new LabelDisjunction(l)),
            Gen.Select(Leaf, Gen.Bool, (e, any) => (LabelExpression)new DynamicLabel(e, any)));
    }

    private static Gen<TypeExpression> Type(int depth)
    {
        var named = Gen.Select(Gen.Enum<TypeKind>(), Gen.Bool, (k, n) => (TypeExpression)new NamedType(k, n));
        var single = depth == 0
            ? named
            : Gen.OneOf(named, Gen.Select(Type(depth - 1), Gen.Bool, (e, n) => (TypeExpression)new ListType(e, n)));
        return Gen.OneOf(single, single.List(2, 3).Select(types => (TypeExpression)new UnionType(types)));
    }
}
