using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Client.Results;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Sessions;

/// <summary>A transaction in progress: queries run in it one after another.</summary>
/// <remarks>Serves one caller at a time, and only until the work that it was made for ends.</remarks>
public sealed class ClientTransaction : IResultOwner
{
    private static readonly CommitMessage Commit = new();

    private readonly Connection _connection;
    private readonly TransactionOptions _options;
    private readonly int _fetchSize;
    private bool _hasBegun;
    private bool _isReading;

    internal ClientTransaction(Connection connection, TransactionOptions options, int fetchSize) =>
        (_connection, _options, _fetchSize) = (connection, options, fetchSize);

    /// <summary>Runs a query. The first sends the beginning of the transaction along.</summary>
    /// <param name="query">The query.</param>
    /// <param name="parameters">Its parameters: values as <see cref="Structures.ValueWriter"/> takes them.</param>
    /// <param name="cancellationToken">Breaks the transaction off.</param>
    /// <returns>The result, to be read or disposed of before the next query.</returns>
    /// <exception cref="ArgumentException">A parameter cannot be sent.</exception>
    /// <exception cref="InvalidOperationException">The result before has not been read to its end.</exception>
    /// <exception cref="BoltFailureException">The query is wrong or failed.</exception>
    /// <exception cref="BoltConnectionException">The connection is lost.</exception>
    /// <exception cref="BoltProtocolException">The server does not keep to the protocol.</exception>
    public async Task<ClientResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default)
    {
        ExpectResultRead();
        var begins = !_hasBegun;
        if (begins)
        {
            _connection.Write(new BeginMessage(_options));
            _hasBegun = true;
        }

        _connection.Write(new RunMessage(query, parameters, TransactionOptions.Default));
        _connection.Write(new PullMessage(_fetchSize));
        await _connection.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (begins)
        {
            await _connection.ReadSuccessAsync(cancellationToken).ConfigureAwait(false);
        }

        var success = await _connection.ReadSuccessAsync(cancellationToken).ConfigureAwait(false);
        _isReading = true;
        return new(_connection, this, success, _fetchSize);
    }

    ValueTask IResultOwner.EndAsync(ResultSummary? summary, Exception? error)
    {
        _isReading = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>Commits what was done; one without queries has not even begun.</summary>
    /// <returns>The bookmark, or null.</returns>
    internal async Task<string?> CommitAsync(CancellationToken cancellationToken)
    {
        if (!_hasBegun)
        {
            return null;
        }

        ExpectResultRead();
        try
        {
            _connection.Write(Commit);
            await _connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            var success = await _connection.ReadSuccessAsync(cancellationToken).ConfigureAwait(false);
            return new EntryReader(success.Metadata, 0, "the SUCCESS of COMMIT").Text("bookmark");
        }
        catch (BoltConnectionException error) when (error.Problem == ConnectionProblem.Lost)
        {
            throw ClientErrors.CommitUnknown(error);
        }
    }

    private void ExpectResultRead()
    {
        if (_isReading)
        {
            throw new InvalidOperationException("The result before is still open; expected it to be read or disposed of.");
        }
    }
}
