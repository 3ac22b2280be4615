using System.Net.Http.Headers;
using System.Text;
using ActorGraph.Neo4j.Tests.Comparison;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>Neo4j's Query API with typed JSON.</summary>
internal sealed class Neo4jClient(Uri server)
{
    private const string MediaType = "application/vnd.neo4j.query";
    private const int Attempts = 3;
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromMinutes(1) };
    private static readonly Dictionary<string, object?> NoParameters = [];

    // What stands in the graph makes a query's plan and its answer; a graph known to be empty need not be emptied.
    private bool _isEmpty;
    private bool _hasSchema = true;

    /// <summary>Runs a query in a transaction of its own.</summary>
    public async Task<Outcome> RunAsync(
        string query, IReadOnlyDictionary<string, object?>? parameters = null, bool ignoreListOrder = false)
    {
        var body = new JObject
        {
            ["statement"] = query,
            ["parameters"] = TypedJson.WriteMap(parameters ?? NoParameters),
            ["includeCounters"] = true,
        };
        var answer = await SendAsync(body.ToString(Formatting.None));
        if (answer["errors"] is JArray { Count: > 0 } errors)
        {
            return Outcome.Failed((string)errors[0]["code"]!, (string?)errors[0]["message"] ?? string.Empty);
        }

        var counters = answer["counters"]!;
        _isEmpty &= !(bool)counters["containsUpdates"]!;
        _hasSchema |= (int)counters["indexesAdded"]! + (int)counters["constraintsAdded"]! > 0;
        return new Outcome(
            [.. answer["data"]!["fields"]!.Select(field => (string)field!)],
            [.. answer["data"]!["values"]!.Select(
                row => row.Select(cell => TypedJson.Canonical(cell, ignoreListOrder)).ToArray())],
            CounterText.Of(name => (int)counters[name]!),
            null);
    }

    /// <summary>Waits until the server runs queries, which is some time after it listens.</summary>
    /// <param name="patience">How long at most.</param>
    public async Task WaitAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        while (true)
        {
            try
            {
                if ((await SendOnceAsync(Statement("RETURN 1")))["errors"] is null)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!limit.IsCancellationRequested)
            {
                // Not yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), limit.Token);
        }
    }

    /// <summary>Removes all nodes, relationships, indexes and constraints.</summary>
    public async Task EraseAsync()
    {
        if (!_isEmpty)
        {
            await RunAsync("MATCH (n) DETACH DELETE n");
        }

        if (_hasSchema)
        {
            await DropAsync("SHOW CONSTRAINTS YIELD name RETURN name", "DROP CONSTRAINT");
            await DropAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", "DROP INDEX");
        }

        (_isEmpty, _hasSchema) = (true, false);
    }

    /// <summary>
    /// Sends a statement, and sends it again when the server was busy. Now and then the server fails one and never
    /// answers; it has then rolled it back.
    /// </summary>
    private async Task<JObject> SendAsync(string body)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await SendOnceAsync(body);
                if (attempt == Attempts || !IsTransient(answer))
                {
                    return answer;
                }
            }
            catch (Exception problem) when (attempt < Attempts && problem is TaskCanceledException or HttpRequestException)
            {
                await EndOthersAsync();
            }

            await Task.Delay(TimeSpan.FromSeconds(attempt));
        }
    }

    private static bool IsTransient(JObject answer) =>
        answer["errors"] is JArray { Count: > 0 } errors
        && ((string)errors[0]["code"]!).StartsWith("Neo.TransientError.", StringComparison.Ordinal);

    /// <summary>Ends what still runs, so that nothing is done twice when it is sent again.</summary>
    private async Task EndOthersAsync()
    {
        try
        {
            var running = (JArray?)(await SendOnceAsync(Statement(
                "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId")))
                ["data"]?["values"] ?? [];
            foreach (var row in running)
            {
                await SendOnceAsync(Statement($"TERMINATE TRANSACTION '{row[0]!["_value"]}'"));
            }
        }
        catch (Exception problem) when (problem is TaskCanceledException or HttpRequestException)
        {
            // The next attempt will tell.
        }
    }

    private static string Statement(string text) => new JObject { ["statement"] = text }.ToString(Formatting.None);

    private async Task<JObject> SendOnceAsync(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/db/neo4j/query/v2"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaType));
        request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(MediaType));
        using var response = await Http.SendAsync(request);
        return await ReadAsync(response);
    }

    private async Task DropAsync(string listing, string command)
    {
        foreach (var row in (await RunAsync(listing)).Rows)
        {
            await RunAsync($"{command} `{row[0].Trim('\'')}`");
        }
    }

    private static async Task<JObject> ReadAsync(HttpResponseMessage response)
    {
        // Text that looks like a date stays text.
        using var reader = new JsonTextReader(new StringReader(await response.Content.ReadAsStringAsync()))
        {
            DateParseHandling = DateParseHandling.None,
            MaxDepth = 1000,
        };
        return await JObject.LoadAsync(reader);
    }
}
