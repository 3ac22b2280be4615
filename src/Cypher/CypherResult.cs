using System.Collections;

namespace ActorGraph.Cypher;

/// <summary>
/// The rows of a query, to be enumerated once. Those of a query that only reads are found as they are asked for; one
/// that writes has run to its end already.
/// </summary>
/// <remarks>
/// Values are null, bool, long, double, string, <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="DateTime"/>,
/// <see cref="DateTimeOffset"/>, <see cref="CypherTime"/>, <see cref="CypherDuration"/>, <see cref="CypherPoint"/>, lists
/// and dictionaries of them, <see cref="CypherNode"/>, <see cref="CypherRelationship"/> and <see cref="CypherPath"/>.
/// What these cannot hold, a year beyond 9999, single nanoseconds or a named zone, comes as <see cref="CypherDate"/>,
/// <see cref="CypherLocalTime"/>, <see cref="CypherLocalDateTime"/> or <see cref="CypherDateTime"/>. All of them serve as
/// parameters, too.
/// </remarks>
public sealed class CypherResult : IEnumerable<object?[]>, IDisposable
{
    private readonly Execution.Results.RowSource _rows;

    internal CypherResult(IReadOnlyList<string> columns, Execution.Results.RowSource rows)
    {
        Columns = columns;
        _rows = rows;
    }

    /// <summary>Names of the columns; empty for a query that gives no rows.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>What the query did; complete once the rows have been read.</summary>
    public CypherSummary Summary => _rows.Summary;

    /// <summary>The rows as the engine's own values, for what is built into it.</summary>
    internal Execution.Results.RowSource Rows => _rows;

    /// <summary>
    /// Reads the rows that are left and keeps them, so that they can be enumerated when the transaction has gone on.
    /// </summary>
    /// <exception cref="Errors.CypherException">The query failed, or the rows need more memory than one may use.</exception>
    public void Keep() => _rows.Keep();

    /// <summary>Ends the query; rows that were kept can still be read.</summary>
    internal void End() => _rows.End();

    /// <inheritdoc/>
    public IEnumerator<object?[]> GetEnumerator()
    {
        try
        {
            while (_rows.MoveNext())
            {
                yield return _rows.Convert();
            }
        }
        finally
        {
            _rows.Dispose();
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Ends the query; rows not read are not found.</summary>
    public void Dispose() => _rows.Dispose();
}
