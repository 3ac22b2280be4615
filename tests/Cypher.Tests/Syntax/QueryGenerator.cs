using ActorGraph.Cypher.Syntax.Tree;
using CsCheck;
using static ActorGraph.Cypher.Tests.Syntax.ExpressionGenerator;

namespace ActorGraph.Cypher.Tests.Syntax;

/// <summary>Makes statements of every kind. They can be read, and mean nothing.</summary>
internal static class QueryGenerator
{
    private static readonly Gen<QualifiedName> QualifiedName =
        Name.List(1, 2).Select(parts => new QualifiedName(parts));

    public static Gen<Query> Query(int depth) => Gen.Select(
        Clause(depth).List(1, 3).Select(clauses => new SingleQuery(clauses)).List(1, 2),
        Gen.Enum<UnionKind>(),
        (parts, union) => new Query(parts, parts.Count == 1 ? UnionKind.Distinct : union));

    public static Gen<Statement> Statement(int depth) => Gen.Select(
        Gen.Enum<ExecutionMode>(),
        Gen.OneOf(Query(depth).Select(query => (StatementBody)query), Command(depth)),
        (mode, body) => new Statement(mode, body));

    private static Gen<Clause> Clause(int depth) => depth == 0
        ? Projecting(0)
        : Gen.OneOf(Reading(depth - 1), Calling(depth - 1), Updating(depth - 1), Projecting(depth - 1));

    private static Gen<Clause> Projecting(int depth)
    {
        var expression = Expression(depth);
        return Gen.OneOf<Clause>(
            Gen.Select(Projection(depth), expression.Maybe(), (p, w) => (Clause)new WithClause(p, w)),
            Projection(depth).Select(p => (Clause)new ReturnClause(p)),
            Gen.Const<Clause>(new FinishClause()));
    }

    private static Gen<Projection> Projection(int depth)
    {
        var expression = Expression(depth);
        var item = Gen.Select(expression, Named.Maybe(), (e, a) => new ProjectionItem(e, a));
        var sort = Gen.Select(expression, Gen.Bool, (e, d) => new SortItem(e, d));
        return Gen.Select(
            Gen.Select(Gen.Bool, Gen.Bool),
            item.List(1, 2),
            sort.List(0, 2),
            expression.Maybe(),
            expression.Maybe(),
            (flags, items, order, skip, limit) =>
                new Projection(flags.Item1, flags.Item2, items, order, skip, limit));
    }

    private static Gen<Clause> Reading(int depth)
    {
        var expression = Expression(depth);
        var hint = Gen.OneOf(
            Gen.Select(Pick(PlannerHintKind.Index, PlannerHintKind.IndexSeek), Named, Named, (k, v, l) =>
                new PlannerHint(k, [v], l, [l])),
            Gen.Select(Named, Named, (v, l) => new PlannerHint(PlannerHintKind.Scan, [v], l, [])),
            Named.List(1, 2).Select(v => new PlannerHint(PlannerHintKind.Join, v, null, [])));
        return Gen.OneOf<Clause>(
            Gen.Select(
                Gen.Select(Gen.Bool, Gen.Enum<MatchMode>()),
                Pattern(depth),
                hint.List(0, 1),
                expression.Maybe(),
                (head, p, h, w) => (Clause)new MatchClause(head.Item1, head.Item2, p, h, w)),
            Gen.Select(expression, Named, (e, v) => (Clause)new UnwindClause(e, v)),
            QualifiedName.Select(name => (Clause)new UseClause(name)),
            Gen.Select(Gen.Bool, expression, Named, Pick(";", "'").Maybe(), (h, e, v, t) =>
                (Clause)new LoadCsvClause(h, e, v, t)));
    }

    private static Gen<Pattern> Pattern(int depth) =>
        PatternGenerator.Path(depth).List(1, 2).Select(paths => new Pattern(paths));

