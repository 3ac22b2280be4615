using System.Globalization;

namespace ActorGraph.Neo4j.Tests.Generated;

/// <summary>Makes expressions of a type, over the variables of a scope.</summary>
internal sealed class ExpressionGenerator(Random random)
{
    private static readonly string[] Texts = ["''", "'a'", "'b'", "'ab'", "'Zoé'", "'12'", "'2.5'", "'x y'", "'A'"];
    private static readonly string[] Comparisons = ["=", "<>", "<", "<=", ">", ">="];

    private int _names;

    public string Of(ValueType type, Scope scope, int depth)
    {
        if (random.Next(14) == 0)
        {
            return "null";
        }

        if (depth <= 0)
        {
            return Leaf(type, scope);
        }

        return type switch
        {
            ValueType.Integer => Integer(scope, depth - 1),
            ValueType.Float => Float(scope, depth - 1),
            ValueType.Text => Text(scope, depth - 1),
            ValueType.Boolean => Boolean(scope, depth - 1),
            ValueType.Date => Date(scope, depth - 1),
            ValueType.Duration => Duration(scope, depth - 1),
            ValueType.IntegerList => List(ValueType.Integer, scope, depth - 1),
            ValueType.TextList => List(ValueType.Text, scope, depth - 1),
            _ => Leaf(type, scope),
        };
    }

    /// <summary>A type whose values can be returned, sorted and grouped.</summary>
    public ValueType AnyType() => (ValueType)random.Next((int)ValueType.TextList + 1);

