namespace ActorGraph.Bolt.Server;

/// <summary>The records of a query, found as they are asked for. Disposing of it ends the query.</summary>
/// <remarks>Serves one request at a time. <see cref="ReadAsync"/> throws <see cref="RequestFailedException"/> where the query fails.</remarks>
public interface IQueryResult : IAsyncDisposable
{
    /// <summary>The database that the query ran in.</summary>
    string Database { get; }

    /// <summary>Names of the fields of each record; none for a query that gives no records.</summary>
    IReadOnlyList<string> Fields { get; }

    /// <summary>The values of the record that was read last, as <see cref="Structures.ValueWriter"/> takes them.</summary>
    IReadOnlyList<object?> Current { get; }

    /// <summary>What the query did; complete once all records have been read.</summary>
    ResultSummary Summary { get; }

    /// <summary>Finds the next record.</summary>
    /// <returns>Whether there is one.</returns>
    ValueTask<bool> ReadAsync();
}
