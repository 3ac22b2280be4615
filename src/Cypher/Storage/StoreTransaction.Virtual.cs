using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// Nodes and relationships that a procedure makes up to show something, as db.schema.visualization does: they have negative
/// numbers, are in no scan or index, and go with the transaction.
/// </summary>
internal sealed partial class StoreTransaction
{
    private readonly List<byte[]> _virtualNodes = [];
    private readonly List<byte[]> _virtualRelationships = [];

    public Value AddVirtualNode(string label, IEnumerable<(string Key, Value Value)> properties)
    {
        var writer = new ByteWriter();
        NodeRecord.Write(writer, [FindOrAddToken(TokenKind.Label, label)]);
        PropertyCodec.WriteAll(
            writer, [.. properties.Select(property => new StoredProperty(FindOrAddToken(TokenKind.PropertyKey, property.Key), property.Value))]);
        _virtualNodes.Add(writer.Written.ToArray());
        return Value.Node(-_virtualNodes.Count);
    }

    public Value AddVirtualRelationship(string type, Value start, Value end, string name)
    {
        var writer = new ByteWriter();
        var token = FindOrAddToken(TokenKind.RelationshipType, type);
        RelationshipRecord.Write(writer, token, start.EntityId, end.EntityId);
        PropertyCodec.WriteAll(writer, [new(FindOrAddToken(TokenKind.PropertyKey, "name"), name)]);
        _virtualRelationships.Add(writer.Written.ToArray());
        return Value.Relationship(-_virtualRelationships.Count, token);
    }

    /// <summary>Fails for what a procedure made up: only what is in the store can be written to.</summary>
    private static void RequireStored(long id)
    {
        if (id < 0)
        {
            throw Failure.VirtualEntity();
        }
    }

    private static byte[]? FindVirtual(List<byte[]> records, long id) => -id <= records.Count ? records[(int)-id - 1] : null;

    /// <summary>The number of a token; one that the store lacks is known to this transaction alone if it cannot write.</summary>
    private int FindOrAddToken(TokenKind kind, string name)
    {
        var number = Tokens.Find(kind, name);
        return number >= 0 ? number : Writes ? Token(kind, name) : Tokens.Add(kind, name);
    }
}
