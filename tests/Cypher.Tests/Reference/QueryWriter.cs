using System.Text;

namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>Writes random queries over the labels, types and properties of small graphs. None of them can fail.</summary>
internal sealed class QueryWriter
{
    /// <summary>Columns of this name hold lists whose order is not defined.</summary>
    public const string Bag = "bag";

    private readonly Random _random;
    private readonly ExpressionWriter _expressions;
    private readonly PatternWriter _patterns;
    private int _names;

    public QueryWriter(Random random)
    {
        _random = random;
        _expressions = new ExpressionWriter(random, this);
        _patterns = new PatternWriter(random, _expressions, this);
    }

    public PatternWriter Patterns => _patterns;

    public string Query()
    {
        if (_random.Next(8) == 0)
        {
            return Count();
        }

        if (_random.Next(12) == 0)
        {
            return First();
        }

        if (_random.Next(10) > 0)
        {
            return Single(null);
        }

        var columns = _random.Next(1, 3);
        return Single(columns) + (_random.Next(2) == 0 ? "\nUNION " : "\nUNION ALL ") + Single(columns);
    }

    /// <summary>A pattern of which nothing is asked but how often it is there: it may be counted without being walked over.</summary>
    private string Count() =>
        $"MATCH {(_random.Next(3) == 0 ? _patterns.Alone() : _patterns.Bare([]))}\nRETURN {Pick(["", "", "1 AS one, "])}count(*) AS n";

    /// <summary>The first rows in the order of a property of the node that all begins with: an index may have that order.</summary>
    private string First()
    {
        var scope = new Dictionary<string, VariableKind> { ["n"] = VariableKind.Node };
        var where = _random.Next(2) == 0 ? string.Empty : " WHERE " + _expressions.Predicate(scope, 1);
        var also = Pick(["", "OPTIONAL MATCH (n)-->(m)\n", "MATCH (n)--(m)\n"]);
        var columns = also.Length == 0 ? "n" : "n, m";
        return $"""
            MATCH (n:{Pick(["A", "B", "C"])}){where}
            {also}RETURN n.{Pick(["i", "s", "m"])} AS x, {columns} ORDER BY x{Pick(["", " DESC"])}, {columns} LIMIT {_random.Next(0, 5)}
            """;
    }

    public string NewName(string prefix) => prefix + _names++;

    private string Single(int? columns)
    {
        var scope = new Dictionary<string, VariableKind>();
        var text = new StringBuilder();
        var clauses = _random.Next(1, 4);
        for (var i = 0; i < clauses; i++)
        {
            text.Append(Clause(scope, i == 0)).Append('\n');
        }

        return text.Append(Return(scope, columns)).ToString();
    }

    private string Clause(Dictionary<string, VariableKind> scope, bool first) => _random.Next(first ? 6 : 12) switch
    {
        0 when first => Unwind(scope),
        1 => Join(scope),
        < 5 => Match(scope, optional: false),
        5 when first => Match(scope, optional: false),
        5 or 6 => Match(scope, optional: true),
        7 => Unwind(scope),
        8 when scope.ContainsValue(VariableKind.Node) => Call(scope),
        _ => With(scope),
    };

    private string Match(Dictionary<string, VariableKind> scope, bool optional)
    {
        var pattern = _patterns.Patterns(scope);
        var where = _random.Next(2) == 0 ? string.Empty : " WHERE " + _expressions.Predicate(scope, 2);
        return (optional ? "OPTIONAL MATCH " : "MATCH ") + pattern + where;
    }

    /// <summary>Two parts of a pattern that hang together by nothing but an equality.</summary>
    private string Join(Dictionary<string, VariableKind> scope)
    {
        var (left, right) = (NewName("n"), NewName("n"));
        var more = _random.Next(2) == 0 ? _patterns.Bare([]) + ", " : string.Empty;
        var optional = _random.Next(4) == 0 ? "OPTIONAL " : string.Empty;
        scope[left] = VariableKind.Node;
        scope[right] = VariableKind.Node;
        var condition = $"{left}.{Pick(["i", "s", "m"])} = {right}.{Pick(["i", "s", "m"])}";
        var also = _random.Next(2) == 0 ? string.Empty : " AND " + _expressions.Predicate(scope, 1);
        return $"{optional}MATCH {more}({left}){(_random.Next(2) == 0 ? "-->()" : string.Empty)}, ({right}:{Pick(["A", "B", "%"])}) WHERE {condition}{also}";
    }

