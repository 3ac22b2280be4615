using System.Globalization;

namespace ActorGraph.Neo4j.Tests.Generated;

/// <summary>Makes queries that read: patterns, conditions, projections, aggregation, order.</summary>
internal sealed class QueryGenerator
{
    private readonly Random _random;
    private readonly ExpressionGenerator _expressions;

    private QueryGenerator(int seed)
    {
        _random = new Random(seed);
        _expressions = new ExpressionGenerator(_random);
    }

    /// <summary>The query of a seed: always the same.</summary>
    public static RandomQuery Make(int seed) => new QueryGenerator(seed).Query();

    private RandomQuery Query()
    {
        var scope = Scope.Empty;
        var text = string.Empty;
        var clauses = _random.Next(1, 4);
        for (var i = 0; i < clauses; i++)
        {
            (var clause, scope) = Clause(scope, first: i == 0);
            text += clause + "\n";
        }

        return Return(text, scope);
    }

    private (string Text, Scope Scope) Clause(Scope scope, bool first) => _random.Next(first ? 3 : 7) switch
    {
        0 or 1 => Match(scope, optional: false),
        2 => Unwind(scope),
        3 => Match(scope, optional: true),
        4 => With(scope),
        5 => Aggregate(scope),
        _ => Subquery(scope),
    };

    private (string Text, Scope Scope) Match(Scope scope, bool optional)
    {
        var known = scope.Of(ValueType.Node);
        var start = known.Length > 0 && _random.Next(2) == 0 ? $"({Pick(known)})" : Node(ref scope);
        var pattern = start;
        var steps = _random.Next(3);
        for (var i = 0; i < steps; i++)
        {
            pattern += Step(ref scope) + Node(ref scope);
        }

        var where = _random.Next(2) == 0 ? $" WHERE {Expression(ValueType.Boolean, scope)}" : string.Empty;
        return ($"{(optional ? "OPTIONAL " : "")}MATCH {pattern}{where}", scope);
    }

    private string Node(ref Scope scope)
    {
        var label = Pick("", ":Person", ":City", ":Person|City");
        var properties = _random.Next(6) == 0 ? $" {{rank: {_random.Next(4)}}}" : string.Empty;
        if (_random.Next(4) == 0)
        {
            return $"({label}{properties})";
        }

        var name = _expressions.Name("n");
        scope = scope.With(name, ValueType.Node);
        return $"({name}{label}{properties})";
    }

    private string Step(ref Scope scope)
    {
        var type = Pick("", ":KNOWS", ":LIVES", ":KNOWS|LIVES");
        var body = Pick("", "*1..2", "*2", "*0..1", "");
        if (body.Length == 0 && _random.Next(3) > 0)
        {
            var name = _expressions.Name("r");
            scope = scope.With(name, ValueType.Relationship);
            type = name + type;
        }

        return Pick($"-[{type}{body}]->", $"<-[{type}{body}]-", $"-[{type}{body}]-");
    }

    private (string Text, Scope Scope) Unwind(Scope scope)
    {
        var name = _expressions.Name("u");
        var type = Pick(ValueType.Integer, ValueType.Text);
        var list = Expression(type == ValueType.Integer ? ValueType.IntegerList : ValueType.TextList, scope);
        return ($"UNWIND {list} AS {name}", scope.With(name, type));
    }

    private (string Text, Scope Scope) With(Scope scope)
    {
        // Variables stay in reach by chance, so that later clauses meet both kinds.
        var kept = scope.Variables.Where(_ => _random.Next(4) > 0).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        var items = kept.Select(entry => entry.Key).ToList();
        var next = kept.Aggregate(Scope.Empty, (all, entry) => all.With(entry.Key, entry.Value));
        var name = _expressions.Name("w");
        var type = _expressions.AnyType();
        items.Add($"{Expression(type, scope)} AS {name}");
        next = next.With(name, type);
        var where = _random.Next(2) == 0 ? $" WHERE {Expression(ValueType.Boolean, next)}" : string.Empty;
        return ($"WITH {(_random.Next(4) == 0 ? "DISTINCT " : "")}{string.Join(", ", items)}{where}", next);
    }

    private (string Text, Scope Scope) Aggregate(Scope scope)
    {
        var (key, value) = (_expressions.Name("k"), _expressions.Name("a"));
        var keyType = Pick(ValueType.Integer, ValueType.Text, ValueType.Boolean, ValueType.Date);
        var (aggregate, type) = Aggregation(scope);
        return (
            $"WITH {Expression(keyType, scope)} AS {key}, {aggregate} AS {value}",
            Scope.Empty.With(key, keyType).With(value, type));
    }

    private (string Text, ValueType Type) Aggregation(Scope scope)
    {
        var distinct = Pick("", "DISTINCT ", "");
        return _random.Next(9) switch
        {
            0 => ("count(*)", ValueType.Integer),
            1 => ($"count({distinct}{Expression(_expressions.AnyType(), scope)})", ValueType.Integer),
            2 => ($"sum({distinct}{Expression(ValueType.Integer, scope)})", ValueType.Integer),
            3 => ($"{Pick("min", "max")}({Expression(ValueType.Integer, scope)})", ValueType.Integer),
            4 => ($"{Pick("min", "max")}({Expression(ValueType.Text, scope)})", ValueType.Text),
            5 => ($"{Pick("min", "max")}({Expression(ValueType.Date, scope)})", ValueType.Date),
            6 => ($"avg({distinct}{Expression(ValueType.Integer, scope)})", ValueType.Float),
            7 => ($"size(collect({distinct}{Expression(ValueType.Text, scope)}))", ValueType.Integer),
            _ => ($"percentileDisc({Expression(ValueType.Integer, scope)}, {Pick("0.0", "0.5", "1.0")})", ValueType.Integer),
        };
    }

    private (string Text, Scope Scope) Subquery(Scope scope)
    {
        var name = _expressions.Name("c");
        var nodes = scope.Of(ValueType.Node);
        if (nodes.Length == 0)
        {
            return Unwind(scope);
        }

        var node = Pick(nodes);
        var inner = Scope.Empty.With(node, ValueType.Node);
        var (match, seen) = Match(inner, Pick(true, false));
        var (aggregate, type) = Aggregation(seen);
        return ($"CALL {{ WITH {node} {match} RETURN {aggregate} AS {name} }}", scope.With(name, type));
    }

    private RandomQuery Return(string text, Scope scope)
    {
        var items = new List<string>();
        var count = _random.Next(1, 4);
        for (var i = 0; i < count; i++)
        {
            items.Add(string.Create(CultureInfo.InvariantCulture, $"{Expression(_expressions.AnyType(), scope)} AS c{i}"));
        }

        if (_random.Next(4) == 0)
        {
            items.Add($"{Aggregation(scope).Text} AS total");
        }

        var projection = $"{text}RETURN {(_random.Next(4) == 0 ? "DISTINCT " : "")}{string.Join(", ", items)}";
        if (_random.Next(2) == 0)
        {
            return new(projection, Ordered: false);
        }

        // By every column, so that rows in another order are equal rows.
        var order = items.Select(item => item[(item.LastIndexOf(' ') + 1)..] + Pick("", " DESC"));
        var slice = Pick("", " SKIP 1", " LIMIT 5", " SKIP 2 LIMIT 3");
        return new($"{projection} ORDER BY {string.Join(", ", order)}{slice}", Ordered: true);
    }

    private string Expression(ValueType type, Scope scope) => _expressions.Of(type, scope, _random.Next(1, 4));

    private T Pick<T>(params T[] items) => _expressions.Pick(items);
}
