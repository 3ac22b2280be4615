using System.Globalization;
using ActorGraph.Cypher;
using ActorGraph.Graph.Queries;

namespace ActorGraph.CypherGraph;

/// <summary>Times queries over a loaded archive: the first run, and the median and 95th percentile of those after it.</summary>
internal static class ArchiveTimer
{
    // Degrees fall as one over the rank, so that the actor at a share of the ranks has some 300 relations in a graph of any
    // size: what the queries touch stays the same, and the store around it grows.
    private const int Share = 200;

    private static readonly (string Name, string Cypher)[] Hops =
    [
        ("two hops from the hub", "MATCH (:Actor {id: 'actor/0'})-[:ALLIED_WITH]-()-[:ALLIED_WITH]-(c) RETURN count(c)"),
        ("three hops from the hub", "MATCH (:Actor {id: 'actor/0'})-[:FOUGHT]-()-[:FOUGHT]-()-[:FOUGHT]-(d) RETURN count(d)"),
        ("two hops from a middling actor, distinct", "MATCH (:Actor {name: $actor})-[:ALLIED_WITH]-()-[:ALLIED_WITH]-(c) RETURN count(DISTINCT c)"),
        ("shortest path", "MATCH p = shortestPath((:Actor {name: $actor})-[:FOUGHT*..6]-(:Actor {name: $other})) RETURN length(p)"),
        ("relations by type", "MATCH (:Actor)-[r]->(:Actor) RETURN type(r) AS type, count(*) AS n ORDER BY n DESC, type"),
        ("relations by status and kind", "MATCH (a:Actor)-[r]->(:Actor) RETURN r.status AS status, a.kind AS kind, count(*) AS n ORDER BY n DESC, status, kind"),
    ];

    public static void RunCanned(CypherDatabase database, int runs, string? only)
    {
        var names = Actors(database);
        foreach (var query in QueryLibrary.Load(null).Queries.Where(query => only is null || query.Name == only))
        {
            var parameters = query.Parameters.ToDictionary(
                parameter => parameter.Name, parameter => ActorOf(parameter.Name, names) ?? parameter.Default);
            Time(database, query.Name, query.Text, parameters, runs);
        }
    }

    public static void RunHops(CypherDatabase database, int runs, string? only)
    {
        var (actor, other) = Actors(database);
        var parameters = new Dictionary<string, object?> { ["actor"] = actor, ["other"] = other };
        foreach (var (name, cypher) in Hops.Where(hop => only is null || hop.Name == only))
        {
            Time(database, name, cypher, parameters, runs);
        }
    }

    /// <summary>The actor that a parameter of a canned query asks for; null when it asks for something else.</summary>
    public static string? ActorOf(string parameter, (string Actor, string Other) names) => parameter switch
    {
        "actor" or "from" or "organisation" or "target" => names.Actor,
        "to" => names.Other,
        _ => null,
    };

    /// <summary>Names of two actors in the middle of the ranks.</summary>
    public static (string Actor, string Other) Actors(CypherDatabase database)
    {
        var count = (long)database.Run("MATCH (a:Actor) RETURN count(a)").Single()[0]!;
        return (Name(count / Share), Name((count / Share) + 1));
    }

    private static string Name(long number) => $"actor {number.ToString(CultureInfo.InvariantCulture)}";

    private static void Time(
        CypherDatabase database, string name, string cypher, Dictionary<string, object?> parameters, int runs)
    {
        var rows = 0;
        var timing = Timing.Of(runs, () =>
        {
            using var result = database.Run(cypher, parameters);
            rows = result.Count();
        });
        JsonLine.Write([("query", name), ("rows", rows), .. timing.Fields]);
    }
}
