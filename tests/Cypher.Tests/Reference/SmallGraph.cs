using System.Globalization;
using System.Text;

namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>A graph in memory, small enough that all assignments of a pattern's variables can be tried.</summary>
internal sealed record SmallGraph(List<SmallNode> Nodes, List<SmallRelationship> Relationships, List<string> Schema)
{
    private static readonly string[] Types = ["R", "S", "T"];
    private static readonly string[] Labels = ["A", "B", "C"];
    private static readonly string[] Rules =
    [
        "CREATE INDEX FOR (n:A) ON (n.i)",
        "CREATE INDEX FOR (n:B) ON (n.i)",
        "CREATE INDEX FOR (n:A) ON (n.s)",
        "CREATE INDEX FOR (n:B) ON (n.m)",
        "CREATE INDEX FOR (n:A) ON (n.i, n.s)",
        "CREATE INDEX FOR (n:C) ON (n.m)",
        "CREATE INDEX FOR ()-[r:R]-() ON (r.i)",
        "CREATE INDEX FOR ()-[r:S]-() ON (r.s)",
        "CREATE CONSTRAINT FOR (n:A) REQUIRE n.k IS UNIQUE",
        "CREATE CONSTRAINT FOR (n:B) REQUIRE n.k IS UNIQUE",
        "CREATE CONSTRAINT FOR (n:C) REQUIRE n.k IS NOT NULL",
    ];

    public static SmallGraph Make(Random random)
    {
        // One graph in three is larger, with few relationships for each node, so that statistics favour other plans.
        var large = random.Next(3) == 0;
        var nodes = new List<SmallNode>();
        var nodeCount = large ? random.Next(10, 30) : random.Next(0, 7);
        for (var number = 0; number < nodeCount; number++)
        {
            nodes.Add(new SmallNode(number, Labels.Where(_ => random.Next(2) == 0).ToArray(), Properties(random, number)));
        }

        var relationships = new List<SmallRelationship>();
        var relationshipCount = nodeCount == 0 ? 0 : large ? random.Next(5, 20) : random.Next(0, 9);
        for (var number = 0; number < relationshipCount; number++)
        {
            var start = nodes[random.Next(nodeCount)];
            var end = random.Next(6) == 0 ? start : nodes[random.Next(nodeCount)];
            relationships.Add(new(number, Types[random.Next(3)], start, end, Properties(random, number)));
        }

        return new(nodes, relationships, [.. Rules.Where(_ => random.Next(2) == 0)]);
    }

    public CypherDatabase Load()
    {
        var database = CypherDatabase.Open(":memory:");
        foreach (var rule in Schema.Where((_, place) => place % 2 == 0))
        {
            database.Run(rule);
        }

        if (Nodes.Count > 0)
        {
            database.Run(ToCypher());
        }

        // Half of the rules come after the data, so that filling an index is tested as well as keeping it.
        foreach (var rule in Schema.Where((_, place) => place % 2 == 1))
        {
            database.Run(rule);
        }

        return database;
    }

    /// <summary>The query that creates the graph.</summary>
    public string ToCypher()
    {
        var nodes = Nodes.Select(node =>
            $"(n{node.Number}{string.Concat(node.Labels.Select(label => ":" + label))} {Literal(node.Properties)})");
        var relationships = Relationships.Select(relationship =>
            $"(n{relationship.Start.Number})-[:{relationship.Type} {Literal(relationship.Properties)}]->(n{relationship.End.Number})");
        return "CREATE " + string.Join(", ", nodes.Concat(relationships));
    }

    private static Dictionary<string, object?> Properties(Random random, int number)
    {
        var properties = new Dictionary<string, object?> { ["k"] = (long)number };
        Set(properties, "i", random.Next(5) is var i and < 4 ? (long)i : null);
        Set(properties, "s", random.Next(4) is var s and < 3 ? ((string[])["a", "ab", "b"])[s] : null);
        Set(properties, "m", Mixed(random));
        return properties;
    }

    private static void Set(Dictionary<string, object?> properties, string key, object? value)
    {
        if (value is not null)
        {
            properties[key] = value;
        }
    }

    private static object? Mixed(Random random) => random.Next(9) switch
    {
        0 => 1L,
        1 => 1.0,
        2 => 1.5,
        3 => "a",
        4 => true,
        5 => new List<object?> { 1L, 2L },
        6 => 2L,
        7 => new List<object?> { "a" },
        _ => null,
    };

    private static string Literal(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        long whole => whole.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("0.0", CultureInfo.InvariantCulture),
        string text => $"'{text}'",
        List<object?> list => $"[{string.Join(", ", list.Select(Literal))}]",
        Dictionary<string, object?> map => $"{{{string.Join(", ", map.Select(entry => $"{entry.Key}: {Literal(entry.Value)}"))}}}",
        _ => throw new ArgumentException(value.GetType().Name),
    };

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendJoin(";\n", Schema).Append(";\n").Append(ToCypher());
        return text.ToString();
    }
}
