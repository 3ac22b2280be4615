using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>What types the operators between two operands take and give.</summary>
internal static class Arithmetic
{
    /// <summary>What can be multiplied and negated.</summary>
    public static readonly StaticType Quantity = new(ValueKinds.Number | ValueKinds.Duration);

    private static readonly StaticType Measurable = new(ValueKinds.Number | ValueKinds.Temporal);
    private static readonly StaticType Appendable = new(ValueKinds.String | ValueKinds.List, StaticType.Any);
    private static readonly StaticType Summand =
        new(ValueKinds.Number | ValueKinds.Temporal | ValueKinds.String | ValueKinds.List, StaticType.Any);

    /// <summary>The operand that the operator cannot take, and what it takes; null when both may do.</summary>
    public static (bool IsLeft, string Expected)? Misfit(BinaryOperator @operator, StaticType left, StaticType right)
    {
        var (type, expected) = @operator switch
        {
            BinaryOperator.Add when left.MayBe(StaticType.AnyList) || right.MayBe(StaticType.AnyList) =>
                (StaticType.Any, "Any"),
            BinaryOperator.Add => (Summand, "Integer, Float, String, List<Any> or a temporal value"),
            BinaryOperator.Subtract => (Measurable, "Integer, Float or a temporal value"),
            BinaryOperator.Multiply or BinaryOperator.Divide => (Quantity, "Integer, Float or Duration"),
            BinaryOperator.Modulo or BinaryOperator.Power => (StaticType.Number, "Integer or Float"),
            BinaryOperator.Matches => (StaticType.String, "String"),
            BinaryOperator.Concatenate => (Appendable, "String or List<Any>"),
            _ => (StaticType.Any, "Any"),
        };
        if (@operator == BinaryOperator.In)
        {
            return right.MayBe(StaticType.AnyList) ? null : (false, "List<Any>");
        }

        return !left.MayBe(type) ? (true, expected) : !right.MayBe(type) ? (false, expected) : null;
    }

    /// <summary>What the operator gives.</summary>
    public static StaticType Result(BinaryOperator @operator, StaticType left, StaticType right) => @operator switch
    {
        BinaryOperator.In or BinaryOperator.StartsWith or BinaryOperator.EndsWith => StaticType.Boolean,
        BinaryOperator.Contains or BinaryOperator.Matches => StaticType.Boolean,
        BinaryOperator.Power => StaticType.Float,
        BinaryOperator.Modulo => OfNumbers(left, right, StaticType.Number),
        BinaryOperator.Add or BinaryOperator.Concatenate => OfSum(left, right),
        _ => OfNumbers(left, right, StaticType.Any),
    };

    private static StaticType OfSum(StaticType left, StaticType right)
    {
        if (left.Kinds == ValueKinds.List || right.Kinds == ValueKinds.List)
        {
            return StaticType.AnyList;
        }

        return left == StaticType.String && right == StaticType.String
            ? StaticType.String
            : OfNumbers(left, right, StaticType.Any);
    }

    private static StaticType OfNumbers(StaticType left, StaticType right, StaticType otherwise)
    {
        var kinds = left.Kinds | right.Kinds;
        if (left.Kinds == ValueKinds.None || right.Kinds == ValueKinds.None || (kinds & ~ValueKinds.Number) != 0)
        {
            return otherwise;
        }

        // A float on either side makes a float; two integers make an integer.
        return left == StaticType.Float || right == StaticType.Float ? StaticType.Float : new(kinds);
    }
}
