using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage;

/// <summary>The names of labels, relationship types and property keys with their numbers. Names are never removed.</summary>
internal sealed class TokenTable
{
    private readonly Dictionary<string, int>[] _numbers =
    [
        new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal),
    ];

    private readonly List<string>[] _names = [[], [], []];
    private readonly List<TokenKind> _order = [];

    /// <summary>Number of tokens of all kinds.</summary>
    public int Count => _order.Count;

    public IReadOnlyList<string> Names(TokenKind kind) => _names[(int)kind];

    /// <exception cref="CypherStoreException">There is no such number: the store is damaged.</exception>
    public string Name(TokenKind kind, int number)
    {
        var names = _names[(int)kind];
        return (uint)number < (uint)names.Count ? names[number] : throw StoreErrors.DamagedRecord();
    }

    /// <summary>The number of a name, or -1.</summary>
    public int Find(TokenKind kind, string name) => _numbers[(int)kind].GetValueOrDefault(name, -1);

    public int Add(TokenKind kind, string name)
    {
        var names = _names[(int)kind];
        names.Add(name);
        _numbers[(int)kind][name] = names.Count - 1;
        _order.Add(kind);
        return names.Count - 1;
    }

    /// <summary>Forgets all but the first tokens: those that a transaction added and did not keep.</summary>
    public void Truncate(int count)
    {
        while (_order.Count > count)
        {
            var kind = (int)_order[^1];
            _numbers[kind].Remove(_names[kind][^1]);
            _names[kind].RemoveAt(_names[kind].Count - 1);
            _order.RemoveAt(_order.Count - 1);
        }
    }

    /// <summary>Reads the tokens that others have added since.</summary>
    public void Refresh(SqliteStatement select)
    {
        select.Bind(1, _order.Count);
        while (select.Step())
        {
            var kind = (TokenKind)select.Integer(0);
            Add(Enum.IsDefined(kind) ? kind : throw StoreErrors.DamagedRecord(), select.Text(1));
        }

        select.Reset();
    }
}
