using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>Neo4j's Query API with typed JSON: sends statements and reads what comes back.</summary>
/// <param name="server">Its HTTP address.</param>
internal sealed class QueryApi(Uri server)
{
    private const string MediaType = "application/vnd.neo4j.query";
    private const int Attempts = 3;
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromMinutes(1) };
    private static readonly Dictionary<string, object?> NoParameters = [];

    /// <summary>
    /// Runs a statement in a transaction of its own, and runs it again when the server was busy. Now and then the server
    /// fails one and never answers; it has then rolled it back.
    /// </summary>
    public async Task<QueryAnswer> RunAsync(string statement, IReadOnlyDictionary<string, object?>? parameters = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await SendAsync(statement, parameters);
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

    /// <summary>The address of the server's other interface, Bolt, as the server gives it.</summary>
    public async Task<string> FindBoltAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, server);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await Http.SendAsync(request);
        return (string)JObject.Parse(await response.Content.ReadAsStringAsync())["bolt_direct"]!;
    }

    /// <summary>Sends a statement once.</summary>
    public async Task<QueryAnswer> SendAsync(string statement, IReadOnlyDictionary<string, object?>? parameters = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/db/neo4j/query/v2"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaType));
        request.Content = new StringContent(
            Body(statement, parameters ?? NoParameters), Encoding.UTF8, new MediaTypeHeaderValue(MediaType));
        using var response = await Http.SendAsync(request);
        return await ReadAsync(response);
    }

    /// <summary>Waits until the server runs statements, which is some time after it listens.</summary>
    /// <param name="patience">How long at most.</param>
    /// <exception cref="TimeoutException">It did not by then.</exception>
    public async Task WaitAsync(TimeSpan patience)
    {
        var waited = Stopwatch.StartNew();
        while (await ComplaintAsync() is { } complaint)
        {
            if (waited.Elapsed > patience)
            {
                throw new TimeoutException($"The Neo4j at {server} has run no statement for {patience}: {complaint}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
    }

    /// <summary>Why the server does not run a statement, or null when it does.</summary>
    private async Task<string?> ComplaintAsync()
    {
        try
        {
            return (await SendAsync("RETURN 1")).Error?.Message;
        }
        catch (HttpRequestException problem)
        {
            return problem.Message;
        }
    }

    private static bool IsTransient(QueryAnswer answer) =>
        answer.Error is { } error && error.Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal);

    /// <summary>Ends what still runs, so that nothing is done twice when it is sent again.</summary>
    private async Task EndOthersAsync()
    {
        try
        {
            var running = await SendAsync(
                "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId");
            foreach (var row in running.Rows(TypedText.Of))
            {
                await SendAsync($"TERMINATE TRANSACTION '{row[0]}'");
            }
        }
        catch (Exception problem) when (problem is TaskCanceledException or HttpRequestException)
        {
            // The next attempt will tell.
        }
    }

    private static string Body(string statement, IReadOnlyDictionary<string, object?> parameters) => new JObject
    {
        ["statement"] = statement,
        ["parameters"] = TypedJson.WriteMap(parameters),
        ["includeCounters"] = true,
    }.ToString(Formatting.None);

    private static async Task<QueryAnswer> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        if (text.Length == 0)
        {
            return new QueryAnswer([]);
        }

        // Text that looks like a date stays text.
        using var reader = new JsonTextReader(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            MaxDepth = 1000,
        };
        return new QueryAnswer(await JObject.LoadAsync(reader));
    }
}
