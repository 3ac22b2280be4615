using System.Globalization;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Values;

namespace ActorGraph.Bolt.Structures;

/// <content>Nodes, relationships and paths.</content>
public ref partial struct ValueReader
{
    private BoltNode ReadNode(int start, int fieldCount)
    {
        ExpectFields(start, "Node", fieldCount, _dialect.HasElementIds ? 4 : 3);
        var id = _input.ReadInteger();
        return new(id, ReadStrings(), ReadDictionary(), ReadElementId(id));
    }

    private BoltRelationship ReadRelationship(int start, int fieldCount)
    {
        ExpectFields(start, "Relationship", fieldCount, _dialect.HasElementIds ? 8 : 5);
        var id = _input.ReadInteger();
        var startId = _input.ReadInteger();
        var endId = _input.ReadInteger();
        return new(
            id,
            startId,
            endId,
            _input.ReadString(),
            ReadDictionary(),
            ReadElementId(id),
            ReadElementId(startId),
            ReadElementId(endId));
    }

    private BoltUnboundRelationship ReadUnbound(int start, int fieldCount)
    {
        ExpectFields(start, "UnboundRelationship", fieldCount, _dialect.HasElementIds ? 4 : 3);
        var id = _input.ReadInteger();
        return new(id, _input.ReadString(), ReadDictionary(), ReadElementId(id));
    }

    private string ReadElementId(long id) =>
        _dialect.HasElementIds ? _input.ReadString() : id.ToString(CultureInfo.InvariantCulture);

    private BoltPath ReadPath(int start, int fieldCount)
    {
        ExpectFields(start, "Path", fieldCount, 3);
        var nodes = ReadListOf<BoltNode>("a node");
        if (nodes.Count == 0)
        {
            throw PackStreamErrors.ValueOutOfRange(start, "nodes of a path", "an empty list", "one node at least");
        }

        var relationships = ReadListOf<BoltUnboundRelationship>("a relationship without its nodes");
        return ReadWalk(nodes, relationships);
    }

    private List<T> ReadListOf<T>(string expected)
    {
        var count = _input.ReadListHeader();
        var items = new List<T>(count);
        for (var i = 0; i < count; i++)
        {
            var start = Offset;
            items.Add(Read() is T item ? item : throw PackStreamErrors.WrongType(start, "another value", expected));
        }

        return items;
    }

    private BoltPath ReadWalk(List<BoltNode> nodes, List<BoltUnboundRelationship> relationships)
    {
        var start = Offset;
        var count = _input.ReadListHeader();
        if (count % 2 != 0)
        {
            throw PackStreamErrors.ValueOutOfRange(start, "length of the indices of a path", $"{count}", "an even number");
        }

        var walkedNodes = new List<BoltNode>((count / 2) + 1) { nodes[0] };
        var walkedRelationships = new List<BoltRelationship>(count / 2);
        for (var i = 0; i < count; i += 2)
        {
            var (relationship, isForward) = ReadStep(relationships);
            var to = nodes[(int)ReadWithin("index of a node of a path", 0, nodes.Count - 1)];
            walkedRelationships.Add(isForward ? Bind(relationship, walkedNodes[^1], to) : Bind(relationship, to, walkedNodes[^1]));
            walkedNodes.Add(to);
        }

        return new(walkedNodes, walkedRelationships);
    }

    private (BoltUnboundRelationship Relationship, bool IsForward) ReadStep(List<BoltUnboundRelationship> relationships)
    {
        const string Field = "index of a relationship of a path";
        var start = Offset;
        var index = ReadWithin(Field, -relationships.Count, relationships.Count);
        return index == 0
            ? throw PackStreamErrors.ValueOutOfRange(start, Field, "0", "a number from 1, or a negative one")
            : (relationships[(int)Math.Abs(index) - 1], index > 0);
    }

    private static BoltRelationship Bind(BoltUnboundRelationship relationship, BoltNode from, BoltNode to) => new(
        relationship.Id,
        from.Id,
        to.Id,
        relationship.Type,
        relationship.Properties,
        relationship.ElementId,
        from.ElementId,
        to.ElementId);
}
