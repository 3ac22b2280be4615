using ActorGraph.Graph.Store;
using ActorGraph.Neo4j.Tests.Comparison;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>The graph of a Neo4j, which the tests fill and erase.</summary>
/// <param name="api">Its HTTP interface, by which they prepare it and look at it.</param>
/// <param name="bolt">Its Bolt interface, by which it is a store.</param>
internal sealed class Neo4jClient(QueryApi api, StoreAddress bolt)
{
    // What stands in the graph makes a query's plan and its answer; a graph known to be empty need not be emptied.
    private bool _isEmpty;
    private GraphSchema _schema = GraphSchema.Other;

    /// <summary>Runs a query in a transaction of its own.</summary>
    public async Task<Outcome> RunAsync(
        string query, IReadOnlyDictionary<string, object?>? parameters = null, bool ignoreListOrder = false)
    {
        var answer = await api.RunAsync(query, parameters);
        if (answer.Error is { } error)
        {
            return Outcome.Failed(error.Code, error.Message);
        }

        _isEmpty &= !answer.ContainsUpdates;
        if (answer.Count("indexesAdded") + answer.Count("constraintsAdded") > 0)
        {
            _schema = GraphSchema.Other;
        }

        var writer = new Neo4jValueWriter(ignoreListOrder);
        return new Outcome(
            answer.Columns,
            [.. answer.Rows(TypedText.Of).Select(row => Array.ConvertAll(row, writer.Write))],
            CounterText.Of(answer.Count),
            null);
    }

    /// <summary>Removes all nodes, relationships, indexes and constraints.</summary>
    public async Task EraseAsync()
    {
        await EmptyAsync();
        if (_schema != GraphSchema.None)
        {
            await DropAsync("SHOW CONSTRAINTS YIELD name RETURN name", "DROP CONSTRAINT");
            await DropAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", "DROP INDEX");
        }

        _schema = GraphSchema.None;
    }

    /// <summary>Empties the graph and gives it as a store, with the schema that a new one gets.</summary>
    /// <param name="scheme">"bolt" or "neo4j".</param>
    public async Task<ICypherSession> OpenEmptySessionAsync(string scheme = "bolt") =>
        await GraphStores.OpenAsync(await EmptyStoreAsync(scheme), StoreMode.Existing);

    /// <summary>Empties the graph and gives its address, with the schema that a new one gets.</summary>
    /// <param name="scheme">"bolt" or "neo4j".</param>
    public async Task<StoreAddress> EmptyStoreAsync(string scheme = "bolt")
    {
        if (_schema == GraphSchema.Store)
        {
            await EmptyAsync();
        }
        else
        {
            await EraseAsync();
            await using var session = await GraphStores.OpenAsync(bolt, StoreMode.Create);
        }

        // What a session writes is not seen here. The schema stays: the tests of stores ask for nothing that it lacks,
        // and making it anew takes the server a second.
        (_isEmpty, _schema) = (false, GraphSchema.Store);
        return StoreAddress.Parse($"{scheme}://{bolt.Server!.Authority}");
    }

    private async Task EmptyAsync()
    {
        if (!_isEmpty)
        {
            await RunAsync("MATCH (n) DETACH DELETE n");
        }

        _isEmpty = true;
    }

    private async Task DropAsync(string listing, string command)
    {
        foreach (var row in (await RunAsync(listing)).Rows)
        {
            await RunAsync($"{command} `{row[0].Trim('\'')}`");
        }
    }
}
