using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher.Tests.Storage;

/// <summary>Writes the same at random to a store and to a model of it.</summary>
internal sealed class RandomWriter(Random random, CypherTransaction transaction, ModelGraph model)
{
    public static readonly string[] Labels = ["A", "B", "C"];
    public static readonly string[] Types = ["R", "S"];

    private static long _lastKey;

    public void Write()
    {
        switch (random.Next(10))
        {
            case 0 or 1:
                CreateNodes(random.Next(1, 30));
                break;
            case 2 or 3:
                Connect(random.Next(1, 40));
                break;
            case 4:
                Fan(random.Next(1, 300));
                break;
            case 5:
                DeleteRelationships(random.Next(1, 20));
                break;
            case 6:
                DetachNode();
                break;
            case 7:
                ChangeLabels();
                break;
            case 8:
                SetValues();
                break;
            default:
                Merge();
                break;
        }
    }

    private void CreateNodes(int count)
    {
        var label = Labels[random.Next(3)];
        var first = Keys(count);
        transaction.Run(
            $"UNWIND range(0, $count - 1) AS i CREATE (:{label} {{k: $first + i, v: i}})", new Dictionary<string, object?> { ["first"] = first, ["count"] = count });
        for (var i = 0; i < count; i++)
        {
            model.Nodes[first + i] = ([label], i);
        }
    }

    private void Connect(int count)
    {
        for (var i = 0; i < count && Any() is { } start && Any() is { } end; i++)
        {
            var type = Types[random.Next(2)];
            var key = Keys(1);
            Run($"MATCH (a {{k: $a}}), (b {{k: $b}}) CREATE (a)-[:{type} {{k: $k, v: $v}}]->(b)", ("a", start), ("b", end), ("k", key), ("v", i));
            model.Relationships[key] = (type, start, end, i);
        }
    }

    /// <summary>Many relationships of one node in one statement, so that blocks fill up.</summary>
    private void Fan(int count)
    {
        if (Any() is not { } hub)
        {
            return;
        }

        var first = Keys(2 * count);
        Run(
            "MATCH (h {k: $hub}) UNWIND range(0, $count - 1) AS i CREATE (h)-[:R {k: $first + 2 * i}]->(:B {k: $first + 2 * i + 1})",
            ("hub", hub), ("count", count), ("first", first));
        for (var i = 0; i < count; i++)
        {
            model.Nodes[first + (2 * i) + 1] = (["B"], null);
            model.Relationships[first + (2 * i)] = ("R", hub, first + (2 * i) + 1, null);
        }
    }

    private void DeleteRelationships(int count)
    {
        var keys = model.Relationships.Keys.OrderBy(_ => random.Next()).Take(count).ToList();
        Run("MATCH ()-[r]->() WHERE r.k IN $keys DELETE r", ("keys", keys));
        keys.ForEach(key => model.Relationships.Remove(key));
    }

    private void DetachNode()
    {
        if (Any() is not { } key)
        {
            return;
        }

        Run("MATCH (n {k: $k}) DETACH DELETE n", ("k", key));
        model.Nodes.Remove(key);
        foreach (var (edge, _) in model.Relationships.Where(edge => edge.Value.Start == key || edge.Value.End == key).ToList())
        {
            model.Relationships.Remove(edge);
        }
    }

    private void ChangeLabels()
    {
        if (Any() is not { } key)
        {
            return;
        }

        var (added, removed) = (Labels[random.Next(3)], Labels[random.Next(3)]);
        Run($"MATCH (n {{k: $k}}) SET n:{added} REMOVE n:{removed}", ("k", key));
        model.Nodes[key].Labels.Add(added);
        model.Nodes[key].Labels.Remove(removed);
    }

    private void SetValues()
    {
        long? value = random.Next(4) == 0 ? null : random.Next(100);
        if (Any() is { } key)
        {
            Run("MATCH (n {k: $k}) SET n.v = $v", ("k", key), ("v", value));
            model.Nodes[key] = (model.Nodes[key].Labels, value);
        }

        if (model.Relationships.Count > 0)
        {
            var edge = model.Relationships.Keys.ElementAt(random.Next(model.Relationships.Count));
            Run("MATCH ()-[r {k: $k}]->() SET r.v = $v", ("k", edge), ("v", value));
            model.Relationships[edge] = model.Relationships[edge] with { Value = value };
        }
    }

    private void Merge()
    {
        var key = random.Next(2) == 0 && model.Nodes.Where(node => node.Value.Labels.Contains("A")).ToList() is { Count: > 0 } known
            ? known[random.Next(known.Count)].Key
            : Keys(1);
        Run("MERGE (n:A {k: $k}) ON CREATE SET n.v = 1 ON MATCH SET n.v = 2", ("k", key));
        model.Nodes[key] = model.Nodes.TryGetValue(key, out var node) ? (node.Labels, 2) : (["A"], 1);
    }

    /// <summary>A statement that writes much and then breaks a constraint.</summary>
    public void Fail()
    {
        var first = model.Nodes.FirstOrDefault(node => node.Value.Labels.Contains("A")).Key;
        if (first == 0)
        {
            return;
        }

        Assert.Throws<CypherException>(() => Run(
            "MATCH (n) SET n.v = -1, n:Wrong WITH count(*) AS n UNWIND range(1, 50) AS i CREATE (:Wrong)-[:WRONG]->(:B) WITH count(*) AS m CREATE (:A {k: $k})",
            ("k", first)));
    }

    private void Run(string query, params (string Name, object? Value)[] parameters) =>
        transaction.Run(query, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));

    private long? Any() => model.Nodes.Count == 0 ? null : model.Nodes.Keys.ElementAt(random.Next(model.Nodes.Count));

    private static long Keys(int count) => Interlocked.Add(ref _lastKey, count) - count + 1;
}
