using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Tests.Commands;

/// <summary>A store that writes down how it is asked, and knows but one actor.</summary>
internal sealed class RecordingStore : ICypherSession
{
    public List<string> Read { get; } = [];

    public List<string> Run { get; } = [];

    public Task<T> ReadAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<T> WriteAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<ICypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
        Answer(query, Run);

    public Task<ICypherResult> ReadAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
        Answer(query, Read);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Task<ICypherResult> Answer(string query, List<string> asked)
    {
        asked.Add(query);
        return Task.FromResult<ICypherResult>(new OneActor());
    }

    private sealed class OneActor : ICypherResult
    {
        public IReadOnlyList<string> Columns => ["name"];

        public WriteCounters Counters => new();

        public async IAsyncEnumerator<IReadOnlyList<object?>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            yield return ["Mali"];
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
