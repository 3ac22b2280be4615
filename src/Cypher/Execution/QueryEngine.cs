using System.Collections.Concurrent;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution.Operators;
using ActorGraph.Cypher.Execution.Results;
using ActorGraph.Cypher.Execution.Writing;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Procedures;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>Takes a query from its text to its rows, and keeps what it has parsed and planned. Safe on any thread.</summary>
internal sealed class QueryEngine(CypherDatabaseOptions options, ProcedureTable procedures)
{
    private const int CacheLimit = 500;

    private readonly ConcurrentDictionary<string, PreparedStatement> _prepared = new(StringComparer.Ordinal);
    private readonly MemoryPool? _pool = options.TotalMemoryLimit is { } total ? new(total) : null;

    /// <summary>Parses and binds a query, or finds it done already.</summary>
    public PreparedStatement Prepare(string query, IReadOnlyDictionary<string, object?> parameters)
    {
        if (_prepared.TryGetValue(query, out var known))
        {
            return known;
        }

        var parsed = Parser.Parse(query).GetOrThrow();
        var names = parameters.Keys.ToHashSet(StringComparer.Ordinal);
        var bound = Binder.Bind(parsed, query, FunctionCatalog.BuiltIn, procedures, names).GetOrThrow();
        if (_prepared.Count >= CacheLimit)
        {
            _prepared.Clear();
        }

        return _prepared[query] = new PreparedStatement(bound);
    }

    /// <summary>Runs a statement; one that writes has run to its end when this returns.</summary>
    /// <param name="prepared">The statement.</param>
    /// <param name="store">The transaction.</param>
    /// <param name="parameters">Values of its parameters.</param>
    /// <param name="onEnd">What to do when the rows have been read or are no longer wanted.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public RowSource Run(
        PreparedStatement prepared,
        StoreTransaction store,
        IReadOnlyDictionary<string, object?> parameters,
        Action? onEnd,
        CancellationToken cancellationToken)
    {
        var clock = new RunClock(options.TimeLimit, cancellationToken);
        var statement = prepared.Statement;
        var compiled = prepared.Plan(store, procedures, parameters, clock);
        StackCheck.Require(statement.Mode == ExecutionMode.Profile ? 2 * compiled.Depth : compiled.Depth);
        var notifications = Notifications.Of(statement, store);
        if (statement.Mode == ExecutionMode.Explain)
        {
            onEnd?.Invoke();
            return RowSource.Of([], new CypherSummary(new CypherCounters(), Describe(compiled.Root, null), notifications));
        }

        var values = ParameterConverter.Convert(parameters);
        foreach (var name in statement.Parameters)
        {
            if (!values.ContainsKey(name))
            {
                throw Failure.MissingParameter(name);
            }
        }

        var profile = statement.Mode == ExecutionMode.Profile ? new PlanProfile() : null;
        var state = new ExecutionState(compiled, store, values, options, _pool, clock)
        {
            Profile = profile,
        };
        var root = OperatorFactory.Create(compiled.Root, state);
        var rows = new RowSource(
            state,
            root,
            compiled.OutputSlots,
            onEnd,
            () => new CypherSummary(
                state.Counters.ToCounters(), profile is null ? null : Describe(compiled.Root, profile), notifications));
        try
        {
            rows.Open();
            if (statement.Writes)
            {
                rows.ReadAll();
                DeferredDeletes.Run(state);
            }

            return rows;
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }

    private static CypherPlan Describe(Plan plan, PlanProfile? profile)
    {
        var inputs = plan.Inputs.Select(input => Describe(input, profile)).ToArray();
        var measured = profile?.For(plan);
        var below = inputs.Sum(input => profile is null ? 0 : TotalAccesses(input));
        return new CypherPlan(
            plan.Name, plan.Details, plan.EstimatedRows, measured?.Rows, measured is null ? null : measured.Accesses - below, inputs);
    }

    private static long TotalAccesses(CypherPlan plan) => (plan.StoreAccesses ?? 0) + plan.Inputs.Sum(TotalAccesses);
}
