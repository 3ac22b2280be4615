namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>Writes random expressions over the variables of a scope.</summary>
internal sealed class ExpressionWriter(Random random, QueryWriter queries)
{
    private static readonly string[] Literals = ["0", "1", "2", "3", "1.0", "1.5", "'a'", "'ab'", "'b'", "true", "false", "null"];
    private static readonly string[] Operators = ["=", "<>", "<", "<=", ">", ">="];

    /// <summary>A value without graph elements or lists made by aggregation in it, unless it is one itself.</summary>
    public string Scalar(Dictionary<string, VariableKind> scope) => random.Next(12) switch
    {
        < 2 => Literal(),
        < 8 => Property(scope),
        8 when Names(scope, VariableKind.Value) is { Count: > 0 } values => Pick(values),
        9 => Integer(scope),
        10 when Names(scope, VariableKind.Relationship) is { Count: > 0 } relationships => $"type({Pick(relationships)})",
        11 => $"CASE WHEN {Predicate(scope, 0)} THEN {Literal()} ELSE {Property(scope)} END",
        _ => Property(scope),
    };

    public string Predicate(Dictionary<string, VariableKind> scope, int depth) => random.Next(depth > 0 ? 14 : 9) switch
    {
        8 or 13 => Seekable(scope),
        < 5 => Comparison(scope),
        5 => $"{Property(scope)} IS {(random.Next(2) == 0 ? "NOT " : string.Empty)}NULL",
        6 => Membership(scope),
        7 => $"{Property(scope)} {Pick(["STARTS WITH", "ENDS WITH", "CONTAINS"])} {Pick(["'a'", "'b'", "''", "null"])}",
        9 => $"({Predicate(scope, depth - 1)} AND {Predicate(scope, depth - 1)})",
        10 => $"({Predicate(scope, depth - 1)} OR {Predicate(scope, depth - 1)})",
        11 => random.Next(3) == 0
            ? $"({Predicate(scope, depth - 1)} XOR {Predicate(scope, depth - 1)})"
            : $"NOT ({Predicate(scope, depth - 1)})",
        _ => Subquery(scope),
    };

    public string Comparison(Dictionary<string, VariableKind> scope)
    {
        var nodes = Names(scope, VariableKind.Node);
        switch (random.Next(8))
        {
            case 0 when nodes.Count > 0:
                return Pick(nodes) + Pick([":A", ":B", ":A|C", ":!A", ":A&B", ":%"]);
            case 1 when nodes.Count > 1:
                return $"{Pick(nodes)} {Pick(["=", "<>"])} {Pick(nodes)}";
            case 2:
                return $"{Property(scope)} = {Property(scope)}";
            case 3:
                return $"{Literal()} {Pick(Operators)} {Property(scope)} {Pick(["<", "<="])} {Literal()}";
            case 4 when random.Next(2) == 0:
                return $"{Integer(scope)} {Pick(Operators)} {Integer(scope)}";
            default:
                return $"{Property(scope)} {Pick(Operators)} {Scalar(scope)}";
        }
    }

    public string Aggregation(Dictionary<string, VariableKind> scope)
    {
        var distinct = random.Next(3) == 0 ? "DISTINCT " : string.Empty;
        var any = scope.Where(variable => variable.Value != VariableKind.Bag).Select(variable => variable.Key).ToList();
        return random.Next(7) switch
        {
            0 or 1 => "count(*)",
            2 when any.Count > 0 => $"count({distinct}{Pick(any)})",
            3 => $"sum({distinct}{Integer(scope)})",
            4 => $"{Pick(["min", "max"])}({distinct}{Property(scope)})",
            5 => $"size(collect({distinct}{Scalar(scope)}))",
            _ => $"count({distinct}{Property(scope)})",
        };
    }

