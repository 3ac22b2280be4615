namespace ActorGraph.Cypher.Storage;

/// <summary>The statements on a table of blocks; ?1 and ?2 are the key, ?3 a block's first relationship, ?4 its entries.</summary>
internal sealed class BlockTableStatements
{
    /// <summary>The blocks of hubs: by node and kind.</summary>
    public static readonly BlockTableStatements OfNodes = new("adjacency", "node = ?1 AND kind = ?2", "node, kind", "?1, ?2", 1);

    /// <summary>The lists of relationships: by type; the second part of their key is always 0.</summary>
    public static readonly BlockTableStatements OfTypes = new("relationship_list", "type = ?1 AND 0 = ?2", "type", "?1", 2);

    private BlockTableStatements(string table, string condition, string columns, string values, int numbers)
    {
        SelectLast = $"SELECT first, entries FROM {table} WHERE {condition} ORDER BY first DESC LIMIT 1";
        SelectHolding = $"SELECT first, entries FROM {table} WHERE {condition} AND first <= ?3 ORDER BY first DESC LIMIT 1";
        Replace = $"INSERT OR REPLACE INTO {table}({columns}, first, entries) VALUES({values}, ?3, ?4)";
        Delete = $"DELETE FROM {table} WHERE {condition} AND first = ?3";
        Numbers = numbers;
    }

    public string SelectLast { get; }

    /// <summary>The block that a relationship is in, if it is in any.</summary>
    public string SelectHolding { get; }

    public string Replace { get; }

    public string Delete { get; }

    /// <summary>How many numbers follow a relationship's in an entry.</summary>
    public int Numbers { get; }
}
