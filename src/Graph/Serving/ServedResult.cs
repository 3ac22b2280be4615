using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Server;
using ActorGraph.Cypher;

namespace ActorGraph.Graph.Serving;

/// <summary>A result of the embedded engine, read row by row.</summary>
internal sealed class ServedResult : IQueryResult
{
    private readonly CypherResult _result;
    private readonly IEnumerator<object?[]> _rows;
    private readonly CypherQueryType _type;
    private readonly OpenTransaction _transaction;
    private readonly IDisposable _interruption;

    /// <summary>Takes a result over.</summary>
    /// <param name="result">The result.</param>
    /// <param name="type">What the query does.</param>
    /// <param name="transaction">The transaction that it is read in.</param>
    /// <param name="interruption">What interrupts the query; disposed of with the result.</param>
    public ServedResult(CypherResult result, CypherQueryType type, OpenTransaction transaction, IDisposable interruption)
    {
        _result = result;
        _rows = result.GetEnumerator();
        _type = type;
        _transaction = transaction;
        _interruption = interruption;
    }

    /// <summary>The bookmark of the state that a query in a transaction of its own led to, or null.</summary>
    public string? Bookmark { get; init; }

    /// <summary>Whether the transaction is its own, and ends with it.</summary>
    public bool OwnsTransaction { get; init; }

    /// <summary>Name and version that plans tell.</summary>
    public required string Version { get; init; }

    public required string Database { get; init; }

    public IReadOnlyList<string> Fields => _result.Columns;

    public IReadOnlyList<object?> Current { get; private set; } = [];

    public ResultSummary Summary
    {
        get
        {
            var summary = _result.Summary;
            return new(TypeOf(_type))
            {
                Updates = Convert(summary.Counters),
                Plan = summary.Plan is null ? null : PlanConverter.Convert(summary.Plan, Version),
                Notifications = [.. summary.Notifications.Select(NotificationConverter.Convert)],
                Bookmark = Bookmark,
            };
        }
    }

    public ValueTask<bool> ReadAsync() => ValueTask.FromResult(_transaction.Do(Read));

    /// <summary>Keeps the rows that are left, so that the transaction can go on.</summary>
    public void Keep() => _result.Keep();

    public ValueTask DisposeAsync()
    {
        _transaction.Close(() =>
        {
            _rows.Dispose();
            _result.Dispose();
        });
        _interruption.Dispose();
        if (OwnsTransaction)
        {
            _transaction.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private static QueryType TypeOf(CypherQueryType type) => type switch
    {
        CypherQueryType.Read => QueryType.Read,
        CypherQueryType.Write => QueryType.Write,
        CypherQueryType.ReadWrite => QueryType.ReadWrite,
        _ => QueryType.Schema,
    };

    private static QueryCounters Convert(CypherCounters counters) => new(
        counters.NodesCreated,
        counters.NodesDeleted,
        counters.RelationshipsCreated,
        counters.RelationshipsDeleted,
        counters.PropertiesSet,
        counters.LabelsAdded,
        counters.LabelsRemoved,
        counters.IndexesAdded,
        counters.IndexesRemoved,
        counters.ConstraintsAdded,
        counters.ConstraintsRemoved);

    private bool Read()
    {
        if (!_rows.MoveNext())
        {
            _transaction.Query = null;
            return false;
        }

        Current = ServedValues.Convert(_rows.Current);
        return true;
    }
}
