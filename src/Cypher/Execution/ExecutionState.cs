using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Execution.Operators;
using ActorGraph.Cypher.Planning;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>
/// All that changes while one statement runs. The row in work is <see cref="Slots"/>: each operator sets the slots of
/// its own variables there, and those of the operators below stay as they are until it asks them for another row.
/// </summary>
internal sealed class ExecutionState
{
    private readonly int[] _tokens;
    private readonly TokenReference[] _references;
    private readonly Operator?[] _subplans;
    private readonly RunClock _runClock;
    private readonly Dictionary<InEvaluator, Membership> _memberships = [];
    private int _ticks;

    public ExecutionState(
        CompiledStatement statement,
        StoreTransaction store,
        IReadOnlyDictionary<string, Value> parameters,
        CypherDatabaseOptions options,
        MemoryPool? pool,
        RunClock runClock)
    {
        Slots = new Value[statement.SlotCount];
        Store = store;
        Parameters = parameters;
        Memory = new MemoryMeter(options.MemoryLimit, pool);
        Clock = options.Clock;
        Server = options.Server;
        Now = Clock.GetUtcNow();
        _runClock = runClock;
        _references = statement.Tokens;
        _tokens = new int[_references.Length];
        _subplans = new Operator?[statement.Subplans.Length];
        Statement = statement;
        for (var i = 0; i < _tokens.Length; i++)
        {
            _tokens[i] = store.Tokens.Find(_references[i].Kind, _references[i].Name);
        }
    }

    public CompiledStatement Statement { get; }

    public Value[] Slots { get; }

    public StoreTransaction Store { get; }

    public IReadOnlyDictionary<string, Value> Parameters { get; }

    public MemoryMeter Memory { get; }

    public WriteTally Counters { get; } = new();

    /// <summary>The time of the statement: date() gives the same everywhere in it.</summary>
    public DateTimeOffset Now { get; }

    public TimeProvider Clock { get; }

    /// <summary>The server that the store stands behind, or null.</summary>
    public ICypherServer? Server { get; }

    /// <summary>Nodes deleted while they had relationships, which must be gone when the statement ends.</summary>
    public HashSet<long> NodesToDelete { get; } = [];

    /// <summary>The properties of what is being created.</summary>
    public List<StoredProperty> NewProperties { get; } = [];

    public PlanProfile? Profile { get; init; }

    /// <summary>What LOAD CSV has read last, for file() and linenumber(); null before it has.</summary>
    public CsvReader? Csv { get; set; }

    /// <summary>The number of a token, or -1 while the store has none of that name.</summary>
    public int Token(TokenReference reference)
    {
        var number = _tokens[reference.Index];
        return number >= 0 ? number : _tokens[reference.Index] = Store.Tokens.Find(reference.Kind, reference.Name);
    }

    /// <summary>Looks tokens up anew: some that were added have been undone, and others may have their numbers.</summary>
    public void ForgetTokens()
    {
        foreach (var reference in _references)
        {
            _tokens[reference.Index] = Store.Tokens.Find(reference.Kind, reference.Name);
        }
    }

    /// <summary>The number of a token, which is added to the store when it is new.</summary>
    public int RequireToken(TokenReference reference)
    {
        var number = Token(reference);
        return number >= 0 ? number : _tokens[reference.Index] = Store.Token(reference.Kind, reference.Name);
    }

    public Operator Subplan(int index) =>
        _subplans[index] ??= OperatorFactory.Create(Statement.Subplans[index], this);

    /// <summary>What an IN remembers of its list.</summary>
    public Membership Membership(InEvaluator evaluator)
    {
        if (!_memberships.TryGetValue(evaluator, out var membership))
        {
            _memberships[evaluator] = membership = new Membership(Memory);
        }

        return membership;
    }

    /// <summary>To be called in every loop that may be long: ends the run when it is cancelled or out of time.</summary>
    public void CheckCancelled()
    {
        if ((++_ticks & 0xFF) == 0)
        {
            _runClock.Check();
        }
    }

    /// <summary>To be called before or after a single step that may be long.</summary>
    public void CheckCancelledNow() => _runClock.Check();
}