    private string Unwind(Dictionary<string, VariableKind> scope)
    {
        var lists = scope.Where(variable => variable.Value == VariableKind.List).Select(variable => variable.Key).ToList();
        var list = lists.Count > 0 && _random.Next(3) == 0
            ? Pick(lists)
            : $"[{string.Join(", ", Enumerable.Range(0, _random.Next(0, 4)).Select(_ => _expressions.Scalar(scope)))}]";
        var name = NewName("u");
        scope[name] = lists.Contains(list) ? VariableKind.Path : VariableKind.Value;
        return $"UNWIND {list} AS {name}";
    }

    private string Call(Dictionary<string, VariableKind> scope)
    {
        var node = Pick([.. scope.Where(variable => variable.Value == VariableKind.Node).Select(variable => variable.Key)]);
        var inner = new Dictionary<string, VariableKind> { [node] = VariableKind.Node };
        var body = Match(inner, _random.Next(2) == 0);
        var name = NewName("c");
        var (item, kind) = _random.Next(3) == 0
            ? (_expressions.Aggregation(inner), VariableKind.Value)
            : (_expressions.Scalar(inner), VariableKind.Value);
        scope[name] = kind;
        return $"CALL ({node}) {{ {body} RETURN {(_random.Next(3) == 0 ? "DISTINCT " : string.Empty)}{item} AS {name} }}";
    }

    private string With(Dictionary<string, VariableKind> scope)
    {
        var (items, after) = Items(scope, null);
        var text = "WITH " + (_random.Next(3) == 0 ? "DISTINCT " : string.Empty) + string.Join(", ", items);
        text += Cut(after, mayLimit: true);
        scope.Clear();
        foreach (var (name, kind) in after)
        {
            scope[name] = kind;
        }

        return _random.Next(3) == 0 ? $"{text} WHERE {_expressions.Predicate(scope, 1)}" : text;
    }

    private string Return(Dictionary<string, VariableKind> scope, int? columns)
    {
        var (items, after) = Items(scope, columns);
        var distinct = _random.Next(4) == 0 && !after.ContainsValue(VariableKind.Bag) ? "DISTINCT " : string.Empty;
        return $"RETURN {distinct}{string.Join(", ", items)}{(columns is null ? Cut(after, mayLimit: true) : string.Empty)}";
    }

    /// <summary>The items of WITH or RETURN, and the variables that there are after it.</summary>
    private (List<string> Items, Dictionary<string, VariableKind> After) Items(
        Dictionary<string, VariableKind> scope, int? columns)
    {
        var items = new List<string>();
        var after = new Dictionary<string, VariableKind>();
        var count = columns ?? _random.Next(1, 4);
        for (var i = 0; i < count; i++)
        {
            if (columns is null && _random.Next(2) == 0 && scope.Where(variable => variable.Value != VariableKind.Bag).ToList() is { Count: > 0 } kept)
            {
                var (name, kind) = kept[_random.Next(kept.Count)];
                if (after.TryAdd(name, kind))
                {
                    items.Add(name);
                }

                continue;
            }

            // The parts of a union need the same columns.
            var column = columns is null ? NewName("x") : "x" + i;
            switch (_random.Next(6))
            {
                case 0 or 1:
                    items.Add($"{_expressions.Aggregation(scope)} AS {column}");
                    after[column] = VariableKind.Value;
                    break;
                case 2 when columns is null:
                    column = NewName(Bag);
                    items.Add($"collect({(_random.Next(2) == 0 ? "DISTINCT " : string.Empty)}{_expressions.Scalar(scope)}) AS {column}");
                    after[column] = VariableKind.Bag;
                    break;
                default:
                    items.Add($"{_expressions.Scalar(scope)} AS {column}");
                    after[column] = VariableKind.Value;
                    break;
            }
        }

        if (items.Count == 0)
        {
            items.Add("1 AS one");
            after["one"] = VariableKind.Value;
        }

        return (items, after);
    }

    /// <summary>ORDER BY, with SKIP and LIMIT only where the order leaves no choice.</summary>
    private string Cut(Dictionary<string, VariableKind> after, bool mayLimit)
    {
        var sortable = after.Where(variable => variable.Value is not (VariableKind.Bag or VariableKind.Path)).ToList();
        if (_random.Next(3) > 0 || sortable.Count == 0)
        {
            return string.Empty;
        }

        var keys = sortable.OrderBy(_ => _random.Next()).Select(variable => variable.Key + (_random.Next(2) == 0 ? " DESC" : string.Empty));
        var order = " ORDER BY " + string.Join(", ", keys);
        if (!mayLimit || sortable.Count < after.Count)
        {
            return order;
        }

        var skip = _random.Next(3) == 0 ? $" SKIP {_random.Next(0, 3)}" : string.Empty;
        var limit = _random.Next(2) == 0 ? $" LIMIT {_random.Next(0, 5)}" : string.Empty;
        return order + skip + limit;
    }

    private string Pick(List<string> choices) => choices[_random.Next(choices.Count)];
}
