using System.Globalization;
using ActorGraph.Graph.Store;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>Neo4j as a store, through its Query API: a second store that the contracts are tested on.</summary>
internal sealed class Neo4jSession(QueryApi api) : ICypherSession
{
    private const string Nothing = "RETURN 1";

    public Task<T> ReadAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        WriteAsync(work, cancellationToken);

    public async Task<T> WriteAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        var begun = Checked(await api.SendAsync(HttpMethod.Post, "/tx", Nothing));
        var path = $"/tx/{begun.Transaction}";
        try
        {
            var value = await work(new Transaction(api, path), cancellationToken);
            Checked(await api.SendAsync(HttpMethod.Post, path + "/commit", Nothing));
            return value;
        }
        catch
        {
            // A failed statement has already ended the transaction: the server then knows of none, which is as well.
            await api.SendAsync(HttpMethod.Delete, path);
            throw;
        }
    }

    public async Task<ICypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
        new BufferedResult(Checked(await api.RunAsync(query, parameters)));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static QueryAnswer Checked(QueryAnswer answer) => answer.Error is { } error
        ? throw new GraphStoreException(error.Code, error.Message)
        : answer;

    private static object ReadCalendar(string type, string text) => type switch
    {
        "Date" => DateOnly.Parse(text, CultureInfo.InvariantCulture),
        "OffsetDateTime" => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"The type {type} is not read."),
    };

    private sealed class Transaction(QueryApi api, string path) : ICypherTransaction
    {
        public async Task<ICypherResult> RunAsync(
            string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
            new BufferedResult(Checked(await api.SendAsync(HttpMethod.Post, path, query, parameters)));
    }

    private sealed class BufferedResult(QueryAnswer answer) : ICypherResult
    {
        public IReadOnlyList<string> Columns => answer.Columns;

        public WriteCounters Counters { get; } = new(
            NodesCreated: answer.Count("nodesCreated"),
            NodesDeleted: answer.Count("nodesDeleted"),
            RelationshipsCreated: answer.Count("relationshipsCreated"),
            RelationshipsDeleted: answer.Count("relationshipsDeleted"),
            PropertiesSet: answer.Count("propertiesSet"),
            LabelsAdded: answer.Count("labelsAdded"),
            LabelsRemoved: answer.Count("labelsRemoved"),
            IndexesAdded: answer.Count("indexesAdded"),
            IndexesRemoved: answer.Count("indexesRemoved"),
            ConstraintsAdded: answer.Count("constraintsAdded"),
            ConstraintsRemoved: answer.Count("constraintsRemoved"));

        public async IAsyncEnumerator<IReadOnlyList<object?>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            foreach (var row in answer.Rows(ReadCalendar))
            {
                yield return row;
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
