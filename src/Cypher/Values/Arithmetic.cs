namespace ActorGraph.Cypher.Values;

/// <summary>The operators + - * / % ^ and ||. Null on either side gives null; overflow of integers is an error.</summary>
internal static class Arithmetic
{
    public static Value Add(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            var sum = unchecked(left.AsInteger + right.AsInteger);
            var overflows = ((left.AsInteger ^ sum) & (right.AsInteger ^ sum)) < 0;
            return overflows ? throw Failure.IntegerOverflow($"{left.AsInteger} + {right.AsInteger}") : sum;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return left.AsNumber + right.AsNumber;
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (left.IsList || right.IsList)
        {
            return AddToList(left, right);
        }

        if (left.IsString || right.IsString)
        {
            return AddText(left, right);
        }

        return TemporalArithmetic.Add(left, right);
    }

    public static Value Subtract(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            var difference = unchecked(left.AsInteger - right.AsInteger);
            var overflows = ((left.AsInteger ^ right.AsInteger) & (left.AsInteger ^ difference)) < 0;
            return overflows ? throw Failure.IntegerOverflow($"{left.AsInteger} - {right.AsInteger}") : difference;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return left.AsNumber - right.AsNumber;
        }

        return left.IsNull || right.IsNull ? Value.Null : TemporalArithmetic.Subtract(left, right);
    }

    public static Value Multiply(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            try
            {
                return checked(left.AsInteger * right.AsInteger);
            }
            catch (OverflowException)
            {
                throw Failure.IntegerOverflow($"{left.AsInteger} * {right.AsInteger}");
            }
        }

        if (left.IsNumber && right.IsNumber)
        {
            return left.AsNumber * right.AsNumber;
        }

        return left.IsNull || right.IsNull ? Value.Null : TemporalArithmetic.Multiply(left, right);
    }

    public static Value Divide(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            if (right.AsInteger == 0)
            {
                throw Failure.DivisionByZero();
            }

            return left.AsInteger == long.MinValue && right.AsInteger == -1
                ? throw Failure.IntegerOverflow($"{left.AsInteger} / -1")
                : left.AsInteger / right.AsInteger;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return left.AsNumber / right.AsNumber;
        }

        if (left.IsNull || right.IsNull)
        {
            // Dividing by zero is wrong whatever is divided.
            return right.IsInteger && right.AsInteger == 0 ? throw Failure.DivisionByZero() : Value.Null;
        }

        return TemporalArithmetic.Divide(left, right);
    }

    public static Value Modulo(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return right.AsInteger switch
            {
                0 => throw Failure.DivisionByZero(),
                -1 => 0L,
                var divisor => left.AsInteger % divisor,
            };
        }

        return left.IsNull || right.IsNull ? Value.Null : Number(left, "%") % Number(right, "%");
    }

    public static Value Power(Value left, Value right) =>
        left.IsNull || right.IsNull ? Value.Null : Math.Pow(Number(left, "^"), Number(right, "^"));

    public static Value Concatenate(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (left.IsList && right.IsList)
        {
            return Value.List(left.AsList.Concat(right.AsList));
        }

        return left.IsString && right.IsString
            ? left.AsString + right.AsString
            : throw Failure.WrongType("'||'", "two Strings or two Lists", left.IsString || left.IsList ? right : left);
    }

    public static Value Negate(Value value)
    {
        if (value.IsInteger)
        {
            return value.AsInteger == long.MinValue
                ? throw Failure.IntegerOverflow($"-({value.AsInteger})")
                : -value.AsInteger;
        }

        if (value.Kind == ValueKind.Duration)
        {
            return Value.Duration(value.AsDuration.Negated());
        }

        return value.IsNull ? Value.Null : -Number(value, "unary '-'");
    }

    private static double Number(Value value, string where) =>
        value.IsNumber ? value.AsNumber : throw Failure.WrongType($"'{where}'", "a Number", value);

    private static Value AddToList(Value left, Value right)
    {
        if (left.IsList && right.IsList)
        {
            return Value.List(left.AsList.Concat(right.AsList));
        }

        return left.IsList
            ? Value.List(left.AsList.Concat(new ListValue([right])))
            : Value.List(new ListValue([left]).Concat(right.AsList));
    }

    private static Value AddText(Value left, Value right)
    {
        var other = left.IsString ? right : left;
        if (!(other.IsString || other.IsNumber || other.Kind >= ValueKind.Date))
        {
            throw Failure.WrongType("'+'", "a String or a Number", other);
        }

        return ValueText.ToPlainText(left) + ValueText.ToPlainText(right);
    }
}
