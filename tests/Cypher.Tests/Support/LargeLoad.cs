namespace ActorGraph.Cypher.Tests.Support;

/// <summary>
/// A statement that makes so many relationships that another thread writes them beside it. Degrees are uneven, so that there
/// are hubs, loops and actors that no cache of keys has kept.
/// </summary>
internal static class LargeLoad
{
    public const int Actors = 3000;
    public const int Relations = 300_000;

    /// <summary>Takes a number as $load, which each of its relationships has.</summary>
    public static readonly string Query = $$"""
        UNWIND range(1, {{Relations}}) AS i
        MATCH (a:Actor {id: i % {{Actors}}}), (b:Actor {id: (i * i) % 257})
        CREATE (a)-[:$(CASE i % 7 WHEN 0 THEN 'LEFT' ELSE 'MET' END) {i: i, load: $load}]->(b)
        """;

    public static Dictionary<string, object?> Parameters(long load) => new() { ["load"] = load };

    public static void Prepare(CypherDatabase database)
    {
        database.Run("CREATE CONSTRAINT actor IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        database.Run($"UNWIND range(0, {Actors - 1}) AS id MERGE (:Actor {{id: id}})");
    }

    /// <summary>How many are there, each of which is whole.</summary>
    public static long Last(CypherDatabase database)
    {
        var loads = database.Run("MATCH ()-[r]->() RETURN r.load, count(r) ORDER BY r.load").ToList();
        Assert.All(loads, load => Assert.Equal((long)Relations, load[1]));
        Assert.Equal(Enumerable.Range(1, loads.Count).Select(load => (object)(long)load), loads.Select(load => load[0]));
        return loads.Count;
    }
}
