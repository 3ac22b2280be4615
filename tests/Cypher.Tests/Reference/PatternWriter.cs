namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>Writes random patterns, with new variables and known ones.</summary>
internal sealed class PatternWriter(Random random, ExpressionWriter expressions, QueryWriter names)
{
    private static readonly string[] LabelExpressions = [":A", ":B", ":C", ":A&B", ":A|C", ":!B", ":%", ":(A|B)&C", ":A:B", ":!(A&C)"];
    private static readonly string[] TypeExpressions = [":R", ":S", ":T", ":R|S", ":R|S|T", ":!R", ":%", ":Absent", ":Absent|R"];

    /// <summary>One path or several, and the variables that they add to the scope.</summary>
    public string Patterns(Dictionary<string, VariableKind> scope)
    {
        var before = new Dictionary<string, VariableKind>(scope);
        var count = random.Next(6) switch { 0 => 2, 1 => 3, _ => 1 };
        return string.Join(", ", Enumerable.Range(0, count).Select(_ => Path(scope, before, short_: count > 1)));
    }

    /// <summary>A node without a name.</summary>
    public string Alone() => $"({Labels()})";

    /// <summary>A path without new variables of its own, as in a predicate.</summary>
    public string Bare(Dictionary<string, VariableKind> scope)
    {
        var nodes = Of(scope, VariableKind.Node);
        var start = nodes.Count > 0 ? $"({Pick(nodes)})" : $"({Labels()})";
        var text = start;
        for (var i = 0; i < random.Next(1, 3); i++)
        {
            var end = nodes.Count > 0 && random.Next(4) == 0 ? Pick(nodes) : string.Empty;
            text += Arrow(random.Next(2) == 0 ? Types() : string.Empty) + $"({end}{(end.Length == 0 ? Labels() : string.Empty)})";
        }

        return text;
    }

    private string Path(Dictionary<string, VariableKind> scope, Dictionary<string, VariableKind> before, bool short_)
    {
        if (!short_ && random.Next(12) == 0 && Of(before, VariableKind.Node) is { Count: > 1 } ends)
        {
            return Shortest(scope, ends);
        }

        var variables = scope.Count;
        var text = Node(scope, before);

        // What a known node that is null matches alone is not for this test to say.
        var length = Math.Max(random.Next(short_ ? 3 : 4), scope.Count > variables ? 0 : 1);
        for (var i = 0; i < length; i++)
        {
            text += random.Next(12) == 0 && !short_
                ? Repeated(scope, before) + Node(scope, before)
                : Relationship(scope, before) + Node(scope, before);
        }

        if (random.Next(5) > 0)
        {
            return text;
        }

        var name = names.NewName("p");
        scope[name] = VariableKind.Path;
        return $"{name} = {text}";
    }

    private string Shortest(Dictionary<string, VariableKind> scope, List<string> ends)
    {
        var name = names.NewName("p");
        scope[name] = VariableKind.Path;
        return $"{name} = allShortestPaths(({Pick(ends)}){Arrow(Types() + "*")}({Pick(ends)}))";
    }

    private string Node(Dictionary<string, VariableKind> scope, Dictionary<string, VariableKind> before)
    {
        var known = Of(scope, VariableKind.Node);
        if (known.Count > 0 && random.Next(4) == 0)
        {
            var again = Pick(known);
            return $"({again}{(random.Next(4) == 0 ? Labels() : string.Empty)}{Properties(before)})";
        }

        if (random.Next(5) == 0)
        {
            return $"({Labels()}{Properties(before)})";
        }

        var name = names.NewName("n");
        scope[name] = VariableKind.Node;
        var where = random.Next(10) == 0 ? $" WHERE {expressions.Comparison(new(before) { [name] = VariableKind.Node })}" : string.Empty;
        return $"({name}{Labels()}{Properties(before)}{where})";
    }

    private string Relationship(Dictionary<string, VariableKind> scope, Dictionary<string, VariableKind> before)
    {
        if (random.Next(5) == 0)
        {
            return Arrow(Variable(scope, VariableKind.List) + Types() + Length() + Properties(before));
        }

        if (random.Next(10) == 0 && Of(before, VariableKind.Relationship) is { Count: > 0 } known)
        {
            // A pattern may name a relationship once.
            var again = Pick(known);
            before.Remove(again);
            return Arrow(again + (random.Next(2) == 0 ? Types() : string.Empty));
        }

        var name = Variable(scope, VariableKind.Relationship);
        var where = random.Next(10) == 0 && name.Length > 0
            ? $" WHERE {expressions.Comparison(new(before) { [name] = VariableKind.Relationship })}"
            : string.Empty;
        return Arrow(name + Types() + Properties(before) + where);
    }

    private string Repeated(Dictionary<string, VariableKind> scope, Dictionary<string, VariableKind> before)
    {
        var (from, relationship, to) = (names.NewName("a"), names.NewName("r"), names.NewName("b"));
        var inner = new Dictionary<string, VariableKind>
        {
            [from] = VariableKind.Node,
            [relationship] = VariableKind.Relationship,
            [to] = VariableKind.Node,
        };
        var where = random.Next(2) == 0 ? $" WHERE {expressions.Comparison(inner)}" : string.Empty;
        foreach (var name in inner.Keys)
        {
            scope[name] = VariableKind.List;
        }

        var quantifier = Pick(["{1,2}", "{2}", "{0,2}", "+", "*", "{,2}"]);
        return $" (({from}{Labels()}){Arrow(relationship + Types() + Properties(before))}({to}{Labels()}){where}){quantifier} ";
    }

    private string Variable(Dictionary<string, VariableKind> scope, VariableKind kind)
    {
        if (random.Next(3) == 0)
        {
            return string.Empty;
        }

        var name = names.NewName("r");
        scope[name] = kind;
        return name;
    }

    private string Arrow(string inside)
    {
        var body = inside.Length == 0 && random.Next(2) == 0 ? string.Empty : $"[{inside}]";
        return random.Next(3) switch
        {
            0 => $"-{body}->",
            1 => $"<-{body}-",
            _ => $"-{body}-",
        };
    }

    private string Length() => Pick(["*", "*1..2", "*0..1", "*2", "*0..", "*..3", "*2..3"]);

    private string Labels() => random.Next(2) == 0 ? string.Empty : Pick(LabelExpressions);

    private string Types() => random.Next(2) == 0 ? string.Empty : Pick(TypeExpressions);

    private string Properties(Dictionary<string, VariableKind> before) =>
        random.Next(6) == 0 ? $" {{{Pick(["i", "s", "m", "k"])}: {expressions.Scalar(before)}}}" : string.Empty;

    private static List<string> Of(Dictionary<string, VariableKind> scope, VariableKind kind) =>
        [.. scope.Where(variable => variable.Value == kind).Select(variable => variable.Key)];

    private string Pick(IReadOnlyList<string> choices) => choices[random.Next(choices.Count)];
}
