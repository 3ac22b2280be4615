using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Framing;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.PackStream;

namespace ActorGraph.Bolt.Client.Connections;

/// <summary>
/// A connection with a server after the handshake: requests go out, several at a time, and answers come in their order.
/// </summary>
/// <remarks>Serves one caller at a time.</remarks>
internal sealed class Connection : IDisposable
{
    private static readonly ResetMessage Reset = new();
    private static readonly GoodbyeMessage Goodbye = new();

    private readonly Transport _transport;
    private readonly PatientReader _input;
    private readonly ChunkReader _answers;
    private readonly ChunkWriter _output;
    private readonly PackStreamWriter _message = new();
    private readonly Queue<RequestMessage> _awaited = new();
    private RequestWriter _requests;
    private bool _isInTransaction;
    private bool _hasFailed;

    public Connection(ServerAddress address, Transport transport, BoltVersion version, int largestMessage, TimeProvider clock)
    {
        _transport = transport;
        _input = new(transport.Input, clock);
        _answers = new(_input, largestMessage);
        _output = new(transport.Output);
        Address = address;
        Dialect = new(version);
        _requests = new(_message, Dialect);
    }

    public ServerAddress Address { get; }

    /// <summary>What the server says of itself ("Neo4j/5.26.0"); empty until it has.</summary>
    public string Server { get; set; } = "";

    public BoltDialect Dialect { get; private set; }

    /// <summary>Whether it can no longer be used.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether something was broken off: answers are outstanding, a request failed, a transaction is open.</summary>
    public bool NeedsReset => _awaited.Count > 0 || _hasFailed || _isInTransaction;

    /// <summary>How long the server may keep silent.</summary>
    public TimeSpan Patience
    {
        set => _input.Patience = value;
    }

    /// <summary>Values are written and read in another form from here on.</summary>
    public void Speak(BoltDialect dialect) => (Dialect, _requests) = (dialect, new(_message, dialect));

    /// <summary>Adds a request to what waits to be sent.</summary>
    /// <exception cref="ArgumentException">It has a parameter that cannot be sent; nothing of it will be.</exception>
    public void Write(RequestMessage request)
    {
        _message.Clear();
        _requests.Write(request);
        _output.Write(_message.Written);
        _isInTransaction |= request is BeginMessage;
        if (request is not GoodbyeMessage)
        {
            _awaited.Enqueue(request);
        }
    }

    /// <summary>Sends what waits.</summary>
    /// <exception cref="BoltConnectionException">The connection is lost.</exception>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // Half a message may have gone out, behind which no other can be sent.
            IsBroken = true;
            if (Translate(error) is { } translated)
            {
                throw translated;
            }

            throw;
        }
    }

    /// <summary>Waits for the next answer.</summary>
    /// <param name="cancellationToken">Ends the waiting; the answer stays outstanding.</param>
    /// <returns>A record, or the success of the request that has waited longest.</returns>
    /// <exception cref="BoltFailureException">The request failed; those behind it will be passed over.</exception>
    /// <exception cref="BoltConnectionException">The connection is lost.</exception>
    /// <exception cref="BoltProtocolException">What comes is no answer to it.</exception>
    public async ValueTask<ResponseMessage> ReadAsync(CancellationToken cancellationToken)
    {
        var answer = await ReadAnyAsync(cancellationToken).ConfigureAwait(false);
        return answer switch
        {
            RecordMessage or SuccessMessage => answer,
            FailureMessage failure => throw new BoltFailureException(failure),
            _ => throw Broken(ClientErrors.UnexpectedAnswer("IGNORED", "SUCCESS or FAILURE, as no request has failed")),
        };
    }

    /// <summary>Waits for the success of a request that gives no records.</summary>
    public async ValueTask<SuccessMessage> ReadSuccessAsync(CancellationToken cancellationToken) =>
        await ReadAsync(cancellationToken).ConfigureAwait(false) as SuccessMessage
        ?? throw Broken(ClientErrors.UnexpectedAnswer("RECORD", "SUCCESS"));

    /// <summary>
    /// Ends what was broken off, on both sides (Message Specification, "RESET"): a query that runs is interrupted, an open
    /// transaction rolled back, and outstanding answers are passed over.
    /// </summary>
    public async Task ResetAsync(CancellationToken cancellationToken)
    {
        Write(Reset);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        ResponseMessage answer;
        do
        {
            answer = await ReadAnyAsync(cancellationToken).ConfigureAwait(false);
        }
        while (_awaited.Count > 0);

        if (answer is not SuccessMessage)
        {
            throw Broken(ClientErrors.UnexpectedAnswer("RESET with a failure", "SUCCESS"));
        }

        (_hasFailed, _isInTransaction) = (false, false);
    }

    /// <summary>Says goodbye, so that the server need not find out that nobody is there, and closes the connection.</summary>
    public async Task LeaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!IsBroken && !NeedsReset)
            {
                Write(Goodbye);
                await FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is BoltConnectionException or OperationCanceledException)
        {
            // It has left already, which is as well.
        }
        finally
        {
            Dispose();
        }
    }

    /// <summary>What the caller found to be no Bolt: nothing that follows can be trusted.</summary>
    public BoltProtocolException Broken(BoltProtocolException error)
    {
        IsBroken = true;
        return error;
    }

    public void Dispose()
    {
        IsBroken = true;
        _transport.Dispose();
    }

    private async ValueTask<ResponseMessage> ReadAnyAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!await _answers.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                IsBroken = true;
                throw ClientErrors.Closed(Address);
            }

            var answer = ResponseReader.Read(_answers.Message.Span, Dialect);
            Take(answer);
            return answer;
        }
        catch (Exception error) when (Translate(error) is { } translated)
        {
            IsBroken = true;
            throw translated;
        }
        catch (BoltProtocolException)
        {
            IsBroken = true;
            throw;
        }
    }

    private void Take(ResponseMessage answer)
    {
        _hasFailed |= answer is FailureMessage;
        if (answer is RecordMessage)
        {
            return;
        }

        if (!_awaited.TryDequeue(out var request))
        {
            throw ClientErrors.UnexpectedAnswer("what nobody asked", "nothing");
        }

        _isInTransaction &= !(request is CommitMessage && answer is SuccessMessage);
    }

    private BoltConnectionException? Translate(Exception error) => error switch
    {
        IOException { InnerException: { } inner } => ClientErrors.Lost(Address, inner.Message + ".", error),
        IOException => ClientErrors.Lost(Address, error.Message, error),
        TimeoutException => ClientErrors.Lost(Address, error.Message, error),
        ObjectDisposedException => ClientErrors.Lost(Address, "this side has closed it.", error),
        BoltProtocolException { Problem: BoltProblem.ConnectionClosed } => ClientErrors.Lost(Address, error.Message, error),
        _ => null,
    };
}
