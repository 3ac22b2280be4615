using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Procedures;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Schema;

namespace ActorGraph.Cypher.Planning;

/// <summary>What the planning of one statement shares: the store's statistics and schema, and what it has gathered.</summary>
internal sealed class PlanContext(
    StoreTransaction store, ProcedureTable procedures, int variableCount, HashSet<int> slotsWithProperties, NullTests nulls, RunClock clock)
{
    private readonly Dictionary<(TokenKind Kind, string Name), TokenReference> _tokens = [];
    private readonly List<Plan> _subplans = [];
    private int _slotCount = variableCount;

    public StoreTransaction Store => store;

    public SchemaCatalog Schema => store.Schema;

    public ProcedureTable Procedures => procedures;

    public int SlotCount => _slotCount;

    public TokenReference[] Tokens => [.. _tokens.Values.OrderBy(token => token.Index)];

    public Plan[] Subplans => [.. _subplans];

    /// <summary>Ends the planning of a large query when its time is over.</summary>
    public void CheckCancelled() => clock.Check();

    public TokenReference Token(TokenKind kind, string name)
    {
        if (!_tokens.TryGetValue((kind, name), out var token))
        {
            _tokens[(kind, name)] = token = new TokenReference(_tokens.Count, kind, name);
        }

        return token;
    }

    public TokenReference Label(string name) => Token(TokenKind.Label, name);

    public TokenReference Type(string name) => Token(TokenKind.RelationshipType, name);

    public TokenReference Key(string name) => Token(TokenKind.PropertyKey, name);

    public TokenReference[] Types(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Select(Type)];

    /// <summary>What is known of parameters being null.</summary>
    public NullTests Nulls => nulls;

    /// <summary>Whether the statement asks for properties of a variable.</summary>
    public bool ReadsProperties(BoundVariable variable) => slotsWithProperties.Contains(variable.Slot);

    public int NewSlot() => _slotCount++;

    public int AddSubplan(Plan plan)
    {
        _subplans.Add(plan);
        return _subplans.Count - 1;
    }

    public double NodeCount() => Math.Max(1, store.Count(TallyKind.Nodes));

    public double LabelCount(string label) => store.Count(TallyKind.Label, store.Tokens.Find(TokenKind.Label, label));

    public double RelationshipCount(IEnumerable<string> types)
    {
        var any = false;
        double count = 0;
        foreach (var type in types)
        {
            any = true;
            count += store.Count(TallyKind.RelationshipType, store.Tokens.Find(TokenKind.RelationshipType, type));
        }

        return any ? count : store.Count(TallyKind.Relationships);
    }

    public double EntryCount(SchemaRule rule) => store.Count(TallyKind.IndexEntries, (int)rule.Id);

    public static int Slot(BoundVariable variable) => variable.Slot;
}
