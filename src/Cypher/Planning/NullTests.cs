using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>
/// Settles tests of whether a parameter is null before planning: of "$name IS NULL OR a.name = $name" either nothing is
/// left or an equality that an index can answer. A plan then holds only for parameters that are null in the same places.
/// </summary>
internal sealed class NullTests
{
    private const int MostParameters = 32;

    private readonly IReadOnlyDictionary<string, bool> _isNull;

    private NullTests(IReadOnlyDictionary<string, bool> isNull) => _isNull = isNull;

    /// <summary>Settles nothing.</summary>
    public static NullTests None { get; } = new(new Dictionary<string, bool>());

    /// <summary>Which of the tested parameters are null, a bit each: plans of one statement differ by it.</summary>
    public int Mask { get; private init; }

    /// <summary>The parameters that a statement tests for null.</summary>
    public static string[] TestedIn(BoundStatement statement)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        BoundWalker.Walk(statement.Body, node =>
        {
            if (node is BoundNullPredicate { Operand: BoundParameter parameter })
            {
                names.Add(parameter.Name);
            }
        });
        return [.. names.Order(StringComparer.Ordinal).Take(MostParameters)];
    }

    /// <summary>Looks at parameters; one that is not given settles nothing.</summary>
    /// <param name="tested">The parameters that the statement tests.</param>
    /// <param name="parameters">Those given.</param>
    public static NullTests Of(string[] tested, IReadOnlyDictionary<string, object?> parameters)
    {
        if (tested.Length == 0 || !Array.TrueForAll(tested, parameters.ContainsKey))
        {
            return None;
        }

        var isNull = tested.ToDictionary(name => name, name => parameters[name] is null, StringComparer.Ordinal);
        var mask = 0;
        for (var i = 0; i < tested.Length; i++)
        {
            mask |= isNull[tested[i]] ? 1 << i : 0;
        }

        return new(isNull) { Mask = mask };
    }

    /// <summary>The conjuncts that are left of some; those that are true are left out.</summary>
    public IEnumerable<BoundExpression> Settle(IEnumerable<BoundExpression> conjuncts) => _isNull.Count == 0
        ? conjuncts
        : conjuncts.Select(Settle).SelectMany(BoundLogical.Conjuncts).Where(conjunct => conjunct is not BoundLiteral { Value: true });

    private BoundExpression Settle(BoundExpression expression) => expression switch
    {
        BoundNullPredicate { Operand: BoundParameter parameter } test when _isNull.TryGetValue(parameter.Name, out var isNull) =>
            new BoundLiteral(isNull != test.Negated),
        BoundLogical { Operator: LogicalOperator.Or } any => Combine(any, decisive: true),
        BoundLogical { Operator: LogicalOperator.And } all => Combine(all, decisive: false),
        _ => expression,
    };

    /// <summary>What is left of operands when one that is decisive decides, and the opposite says nothing.</summary>
    private BoundExpression Combine(BoundLogical logical, bool decisive)
    {
        var operands = logical.Operands.Select(Settle).ToList();
        if (operands.Exists(operand => IsLiteral(operand, decisive)))
        {
            return new BoundLiteral(decisive);
        }

        operands.RemoveAll(operand => IsLiteral(operand, !decisive));
        return operands.Count switch
        {
            0 => new BoundLiteral(!decisive),
            1 => operands[0],
            _ => logical with { Operands = [.. operands] },
        };
    }

    private static bool IsLiteral(BoundExpression expression, bool value) =>
        expression is BoundLiteral { Value: bool known } && known == value;
}
