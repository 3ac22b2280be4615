using ActorGraph.Cypher.Syntax.Tree;
using CsCheck;
using static ActorGraph.Cypher.Tests.Syntax.ExpressionGenerator;

namespace ActorGraph.Cypher.Tests.Syntax;

/// <summary>Makes patterns of every kind.</summary>
internal static class PatternGenerator
{
    private static readonly Gen<PatternQuantifier> Quantifier = Pick(
        new PatternQuantifier(0, null),
        new PatternQuantifier(1, null),
        new PatternQuantifier(2, null),
        new PatternQuantifier(3, 3),
        new PatternQuantifier(0, 4));

    private static readonly Gen<VariableLength> Length = Pick(
        new VariableLength(null, null),
        new VariableLength(2, 2),
        new VariableLength(1, null),
        new VariableLength(null, 3),
        new VariableLength(0, 3));

    private static readonly Gen<PathSelector> Selector = Pick(
        new PathSelector(PathSelectorKind.Any, 2),
        new PathSelector(PathSelectorKind.Shortest, 3),
        new PathSelector(PathSelectorKind.AllShortest, 1),
        new PathSelector(PathSelectorKind.ShortestGroups, 2));

    /// <summary>A path of nodes and relationships without name and selector, of one relationship or two.</summary>
    public static Gen<PathPattern> PlainPath(int depth) =>
        Gen.Select(Node(depth), Relationship(depth, quantified: false), Node(depth), Gen.Bool, (a, r, b, twice) =>
            new PathPattern(null, null, twice ? [a, r, b, r, a] : [a, r, b]));

    public static Gen<PathPattern> Path(int depth) => Gen.OneOf(
        Gen.Select(Named.Maybe(), Selector.Maybe(), Elements(depth), (v, s, e) => new PathPattern(v, s, e)),
        Gen.Select(Named.Maybe(), Gen.Bool, PlainPath(depth), (v, all, p) => new PathPattern(
            v,
            new(all ? PathSelectorKind.AllShortestPathsFunction : PathSelectorKind.ShortestPathFunction, 1),
            p.Elements)));

    private static Gen<SyntaxList<PatternElement>> Elements(int depth)
    {
        var inner = Gen.Select(PlainPath(depth), Expression(depth).Maybe(), Quantifier.Maybe(), (p, w, q) =>
            (PatternElement)new ParenthesizedPathPattern(p.Elements, w, q));
        return Gen.OneOf(
            Node(depth).Select(n => new SyntaxList<PatternElement>([n])),
            Gen.Select(Node(depth), Relationship(depth, quantified: true), Node(depth), (a, r, b) =>
                new SyntaxList<PatternElement>([a, r, b])),
            Gen.Select(Node(depth), inner, Node(depth), (a, p, b) => new SyntaxList<PatternElement>([a, p, b])),
            inner.List(1, 2));
    }

    private static Gen<PatternElement> Node(int depth) => Gen.Select(
        Named.Maybe(),
        Labels.Maybe(),
        Properties(depth).Maybe(),
        Expression(depth).Maybe(),
        (v, l, p, w) => (PatternElement)new NodePattern(v, l, p, w));

    private static Gen<PatternElement> Relationship(int depth, bool quantified) => Gen.Select(
        Gen.Select(Named.Maybe(), Labels.Maybe(), Gen.Enum<PatternDirection>()),
        Length.Maybe(),
        Properties(depth).Maybe(),
        Expression(depth).Maybe(),
        Quantifier.Maybe(),
        (head, l, p, w, q) => (PatternElement)new RelationshipPattern(
            head.Item1, head.Item2, head.Item3, l, p, w, quantified ? q : null));

    private static Gen<Expression> Properties(int depth) => Gen.OneOf<Expression>(
        Name.Select(n => (Expression)new Parameter(n)),
        Gen.Select(Named, Expression(depth), (k, v) => (Expression)new MapLiteral([new(k, v)])));
}
