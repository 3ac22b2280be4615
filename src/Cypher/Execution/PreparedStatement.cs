using System.Collections.Concurrent;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Planning;
using ActorGraph.Cypher.Procedures;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Execution;

/// <summary>
/// A statement that has been read and bound, and its plans: one for each set of tested parameters that are null, as long
/// as the store is like the one that it was made for. Safe on any thread.
/// </summary>
internal sealed class PreparedStatement(BoundStatement statement)
{
    private const double Drift = 2;
    private const long SmallPopulation = 1000;

    private readonly string[] _tested = NullTests.TestedIn(statement);
    private readonly ConcurrentDictionary<int, CompiledStatement> _plans = new();
    private CypherQueryForm? _form;

    public BoundStatement Statement => statement;

    /// <summary>Names of the result's columns.</summary>
    public IReadOnlyList<string> Columns => statement.Columns;

    /// <summary>Whether running it may change the store: explaining it does not.</summary>
    public bool Writes => statement.Writes && statement.Mode != ExecutionMode.Explain;

    /// <summary>What it does.</summary>
    public CypherQueryForm Form => _form ??= new(Type, Writes, ReadsGraph());

    private CypherQueryType Type => statement switch
    {
        { Writes: false } => CypherQueryType.Read,
        { Body: BoundCommand } => CypherQueryType.Schema,
        { Columns.Count: > 0 } => CypherQueryType.ReadWrite,
        _ => CypherQueryType.Write,
    };

    /// <summary>Finds the plan for a run, or makes it.</summary>
    public CompiledStatement Plan(
        StoreTransaction store, ProcedureTable procedures, IReadOnlyDictionary<string, object?> parameters, RunClock clock)
    {
        var nulls = NullTests.Of(_tested, parameters);
        if (!store.ChangedSchema
            && _plans.TryGetValue(nulls.Mask, out var known)
            && known.SchemaVersion == store.Schema.Version
            && IsStillTypical(known.Population, StatementCompiler.Population(store)))
        {
            return known;
        }

        var compiled = StatementCompiler.Compile(statement, store, procedures, nulls, clock);

        // A plan may hold the number of an index that this transaction made and may yet undo.
        if (!store.ChangedSchema)
        {
            _plans[nulls.Mask] = compiled;
        }

        return compiled;
    }

    private bool ReadsGraph()
    {
        var found = false;
        BoundWalker.Walk(statement.Body, part => found |= part is BoundPattern or BoundPathPattern);
        return found;
    }

    private static bool IsStillTypical(long planned, long now)
    {
        var (less, more) = (Math.Min(planned, now) + SmallPopulation, Math.Max(planned, now) + SmallPopulation);
        return more <= less * Drift;
    }
}