    /// <summary>A condition that an index may answer, or a join.</summary>
    private string Seekable(Dictionary<string, VariableKind> scope)
    {
        var entities = Names(scope, VariableKind.Node);
        if (entities.Count == 0)
        {
            return Comparison(scope);
        }

        var (one, other) = (Pick(entities), Pick(entities));
        return random.Next(6) switch
        {
            0 => $"{one}:A AND {one}.s STARTS WITH {Pick(["'a'", "'ab'", "'b'", "''"])}",
            1 => $"{one}:A AND {one}.i IN [{Literal()}, {Integer(scope)}, {random.Next(4)}]",
            2 => $"{one}:B AND {one}.m >= {Literal()} AND {one}.m < {Scalar(scope)}",
            3 => $"{one}:A AND {one}.i = {Scalar(scope)} AND {one}.s = {Literal()}",
            _ => $"{one}.{Pick(["i", "s", "k"])} = {other}.{Pick(["i", "s", "k"])}",
        };
    }

    private string Membership(Dictionary<string, VariableKind> scope)
    {
        var nodes = Names(scope, VariableKind.Node);
        if (nodes.Count > 0 && random.Next(2) == 0)
        {
            return $"{Pick(nodes)} IN [{string.Join(", ", Enumerable.Range(0, random.Next(0, 4)).Select(_ => Pick(nodes)))}]";
        }

        var items = string.Join(", ", Enumerable.Range(0, random.Next(0, 4)).Select(_ => random.Next(3) == 0 ? Scalar(scope) : Literal()));
        return $"{Property(scope)} IN [{items}]";
    }

    private string Subquery(Dictionary<string, VariableKind> scope)
    {
        var bare = queries.Patterns.Bare(scope);
        switch (random.Next(5))
        {
            case 0 when Names(scope, VariableKind.Node).Count > 0:
                return bare;
            case 1:
                return $"EXISTS {{ {bare} }}";
            case 2:
                return $"COUNT {{ {bare} }} {Pick(Operators)} {random.Next(0, 3)}";
            default:
                var inner = new Dictionary<string, VariableKind>(scope);
                var pattern = queries.Patterns.Patterns(inner);
                return $"{Pick(["EXISTS", "NOT EXISTS"])} {{ MATCH {pattern} WHERE {Comparison(inner)} }}";
        }
    }

    /// <summary>A whole number or null.</summary>
    private string Integer(Dictionary<string, VariableKind> scope)
    {
        var entities = Entities(scope);
        var lists = Names(scope, VariableKind.List);
        return random.Next(6) switch
        {
            0 => random.Next(0, 4).ToString(System.Globalization.CultureInfo.InvariantCulture),
            1 when lists.Count > 0 => $"size({Pick(lists)})",
            2 when Names(scope, VariableKind.Node).Count > 0 => $"COUNT {{ {queries.Patterns.Bare(scope)} }}",
            3 when entities.Count > 0 => $"({Pick(entities)}.i {Pick(["+", "-"])} {Pick(entities)}.k)",
            4 when Names(scope, VariableKind.Node) is { Count: > 0 } nodes => $"size(labels({Pick(nodes)}))",
            _ when entities.Count > 0 => $"{Pick(entities)}.{Pick(["i", "k"])}",
            _ => "1",
        };
    }

    private string Property(Dictionary<string, VariableKind> scope)
    {
        var entities = Entities(scope);
        return entities.Count > 0 ? $"{Pick(entities)}.{Pick(["i", "s", "m", "k"])}" : Literal();
    }

    private string Literal() => Pick(Literals);

    private static List<string> Entities(Dictionary<string, VariableKind> scope) =>
        [.. Names(scope, VariableKind.Node), .. Names(scope, VariableKind.Relationship)];

    private static List<string> Names(Dictionary<string, VariableKind> scope, VariableKind kind) =>
        [.. scope.Where(variable => variable.Value == kind).Select(variable => variable.Key)];

    private string Pick(IReadOnlyList<string> choices) => choices[random.Next(choices.Count)];
}
