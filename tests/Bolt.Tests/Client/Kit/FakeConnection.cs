using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Framing;
using ActorGraph.Bolt.Handshake;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Kit;

namespace ActorGraph.Bolt.Tests.Client.Kit;

/// <summary>A server's side of one connection.</summary>
internal sealed class FakeConnection(FakeServer server, Wire fromClient, Wire toClient) : IDisposable
{
    private readonly ChunkWriter _output = new(toClient.Writer);
    private BoltDialect _dialect = Dialects.Bolt58;
    private bool _hasFailed;
    private int _nextRow;
    private bool _isClosed;
    private volatile bool _hasClientLeft;

    public async Task RunAsync()
    {
        try
        {
            if (server.Greeting is { } greeting)
            {
                await toClient.SendAsync(greeting);
                Close();
                return;
            }

            _dialect = new(await new ServerHandshake(server.Versions).NegotiateAsync(fromClient.Reader, toClient.Writer));
            var input = new ChunkReader(fromClient.Reader);
            while (!_isClosed && await input.ReadAsync())
            {
                Answer(RequestReader.Read(input.Message.Span, _dialect));
            }
        }
        catch (Exception error) when (error is BoltProtocolException || _hasClientLeft)
        {
            // There is nobody to answer.
        }
    }

    public void Succeed(params (string Key, object? Value)[] metadata) => Send(new SuccessMessage(MessageCoding.Entries(metadata)));

    public void Fail(string code, string message = "It failed.")
    {
        _hasFailed = true;
        Send(new FailureMessage(code, message));
    }

    public void Send(ResponseMessage message) => SendBytes(MessageCoding.Encode(message, _dialect));

    /// <summary>Sends bytes as a message.</summary>
    public void SendBytes(ReadOnlySpan<byte> message)
    {
        _output.Write(message);
        _output.FlushAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Answers a request as a server does.</summary>
    public void Serve(RequestMessage request)
    {
        switch (request)
        {
            case HelloMessage: Send(new SuccessMessage(server.Hello)); break;
            case RunMessage:
                _nextRow = 0;
                Succeed(("fields", server.Fields.ToList<object?>()));
                break;
            case PullMessage pull: Pull(pull.Count); break;
            case DiscardMessage: End(); break;
            case CommitMessage: Succeed(("bookmark", $"bookmark {server.Log.Count(entry => entry == "COMMIT")}")); break;
            case ResetMessage:
                _hasFailed = false;
                Succeed();
                break;
            case GoodbyeMessage: Close(); break;
            default: Succeed(); break;
        }
    }

    public void Close()
    {
        _isClosed = true;
        toClient.Close();
    }

    // The client closes its side.
    public void Dispose()
    {
        _hasClientLeft = true;
        fromClient.Close();
        toClient.Writer.Complete(new ObjectDisposedException(nameof(FakeConnection)));
    }

    private void Answer(RequestMessage request)
    {
        var answer = server.Take(request);
        if (_hasFailed && request is not (ResetMessage or GoodbyeMessage))
        {
            Send(new IgnoredMessage());
        }
        else if (answer is not null)
        {
            answer(this, request);
        }
        else
        {
            Serve(request);
        }
    }

    private void Pull(long count)
    {
        var end = count == PullMessage.All ? server.Rows.Count : Math.Min(server.Rows.Count, _nextRow + (int)count);
        for (; _nextRow < end; _nextRow++)
        {
            Send(new RecordMessage(server.Rows[_nextRow]));
        }

        if (_nextRow < server.Rows.Count)
        {
            Succeed(("has_more", true));
        }
        else
        {
            End();
        }
    }

    private void End() => Succeed([("bookmark", "bookmark of " + server.Log.Last(entry => entry.StartsWith("RUN", StringComparison.Ordinal))), .. server.Summary.Select(entry => (entry.Key, entry.Value))]);
}
