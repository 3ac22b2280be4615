using System.Collections.Concurrent;
using System.Globalization;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Server;

namespace ActorGraph.Bolt.Tests.Server;

/// <summary>
/// Serves what queries say themselves: "rows 3" gives 1 to 3, "notify 3" has something to tell of it too, "hang" runs until it is interrupted, "hang after 2" gives two
/// rows before, "fail CODE" fails, "break" throws what no backend should.
/// </summary>
internal sealed class FakeBackend : IQueryBackend
{
    public const string Password = "right";

    /// <summary>What it was asked for, in order.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Done when a query hangs.</summary>
    public TaskCompletionSource Hanging { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Agent => "Neo4j/5.26.0";

    public ValueTask<IQuerySession> LogOnAsync(
        ServerClient client, AuthenticationToken token, CancellationToken cancellationToken)
    {
        Calls.Enqueue($"log on {token.Principal}");
        return token.Credentials == Password
            ? ValueTask.FromResult<IQuerySession>(new Session(this))
            : throw new RequestFailedException("Neo.ClientError.Security.Unauthorized", "Wrong password.");
    }

    private async ValueTask<IQueryResult> RunAsync(RunMessage request, CancellationToken cancellationToken)
    {
        Calls.Enqueue($"run {request.Query}");
        var words = request.Query.Split(' ');
        switch (words[0])
        {
            case "rows": return new Result(this, Number(words[1]), hangs: false, cancellationToken);
            case "notify": return new Result(this, Number(words[1]), hangs: false, cancellationToken) { Notifications = Told };
            case "hang" when words.Length > 1: return new Result(this, Number(words[2]), hangs: true, cancellationToken);
            case "hang": await HangAsync(cancellationToken); break;
            case "fail": throw new RequestFailedException(words[1], "As asked.");
        }

        throw new InvalidOperationException("No backend should throw this.");
    }

    private static IReadOnlyList<Notification> Told =>
    [
        Notification("Performance", NotificationSeverity.Information, "PERFORMANCE", new("03N90", "info: as asked")),
        Notification("Unrecognized", NotificationSeverity.Warning, "UNRECOGNIZED", new("01N50", "warn: as asked")),
    ];

    private static Notification Notification(string code, NotificationSeverity severity, string category, GqlStatus status) =>
        new($"Neo.ClientNotification.Test.{code}", severity, category)
        {
            Title = "Title",
            Description = "Description",
            Status = status,
            Position = new(3, 1, 4),
        };

    private async Task HangAsync(CancellationToken cancellationToken)
    {
        Hanging.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed class Session(FakeBackend backend) : IQuerySession
    {
        public string ResolveDatabase(string? name) => name ?? "neo4j";

        public ValueTask<IQueryTransaction> BeginAsync(TransactionOptions options, CancellationToken cancellationToken)
        {
            backend.Calls.Enqueue($"begin {options.Mode}");
            return ValueTask.FromResult<IQueryTransaction>(new Transaction(backend));
        }

        public ValueTask<IQueryResult> RunAsync(RunMessage request, CancellationToken cancellationToken) =>
            backend.RunAsync(request, cancellationToken);

        public ValueTask DisposeAsync()
        {
            backend.Calls.Enqueue("leave");
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Transaction(FakeBackend backend) : IQueryTransaction
    {
        private bool _isOver;

        public string Database => "neo4j";

        public ValueTask<IQueryResult> RunAsync(RunMessage request, CancellationToken cancellationToken) =>
            backend.RunAsync(request, cancellationToken);

        public ValueTask<string> CommitAsync(CancellationToken cancellationToken)
        {
            _isOver = true;
            backend.Calls.Enqueue("commit");
            return ValueTask.FromResult("bookmark");
        }

        public ValueTask DisposeAsync()
        {
            if (!_isOver)
            {
                backend.Calls.Enqueue("roll back");
            }

            return ValueTask.CompletedTask;
        }
    }

    private sealed class Result(FakeBackend backend, int count, bool hangs, CancellationToken interruption) : IQueryResult
    {
        private long _read;

        public string Database => "neo4j";

        public IReadOnlyList<string> Fields => ["x"];

        public IReadOnlyList<object?> Current => [_read];

        public IReadOnlyList<Notification> Notifications { get; init; } = [];

        public ResultSummary Summary => new(QueryType.Read) { Notifications = Notifications };

        public async ValueTask<bool> ReadAsync()
        {
            if (_read == count && hangs)
            {
                await backend.HangAsync(interruption);
            }

            return _read++ < count;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
