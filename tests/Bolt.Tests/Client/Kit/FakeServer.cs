using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Kit;

namespace ActorGraph.Bolt.Tests.Client.Kit;

/// <summary>A server in this process. It does what a server does, unless a test says otherwise for a kind of request.</summary>
internal sealed class FakeServer
{
    private readonly List<(Type Request, Action<FakeConnection, RequestMessage> Answer, bool IsOnce)> _answers = [];
    private readonly Lock _lock = new();
    private readonly List<string> _log = [];
    private readonly List<Task> _served = [];

    public IReadOnlyList<BoltVersion> Versions { get; init; } = [new(5, 8)];

    /// <summary>What it sends in place of a handshake, if not null.</summary>
    public byte[]? Greeting { get; init; }

    public Dictionary<string, object?> Hello { get; init; } = new() { ["server"] = "Neo4j/5.26.0" };

    public IReadOnlyList<string> Fields { get; set; } = ["x"];

    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; set; } = [];

    /// <summary>What ends a result, beside the bookmark.</summary>
    public Dictionary<string, object?> Summary { get; set; } = [];

    /// <summary>The requests so far, as "RUN RETURN 1" or "PULL 1000".</summary>
    public IReadOnlyList<string> Log
    {
        get
        {
            lock (_lock)
            {
                return [.. _log];
            }
        }
    }

    /// <summary>The requests so far, those of the beginnings and ends of connections left out.</summary>
    public IReadOnlyList<string> Work => [.. Log.Where(request => request is not ("HELLO" or "LOGON" or "GOODBYE"))];

    public int ConnectionCount { get; private set; }

    public List<RequestMessage> Requests { get; } = [];

    /// <summary>Answers all requests of a kind as a test says.</summary>
    public void On<T>(Action<FakeConnection, T> answer)
        where T : RequestMessage => Add(answer, isOnce: false);

    /// <summary>Answers the next request of a kind as a test says.</summary>
    public void Once<T>(Action<FakeConnection, T> answer)
        where T : RequestMessage => Add(answer, isOnce: true);

    public Transport Connect()
    {
        ConnectionCount++;
        var (toServer, toClient) = (new Wire(), new Wire());
        var connection = new FakeConnection(this, toServer, toClient);
        _served.Add(connection.RunAsync());
        return new(toClient.Reader, toServer.Writer, connection);
    }

    /// <summary>Waits until it has read all that clients who have left sent.</summary>
    public Task EndAsync() => Task.WhenAll(_served);

    public Action<FakeConnection, RequestMessage>? Take(RequestMessage request)
    {
        lock (_lock)
        {
            _log.Add(TextOf(request));
            Requests.Add(request);
            var index = _answers.FindIndex(answer => answer.Request == request.GetType());
            if (index < 0)
            {
                return null;
            }

            var found = _answers[index];
            if (found.IsOnce)
            {
                _answers.RemoveAt(index);
            }

            return found.Answer;
        }
    }

    private void Add<T>(Action<FakeConnection, T> answer, bool isOnce)
        where T : RequestMessage
    {
        lock (_lock)
        {
            _answers.Add((typeof(T), (connection, request) => answer(connection, (T)request), isOnce));
        }
    }

    private static string TextOf(RequestMessage request) => request switch
    {
        RunMessage run => $"RUN {run.Query}",
        PullMessage pull => $"PULL {pull.Count}",
        DiscardMessage discard => $"DISCARD {discard.Count}",
        _ => request.GetType().Name[..^"Message".Length].ToUpperInvariant(),
    };
}
