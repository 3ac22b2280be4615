using System.Net.Http.Headers;
using System.Text;
using ActorGraph.Graph.Store;
using Newtonsoft.Json.Linq;

namespace ActorGraph.Graph.Tests.Store;

/// <summary>Neo4j through its Query API, whose typed JSON carries dates and integers: a second store to test against.</summary>
public sealed class Neo4jHttpSession(Uri server) : ICypherSession
{
    private const string TypedJson = "application/vnd.neo4j.query";
    private static readonly HttpClient Client = new();

    public Task<T> ReadAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        WriteAsync(work, cancellationToken);

    public async Task<T> WriteAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        var begun = await SendAsync(HttpMethod.Post, "/tx", new JObject { ["statement"] = "RETURN 1" });
        var path = $"/tx/{begun["transaction"]!["id"]}";
        try
        {
            var value = await work(new Transaction(this, path), cancellationToken);
            await SendAsync(HttpMethod.Post, path + "/commit", new JObject { ["statement"] = "RETURN 1" });
            return value;
        }
        catch
        {
            await RollBackAsync(path);
            throw;
        }
    }

    public Task<ICypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
        RunAsync(string.Empty, query, parameters);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task RollBackAsync(string path)
    {
        // A failed statement has already ended the transaction: the server then knows of none, which is as well.
        using var request = Request(HttpMethod.Delete, path, null);
        using var answer = await Client.SendAsync(request);
    }

    private async Task<ICypherResult> RunAsync(
        string path, string query, IReadOnlyDictionary<string, object?> parameters)
    {
        var body = new JObject
        {
            ["statement"] = query,
            ["parameters"] = new JObject(parameters.Select(pair => new JProperty(pair.Key, TypedJsonValue.Write(pair.Value)))),
            ["includeCounters"] = true,
        };
        return new BufferedResult(await SendAsync(HttpMethod.Post, path, body));
    }

    private async Task<JObject> SendAsync(HttpMethod method, string path, JObject? body)
    {
        using var request = Request(method, path, body);
        using var answer = await Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        var json = text.Length == 0 ? [] : JObject.Parse(text, new JsonLoadSettings());
        if (json["errors"] is JArray { Count: > 0 } errors)
        {
            throw new GraphStoreException((string)errors[0]["code"]!, (string)errors[0]["message"]!);
        }

        return json;
    }

    private HttpRequestMessage Request(HttpMethod method, string path, JObject? body)
    {
        var request = new HttpRequestMessage(method, new Uri(server, "/db/neo4j/query/v2" + path));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(TypedJson));
        if (body is not null)
        {
            request.Content = new StringContent(body.ToString(), Encoding.UTF8, new MediaTypeHeaderValue(TypedJson));
        }

        return request;
    }

    private sealed class Transaction(Neo4jHttpSession session, string path) : ICypherTransaction
    {
        public Task<ICypherResult> RunAsync(
            string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
            session.RunAsync(path, query, parameters);
    }

    private sealed class BufferedResult(JObject answer) : ICypherResult
    {
        public IReadOnlyList<string> Columns { get; } = answer["data"]!["fields"]!.Select(field => (string)field!).ToList();

        public WriteCounters Counters { get; } = new(
            NodesCreated: Count(answer, "nodesCreated"),
            NodesDeleted: Count(answer, "nodesDeleted"),
            RelationshipsCreated: Count(answer, "relationshipsCreated"),
            RelationshipsDeleted: Count(answer, "relationshipsDeleted"),
            PropertiesSet: Count(answer, "propertiesSet"),
            LabelsAdded: Count(answer, "labelsAdded"),
            LabelsRemoved: Count(answer, "labelsRemoved"),
            IndexesAdded: Count(answer, "indexesAdded"),
            IndexesRemoved: Count(answer, "indexesRemoved"),
            ConstraintsAdded: Count(answer, "constraintsAdded"),
            ConstraintsRemoved: Count(answer, "constraintsRemoved"));

        public async IAsyncEnumerator<IReadOnlyList<object?>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            foreach (var row in answer["data"]!["values"]!)
            {
                yield return row.Select(TypedJsonValue.Read).ToList();
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private static int Count(JObject answer, string name) => (int?)answer["counters"]?[name] ?? 0;
    }
}
