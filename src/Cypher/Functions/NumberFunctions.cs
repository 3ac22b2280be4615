using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>Functions on numbers. All give null for null.</summary>
internal static class NumberFunctions
{
    public static void Register(Dictionary<string, ScalarFunction> table)
    {
        table["abs"] = (_, arguments) => Absolute(arguments[0]);
        table["sign"] = (_, arguments) => arguments[0].IsNull ? Value.Null : Sign(Number(arguments[0], "sign()"));
        table["round"] = Round;
        table["isNaN"] = (_, arguments) => arguments[0].IsNull ? Value.Null : double.IsNaN(Number(arguments[0], "isNaN()"));
        table["rand"] = (_, _) => Random.Shared.NextDouble();
        table["randomUUID"] = (_, _) => Guid.NewGuid().ToString();
        table["timestamp"] = (state, _) => state.Now.ToUnixTimeMilliseconds();
        table["pi"] = (_, _) => Math.PI;
        table["e"] = (_, _) => Math.E;
        Add(table, "ceil", Math.Ceiling);
        Add(table, "ceiling", Math.Ceiling);
        Add(table, "floor", Math.Floor);
        Add(table, "sqrt", Math.Sqrt);
        Add(table, "exp", Math.Exp);
        Add(table, "log", Math.Log);
        Add(table, "ln", Math.Log);
        Add(table, "log10", Math.Log10);
        Add(table, "sin", Math.Sin);
        Add(table, "cos", Math.Cos);
        Add(table, "tan", Math.Tan);
        Add(table, "cot", number => 1 / Math.Tan(number));
        Add(table, "asin", Math.Asin);
        Add(table, "acos", Math.Acos);
        Add(table, "atan", Math.Atan);
        Add(table, "sinh", Math.Sinh);
        Add(table, "cosh", Math.Cosh);
        Add(table, "tanh", Math.Tanh);
        Add(table, "coth", number => 1 / Math.Tanh(number));
        Add(table, "degrees", number => number * 180 / Math.PI);
        Add(table, "radians", number => number * Math.PI / 180);
        Add(table, "haversin", number => (1 - Math.Cos(number)) / 2);
        AddPair(table, "atan2", Math.Atan2);
        AddPair(table, "power", Math.Pow);
    }

    public static double Number(Value value, string function) =>
        value.IsNumber ? value.AsNumber : throw Failure.WrongType(function, "a Number", value);

    private static void Add(Dictionary<string, ScalarFunction> table, string name, Func<double, double> compute) =>
        table[name] = (_, arguments) =>
            arguments[0].IsNull ? Value.Null : compute(Number(arguments[0], name + "()"));

    private static void AddPair(Dictionary<string, ScalarFunction> table, string name, Func<double, double, double> compute) =>
        table[name] = (_, arguments) => arguments[0].IsNull || arguments[1].IsNull
            ? Value.Null
            : compute(Number(arguments[0], name + "()"), Number(arguments[1], name + "()"));

    private static Value Absolute(Value value)
    {
        if (value.IsNull)
        {
            return Value.Null;
        }

        if (!value.IsInteger)
        {
            return Math.Abs(Number(value, "abs()"));
        }

        return value.AsInteger == long.MinValue
            ? throw Failure.IntegerOverflow($"abs({value.AsInteger})")
            : Math.Abs(value.AsInteger);
    }

    private static long Sign(double number) => number > 0 ? 1 : number < 0 ? -1 : 0;

    private static Value Round(ExecutionState state, ReadOnlySpan<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsNull)
            {
                return Value.Null;
            }
        }

        var number = Number(arguments[0], "round()");
        if (arguments.Length == 1)
        {
            return RoundHalfUp(number);
        }

        var precision = Number(arguments[1], "round()");
        if (precision < 0)
        {
            throw Failure.InvalidArgument(
                "NumberOutOfRange", $"The precision of round() cannot be negative, and was given {ValueText.Shorten(arguments[1])}.");
        }

        if (arguments.Length == 2 && precision < 1)
        {
            // As without a precision, ties go up and not away from zero.
            return RoundHalfUp(number);
        }

        var mode = arguments.Length > 2 ? arguments[2].AsString : "HALF_UP";
        return RoundDecimals(number, (int)Math.Min(precision, 15), mode);
    }

    private static double RoundHalfUp(double number)
    {
        // Adding a half first would round 0.49999999999999994 up: the sum has no digit left for the difference.
        var below = Math.Floor(number);
        return number - below >= 0.5 ? below + 1 : below;
    }

    private static double RoundDecimals(double number, int precision, string mode)
    {
        if (double.IsNaN(number) || Math.Abs(number) > 1e12)
        {
            return number;
        }

        // In decimals, as the number is written: 1.005 has three of them, though its bits are a little less.
        var exact = (decimal)number;
        var scale = (decimal)Math.Pow(10, precision);
        var scaled = exact * scale;
        var rounded = mode switch
        {
            "UP" => scaled < 0 ? Math.Floor(scaled) : Math.Ceiling(scaled),
            "DOWN" => Math.Truncate(scaled),
            "CEILING" => Math.Ceiling(scaled),
            "FLOOR" => Math.Floor(scaled),
            "HALF_DOWN" => HalfDown(scaled),
            "HALF_EVEN" => Math.Round(scaled, MidpointRounding.ToEven),
            "HALF_UP" => Math.Round(scaled, MidpointRounding.AwayFromZero),
            _ => throw Failure.InvalidArgument(
                "InvalidArgumentValue", $"Unknown rounding mode '{mode}'. Expected UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN or HALF_EVEN."),
        };
        return (double)(rounded / scale);
    }

    private static decimal HalfDown(decimal scaled)
    {
        var whole = Math.Truncate(scaled);
        return Math.Abs(scaled - whole) == 0.5m ? whole : Math.Round(scaled, MidpointRounding.AwayFromZero);
    }
}
