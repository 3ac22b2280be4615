using ActorGraph.Cypher;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Procedures;
using ActorGraph.Cypher.Storage;
using ActorGraph.Neo4j.Tests.Comparison;

namespace ActorGraph.Neo4j.Tests.Engine;

/// <summary>A graph of the embedded engine in memory, whose values are seen as the engine has them.</summary>
internal sealed class EmbeddedGraph : IDisposable
{
    private static readonly Dictionary<string, object?> NoParameters = [];

    private readonly GraphStore _store = GraphStore.Open(":memory:", true, TimeSpan.FromSeconds(5), false);
    private readonly QueryEngine _engine = new(new CypherDatabaseOptions(), BuiltInProcedures.Table);

    /// <summary>Runs a query in a transaction of its own.</summary>
    public Outcome Run(string query, IReadOnlyDictionary<string, object?>? parameters = null, bool ignoreListOrder = false)
    {
        parameters ??= NoParameters;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            var statement = _engine.Prepare(query, parameters);
            using var transaction = _store.Begin(write: true);
            using var rows = _engine.Run(statement, transaction, parameters, null, limit.Token);
            var written = new List<string[]>();
            var writer = new EngineValueWriter(transaction, ignoreListOrder);
            while (rows.MoveNext())
            {
                written.Add(Array.ConvertAll(rows.Current, writer.Write));
            }

            rows.Dispose();
            transaction.Commit();
            return new(statement.Columns, written, Counters(rows.Summary.Counters), null);
        }
        catch (CypherException problem)
        {
            return Outcome.Failed(problem.Code, problem.Message);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return Outcome.Failed(problem.GetType().FullName!, problem.Message + problem.StackTrace?.Split('\n')[0]);
        }
    }

    public void Dispose() => _store.Dispose();

    private static string Counters(CypherCounters counters) => CounterText.Of(name => name switch
    {
        "nodesCreated" => counters.NodesCreated,
        "nodesDeleted" => counters.NodesDeleted,
        "relationshipsCreated" => counters.RelationshipsCreated,
        "relationshipsDeleted" => counters.RelationshipsDeleted,
        "propertiesSet" => counters.PropertiesSet,
        "labelsAdded" => counters.LabelsAdded,
        "labelsRemoved" => counters.LabelsRemoved,
        "indexesAdded" => counters.IndexesAdded,
        "indexesRemoved" => counters.IndexesRemoved,
        "constraintsAdded" => counters.ConstraintsAdded,
        _ => counters.ConstraintsRemoved,
    });
}
