using System.Globalization;

namespace ActorGraph.Neo4j.Tests.Generated;

/// <summary>Makes the statement that creates a small random graph, in which every property is missing now and then.</summary>
internal static class GeneratedGraph
{
    private const int Nodes = 14;
    private const int Relationships = 22;

    public static string Create(int seed)
    {
        var random = new Random(seed);
        var parts = new List<string>();
        for (var i = 0; i < Nodes; i++)
        {
            var label = random.Next(5) switch { 0 or 1 or 2 => ":Person", 3 => ":City", _ => ":Person:City" };
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"(n{i}{label} {{{Properties(random)}}})"));
        }

        for (var i = 0; i < Relationships; i++)
        {
            var type = random.Next(3) == 0 ? "LIVES" : "KNOWS";
            parts.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"(n{random.Next(Nodes)})-[:{type} {{{Properties(random)}}}]->(n{random.Next(Nodes)})"));
        }

        return "CREATE " + string.Join(",\n", parts);
    }

    private static string Properties(Random random)
    {
        (string Key, string[] Values)[] properties =
        [
            ("age", ["0", "7", "41", "-5"]),
            ("rank", ["0", "1", "2", "3"]),
            ("score", ["0.5", "2.0", "-1.25", "1e10"]),
            ("name", ["'a'", "'ab'", "'Zoé'", "'x y'", "''"]),
            ("city", ["'Bamako'", "'Niamey'", "'b'"]),
            ("active", ["true", "false"]),
            ("born", ["date('2020-02-29')", "date('1960-09-22')", "date('2024-01-28')"]),
            ("marks", ["[1, 2]", "[]", "[3]"]),
            ("tags", ["['a']", "['b', 'a']", "[]"]),
        ];
        return string.Join(", ", properties
            .Where(_ => random.Next(3) > 0)
            .Select(property => $"{property.Key}: {property.Values[random.Next(property.Values.Length)]}"));
    }
}