    public string Name(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{_names++}");

    public T Pick<T>(params T[] items) => items[random.Next(items.Length)];

    private string Leaf(ValueType type, Scope scope)
    {
        var variables = scope.Of(type);
        if (variables.Length > 0 && (type >= ValueType.Node || random.Next(3) > 0))
        {
            return Pick(variables);
        }

        if (random.Next(2) == 0 && Property(type, scope) is { } property)
        {
            return property;
        }

        return type switch
        {
            ValueType.Integer => random.Next(-3, 12).ToString(CultureInfo.InvariantCulture),
            ValueType.Float => Pick("0.5", "-1.5", "2.0", "3.25", "1e3", "-0.0", "10.0"),
            ValueType.Text => Pick(Texts),
            ValueType.Boolean => Pick("true", "false"),
            ValueType.Date => Pick("date('2020-02-29')", "date('2023-12-31')", "date('1999-01-01')", "date('2024-W01')"),
            ValueType.Duration => Pick("duration('P1M')", "duration('P1Y2M10DT2H')", "duration('PT-90S')", "duration('P-1D')"),
            ValueType.IntegerList => Pick("[]", "[1, 2, 3]", "[3, null, 1]", "range(0, 4)", "[2]"),
            ValueType.TextList => Pick("[]", "['a', 'b']", "['b', null]", "['x']"),
            _ => "null",
        };
    }

    private string? Property(ValueType type, Scope scope)
    {
        string[] entities = [.. scope.Of(ValueType.Node), .. scope.Of(ValueType.Relationship)];
        if (entities.Length == 0)
        {
            return null;
        }

        var key = type switch
        {
            ValueType.Integer => Pick("age", "rank", "missing"),
            ValueType.Float => "score",
            ValueType.Text => Pick("name", "city"),
            ValueType.Boolean => "active",
            ValueType.Date => "born",
            ValueType.IntegerList => "marks",
            ValueType.TextList => "tags",
            _ => null,
        };
        return key is null ? null : $"{Pick(entities)}.{key}";
    }

    private string Integer(Scope scope, int depth)
    {
        string I() => Of(ValueType.Integer, scope, depth);
        string T() => Of(ValueType.Text, scope, depth);
        return random.Next(19) switch
        {
            0 or 1 => $"({I()} + {I()})",
            2 => $"({I()} - {I()})",
            3 => $"({I()} * {I()})",
            4 => $"({I()} / {Pick("2", "3", "-2", "5")})",
            5 => $"({I()} % {Pick("2", "3", "-2", "5")})",
            6 => $"abs({I()})",
            7 => $"size({T()})",
            8 => $"size({Of(ValueType.IntegerList, scope, depth)})",
            9 => $"toInteger({T()})",
            10 => $"toInteger({Of(ValueType.Float, scope, depth)})",
            11 => $"{Of(ValueType.IntegerList, scope, depth)}[{I()}]",
            12 => $"{Pick("head", "last")}({Of(ValueType.IntegerList, scope, depth)})",
            13 => Reduce(scope, depth),
            14 => Case(ValueType.Integer, scope, depth),
            15 => $"coalesce({I()}, {I()})",
            16 => $"({Of(ValueType.Date, scope, depth)}).{Pick("year", "month", "day", "week", "dayOfWeek", "quarter", "ordinalDay")}",
            17 => $"sign({Pick(I(), Of(ValueType.Float, scope, depth))})",
            _ => $"({Of(ValueType.Duration, scope, depth)}).{Pick("months", "days", "seconds", "years", "hours")}",
        };
    }

    private string Float(Scope scope, int depth)
    {
        string F() => Of(ValueType.Float, scope, depth);
        return random.Next(9) switch
        {
            0 => $"({F()} + {Of(ValueType.Integer, scope, depth)})",
            1 => $"({F()} * {F()})",
            2 => $"({F()} / {Pick("2", "0.5", "4.0")})",
            3 => $"{Pick("floor", "ceil", "abs", "round", "sqrt")}({F()})",
            4 => $"toFloat({Of(ValueType.Text, scope, depth)})",
            5 => $"round({F()}, {Pick("0", "1", "2")})",
            6 => Case(ValueType.Float, scope, depth),
            7 => $"({F()} - {F()})",
            _ => $"({Of(ValueType.Integer, scope, depth)} ^ {Pick("2", "0.5", "0")})",
        };
    }

    private string Text(Scope scope, int depth)
    {
        string T() => Of(ValueType.Text, scope, depth);
        return random.Next(14) switch
        {
            0 => $"({T()} + {T()})",
            1 => $"{Pick("toUpper", "toLower", "trim", "reverse", "ltrim")}({T()})",
            2 => $"substring({T()}, {Pick("0", "1", "2")})",
            3 => $"{Pick("left", "right")}({T()}, {Pick("0", "1", "3")})",
            4 => $"replace({T()}, {Pick(Texts[1..])}, {T()})",
            5 => $"toString({Of(Pick(ValueType.Integer, ValueType.Boolean, ValueType.Date, ValueType.Float, ValueType.Duration), scope, depth)})",
            6 => $"{Of(ValueType.TextList, scope, depth)}[{Of(ValueType.Integer, scope, depth)}]",
            7 => Case(ValueType.Text, scope, depth),
            8 => $"coalesce({T()}, {T()})",
            9 => $"({T()} + {Of(ValueType.Integer, scope, depth)})",
            10 when scope.Of(ValueType.Relationship) is { Length: > 0 } steps => $"type({Pick(steps)})",
            11 when scope.Of(ValueType.Node) is { Length: > 0 } nodes => $"head([label IN ['City', 'Person'] WHERE label IN labels({Pick(nodes)})])",
            12 => $"head(split({T()}, {Pick("' '", "'a'", "','")}))",
            _ => $"({T()} || {T()})",
        };
    }

    private string Boolean(Scope scope, int depth)
    {
        string B() => Of(ValueType.Boolean, scope, depth);
        string T() => Of(ValueType.Text, scope, depth);
        switch (random.Next(15))
        {
            case 0:
                return $"({B()} {Pick("AND", "OR", "XOR")} {B()})";
            case 1:
                return $"(NOT {B()})";
            case 2 or 3 or 4:
                var type = AnyType();
                return $"({Of(type, scope, depth)} {Pick(Comparisons)} {Of(type, scope, depth)})";
            case 5:
                return $"({Of(ValueType.Integer, scope, depth)} {Pick(Comparisons)} {Of(ValueType.Float, scope, depth)})";
            case 6:
                return $"({T()} {Pick("STARTS WITH", "ENDS WITH", "CONTAINS")} {T()})";
            case 7:
                return $"({Of(AnyType(), scope, depth)} IS {Pick("", "NOT ")}NULL)";
            case 8:
                return $"({Of(ValueType.Integer, scope, depth)} IN {Of(ValueType.IntegerList, scope, depth)})";
            case 9:
                return $"({T()} IN {Of(ValueType.TextList, scope, depth)})";
            case 10:
                var item = Name("x");
                var inner = scope.With(item, ValueType.Integer);
                return $"{Pick("all", "any", "none", "single")}({item} IN {Of(ValueType.IntegerList, scope, depth)} WHERE {Of(ValueType.Boolean, inner, depth)})";
            case 11 when scope.Of(ValueType.Node) is { Length: > 0 } nodes:
                return $"({Pick(nodes)}:{Pick("Person", "City", "Person|City", "!Person", "%")})";
            case 12 when scope.Of(ValueType.Node) is { Length: > 0 } nodes:
                return $"EXISTS {{ ({Pick(nodes)}){Pick("-[:KNOWS]->", "<-[:LIVES]-", "--")}() }}";
            case 13:
                return $"({T()} =~ {Pick("'.*'", "'a.*'", "'[a-z]+'", "'(?i)ZO.'")})";
            default:
                return Case(ValueType.Boolean, scope, depth);
        }
    }

    private string Date(Scope scope, int depth) => random.Next(4) switch
    {
        0 => $"({Of(ValueType.Date, scope, depth)} + {Of(ValueType.Duration, scope, depth)})",
        1 => $"({Of(ValueType.Date, scope, depth)} - {Of(ValueType.Duration, scope, depth)})",
        2 => $"date.truncate({Pick("'month'", "'year'", "'week'", "'quarter'")}, coalesce({Of(ValueType.Date, scope, depth)}, date('2020-01-31')))",
        _ => Case(ValueType.Date, scope, depth),
    };

    private string Duration(Scope scope, int depth) => random.Next(5) switch
    {
        0 => $"duration.between({Of(ValueType.Date, scope, depth)}, {Of(ValueType.Date, scope, depth)})",
        1 => $"duration.inDays({Of(ValueType.Date, scope, depth)}, {Of(ValueType.Date, scope, depth)})",
        2 => $"({Of(ValueType.Duration, scope, depth)} + {Of(ValueType.Duration, scope, depth)})",
        3 => $"({Of(ValueType.Duration, scope, depth)} * {Pick("2", "-1", "3")})",
        _ => $"duration({{days: {random.Next(-40, 40)}, hours: {random.Next(-30, 30)}, months: {random.Next(-14, 14)}}})",
    };

    private string List(ValueType of, Scope scope, int depth)
    {
        var type = of == ValueType.Integer ? ValueType.IntegerList : ValueType.TextList;
        string L() => Of(type, scope, depth);
        switch (random.Next(9))
        {
            case 0:
                return $"[{Of(of, scope, depth)}, {Of(of, scope, depth)}]";
            case 1:
                return $"({L()} + {L()})";
            case 2:
                return $"({L()} + {Of(of, scope, depth)})";
            case 3:
                return $"{Pick("tail", "reverse")}({L()})";
            case 4:
                return $"{L()}[{Pick("0", "1", "-2")}..{Pick("1", "2", "-1", "")}]";
            case 5 or 6:
                var item = Name("x");
                var inner = scope.With(item, of);
                return $"[{item} IN {L()} WHERE {Of(ValueType.Boolean, inner, depth)} | {Of(of, inner, depth)}]";
            case 7 when of == ValueType.Integer:
                return $"range({random.Next(-2, 1)}, {random.Next(0, 8)}, {Pick("1", "2", "3")})";
            case 7:
                return $"split({Of(ValueType.Text, scope, depth)}, {Pick("' '", "'a'")})";
            default:
                return Case(type, scope, depth);
        }
    }

    private string Case(ValueType type, Scope scope, int depth) => random.Next(2) == 0
        ? $"CASE WHEN {Of(ValueType.Boolean, scope, depth)} THEN {Of(type, scope, depth)} ELSE {Of(type, scope, depth)} END"
        : $"CASE {Of(ValueType.Integer, scope, depth)} WHEN {Of(ValueType.Integer, scope, depth)} THEN {Of(type, scope, depth)} WHEN 1 THEN {Of(type, scope, depth)} END";

    private string Reduce(Scope scope, int depth)
    {
        var (sum, item) = (Name("s"), Name("x"));
        return $"reduce({sum} = 0, {item} IN {Of(ValueType.IntegerList, scope, depth)} | {sum} + coalesce({item}, {Pick("1", "10")}))";
    }
}
