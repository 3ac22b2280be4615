using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Results;

/// <summary>
/// The rows of a query, to be enumerated once. They come in batches: the next is asked for when this one has been read,
/// so that a slow reader slows the server down and fills no memory.
/// </summary>
/// <remarks>Serves one caller at a time.</remarks>
public sealed class ClientResult : IAsyncEnumerable<IReadOnlyList<object?>>, IAsyncDisposable
{
    private readonly Connection _connection;
    private readonly IResultOwner _owner;
    private readonly int _fetchSize;
    private IReadOnlyList<object?>? _first;
    private bool _hasEnded;

    internal ClientResult(Connection connection, IResultOwner owner, SuccessMessage run, int fetchSize)
    {
        (_connection, _owner, _fetchSize) = (connection, owner, fetchSize);
        Fields = new EntryReader(run.Metadata, 0, "the SUCCESS of RUN").Texts("fields") ?? [];
    }

    /// <summary>Names of the columns, in the order of each row's values; empty for a query that gives no rows.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>What the query did; known once the rows have been read.</summary>
    public ResultSummary Summary { get; private set; } = ResultSummary.Unknown;

    /// <summary>Enumerates the rows: values as <see cref="Structures.ValueReader"/> gives them.</summary>
    /// <param name="cancellationToken">Breaks the query off.</param>
    /// <exception cref="BoltFailureException">The query failed while it ran.</exception>
    /// <exception cref="BoltConnectionException">The connection is lost.</exception>
    /// <exception cref="BoltProtocolException">The server does not keep to the protocol.</exception>
    public async IAsyncEnumerator<IReadOnlyList<object?>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (_first is { } first)
        {
            _first = null;
            yield return first;
        }

        while (await NextAsync(cancellationToken).ConfigureAwait(false) is { } row)
        {
            yield return row;
        }
    }

    /// <summary>Passes over the rows that have not been read, and gives the connection back.</summary>
    /// <exception cref="BoltFailureException">The query failed while it ran on.</exception>
    /// <exception cref="BoltConnectionException">The connection is lost.</exception>
    public async ValueTask DisposeAsync()
    {
        while (!_hasEnded)
        {
            await NextAsync(new DiscardMessage(), CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for the first row, which is kept for the one who enumerates, or for the end.</summary>
    internal async Task AwaitFirstAsync(CancellationToken cancellationToken) =>
        _first = await NextAsync(cancellationToken).ConfigureAwait(false);

    private ValueTask<IReadOnlyList<object?>?> NextAsync(CancellationToken cancellationToken) =>
        NextAsync(new PullMessage(_fetchSize), cancellationToken);

    private async ValueTask<IReadOnlyList<object?>?> NextAsync(RequestMessage more, CancellationToken cancellationToken)
    {
        if (_hasEnded)
        {
            return null;
        }

        try
        {
            while (true)
            {
                switch (await _connection.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    case RecordMessage record: return Checked(record.Values);
                    case SuccessMessage success when !HasMore(success):
                        await EndAsync(success).ConfigureAwait(false);
                        return null;
                }

                _connection.Write(more);
                await _connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (!_hasEnded)
        {
            _hasEnded = true;
            await _owner.EndAsync(null, error).ConfigureAwait(false);
            throw;
        }
    }

    private ValueTask EndAsync(SuccessMessage success)
    {
        Summary = ResultSummary.Read(Entries(success));
        _hasEnded = true;
        return _owner.EndAsync(Summary, null);
    }

    private IReadOnlyList<object?> Checked(IReadOnlyList<object?> values) => values.Count == Fields.Count
        ? values
        : throw _connection.Broken(ClientErrors.UnexpectedAnswer(
            $"a record of {values.Count} values", $"{Fields.Count}, one for each field"));

    private static bool HasMore(SuccessMessage success) => Entries(success).Boolean("has_more") ?? false;

    private static EntryReader Entries(SuccessMessage success) => new(success.Metadata, 0, "the SUCCESS of PULL");
}
