using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Procedures;
using ActorGraph.Cypher.Storage;

namespace ActorGraph.Cypher.Tests.Tck;

/// <summary>A store in memory that a scenario runs against.</summary>
/// <param name="procedures">The procedures that the scenario says there are.</param>
internal sealed class TckGraph(ProcedureTable procedures) : IDisposable
{
    private readonly GraphStore _store = GraphStore.Open(":memory:", true, TimeSpan.FromSeconds(5), false);
    private readonly QueryEngine _engine = new(new CypherDatabaseOptions(), procedures);

    /// <summary>Runs a query; gives columns and rows in the canonical text.</summary>
    public TckOutcome Run(string query, Dictionary<string, object?> parameters, bool ignoreListOrder)
    {
        try
        {
            var statement = _engine.Prepare(query, parameters);
            using var transaction = _store.Begin(write: true);
            using var rows = _engine.Run(statement, transaction, parameters, null, CancellationToken.None);
            var written = new List<string[]>();
            var writer = new TckValueWriter(transaction, ignoreListOrder);
            while (rows.MoveNext())
            {
                written.Add(Array.ConvertAll(rows.Current, writer.Write));
            }

            rows.Dispose();
            transaction.Commit();
            return new(statement.Columns, written, null);
        }
        catch (CypherException problem)
        {
            return new([], [], problem.Error);
        }
    }

    /// <summary>Nodes, relationships, properties and labels, as a set of texts each.</summary>
    public Dictionary<string, HashSet<string>> Observe()
    {
        var observed = new Dictionary<string, HashSet<string>>
        {
            ["nodes"] = Read("MATCH (n) RETURN id(n)"),
            ["relationships"] = Read("MATCH ()-[r]->() RETURN id(r)"),
            ["labels"] = Read("MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label"),
            ["properties"] = Read("MATCH (n) UNWIND keys(n) AS key RETURN id(n), key, n[key]"),
        };
        observed["properties"].UnionWith(Read("MATCH ()-[r]->() UNWIND keys(r) AS key RETURN 'r', id(r), key, r[key]"));
        return observed;
    }

    public void Dispose() => _store.Dispose();

    private HashSet<string> Read(string query)
    {
        var outcome = Run(query, [], false);
        return outcome.Error is null
            ? [.. outcome.Rows.Select(row => string.Join('|', row))]
            : throw new InvalidOperationException(outcome.Error.Message);
    }
}