    private static Gen<Clause> Calling(int depth)
    {
        var expression = Expression(depth);
        var item = Gen.Select(Named, Named.Maybe(), (f, a) => new YieldItem(f, a));
        var yield = Gen.Select(item.List(0, 2), expression.Maybe(), (items, where) =>
            new YieldClause(items.Count == 0, items, [], null, null, where));
        var transactions = Gen.Select(
            Gen.Bool, expression.Maybe(), expression.Maybe(), Gen.Enum<TransactionErrorMode>(), Named.Maybe(),
            (c, n, b, e, s) => new InTransactions(c, n, b, e, s));
        return Gen.OneOf<Clause>(
            Gen.Select(Gen.Bool, QualifiedName, expression.List(0, 2).Maybe(), yield.Maybe(), (o, n, a, y) =>
                (Clause)new CallProcedureClause(o, n, a, y)),
            Gen.Select(Gen.Bool, Named.List(0, 2).Maybe(), Query(depth), transactions.Maybe(), (o, i, q, t) =>
                (Clause)new CallSubqueryClause(o, i, i is { Count: 0 }, q, t)));
    }

    private static Gen<Clause> Updating(int depth)
    {
        var expression = Expression(depth);
        var target = Gen.OneOf(
            Gen.Select(expression, Named, (e, k) => (Expression)new PropertyExpression(new VariableExpression("n"), k)),
            expression.Select(e => (Expression)new IndexExpression(new VariableExpression("n"), e)));
        var labels = Name.Select(n => (LabelExpression)new LabelName(n)).List(1, 2);
        var set = Gen.OneOf<SetItem>(
            Gen.Select(target, expression, (t, e) => (SetItem)new SetProperty(t, e)),
            Gen.Select(Named, expression, Gen.Bool, (v, e, add) => (SetItem)new SetProperties(v, e, add)),
            Gen.Select(Named, labels, (v, l) => (SetItem)new SetLabels(v, l)));
        var remove = Gen.OneOf<RemoveItem>(
            target.Select(t => (RemoveItem)new RemoveProperty(t)),
            Gen.Select(Named, labels, (v, l) => (RemoveItem)new RemoveLabels(v, l)));
        var action = Gen.Select(Gen.Bool, set.List(1, 2), (c, s) => new MergeAction(c, s));
        var clause = Gen.OneOf<Clause>(
            Pattern(depth).Select(p => (Clause)new CreateClause(p)),
            Gen.Select(PatternGenerator.Path(depth), action.List(0, 2), (p, a) => (Clause)new MergeClause(p, a)),
            set.List(1, 2).Select(items => (Clause)new SetClause(items)),
            remove.List(1, 2).Select(items => (Clause)new RemoveClause(items)),
            Gen.Select(Gen.Bool, expression.List(1, 2), (d, e) => (Clause)new DeleteClause(d, e)));
        return Gen.OneOf(clause, Gen.Select(Named, expression, clause.List(1, 2), (v, e, u) =>
            (Clause)new ForeachClause(v, e, u)));
    }

    private static Gen<StatementBody> Command(int depth)
    {
        var expression = Expression(depth);
        var target = Gen.Select(Gen.Bool, Named, Named, (r, v, l) => new SchemaTarget(r, v, [l]));
        var name = Gen.OneOf(
            Pick("by_name", "a b", "index", "for").Select(text => (Expression)new StringLiteral(text)),
            Pick("by_name", "p").Select(text => (Expression)new Parameter(text)));
        return Gen.OneOf<StatementBody>(
            Gen.Select(
                Pick(IndexKind.Range, IndexKind.Text, IndexKind.Point, IndexKind.FullText, IndexKind.Vector),
                name.Maybe(),
                Gen.Bool,
                target,
                Named.List(1, 2),
                (k, n, i, t, p) => (StatementBody)new CreateIndexCommand(k, n, i, t, p, new MapLiteral([]))),
            Gen.Select(
                Pick(ConstraintKind.Unique, ConstraintKind.NotNull, ConstraintKind.Key),
                name.Maybe(),
                Gen.Bool,
                target,
                Named.List(1, 2),
                (k, n, i, t, p) => (StatementBody)new CreateConstraintCommand(n, i, t, k, p, null, null)),
            Gen.Select(name, Gen.Bool, (n, e) => (StatementBody)new DropIndexCommand(n, e)),
            Gen.Select(name, Gen.Bool, (n, e) => (StatementBody)new DropConstraintCommand(n, e)),
            Gen.Select(Gen.Enum<ShowSubject>(), expression, expression.Maybe(), (s, n, w) =>
                new Listing(s, null, s == ShowSubject.Terminations ? [n] : [], null, w))
                .List(1, 2).Select(listings => (StatementBody)new ShowCommand(listings, null)));
    }
}
