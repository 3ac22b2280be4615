using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Tests.Kit;
using ActorGraph.Bolt.Values;

namespace ActorGraph.Bolt.Tests.Structures;

/// <summary>Paths say each node and relationship once, and then how they are walked (Structure Semantics, "Path").</summary>
public sealed class PathTests
{
    private static readonly Dictionary<string, object?> None = [];

    // Nodes 42, 69, 1; relationships 1000, 1001; in Bolt 4.4.
    private const string Nodes = "93 B3 4E 2A 90 A0 B3 4E 45 90 A0 B3 4E 01 90 A0";
    private const string Relationships = "92 B3 72 C9 03 E8 81 41 A0 B3 72 C9 03 E9 81 42 A0";

    [Fact]
    public void The_example_of_the_specification_walks_back_and_against_a_direction()
    {
        // (42)-[1000]->(69)-[1000]->(42)<-[1001]-(1)
        var path = (BoltPath)Coding.Decode($"B3 50 {Nodes} {Relationships} 96 01 01 01 00 FE 02", Dialects.Bolt44)!;

        Assert.Equal([42, 69, 42, 1], path.Nodes.Select(node => node.Id));
        Assert.Equal(
            [(1000, 42, 69), (1000, 69, 42), (1001, 1, 42)],
            path.Relationships.Select(relationship => (relationship.Id, relationship.StartId, relationship.EndId)));
    }

    [Fact]
    public void A_path_there_and_back_has_its_relationship_once()
    {
        var path = new BoltPath([Node(42), Node(69), Node(42), Node(1)], [Relationship(1000, "A", 42, 69), Relationship(1000, "A", 42, 69), Relationship(1001, "B", 1, 42)]);
        var bytes = Coding.Encode(path, Dialects.Bolt44);

        Assert.Equal(Hex.Text(Hex.Bytes($"B3 50 {Nodes} {Relationships} 96 01 01 FF 00 FE 02")), Hex.Text(bytes));
        Assert.True(Same.Values(path, Coding.Decode(bytes, Dialects.Bolt44)));
    }

    [Fact]
    public void A_path_of_one_node_walks_nowhere()
    {
        var path = new BoltPath([Node(1)], []);

        Assert.Equal("B3 50 91 B4 4E 01 90 A0 81 31 90 90", Hex.Text(Coding.Encode(path)));
        Assert.True(Same.Values(path, Coding.Decode(Coding.Encode(path))));
    }

    [Fact]
    public void A_relationship_of_a_node_with_itself_is_walked_forward()
    {
        var path = new BoltPath([Node(1), Node(1)], [Relationship(5, "A", 1, 1)]);

        Assert.Equal("B3 50 91 B3 4E 01 90 A0 91 B3 72 05 81 41 A0 92 01 00", Hex.Text(Coding.Encode(path, Dialects.Bolt44)));
    }

    [Theory]
    [InlineData("91 01", BoltProblem.ValueOutOfRange)] // half a step
    [InlineData("92 00 00", BoltProblem.ValueOutOfRange)] // relationships count from 1
    [InlineData("92 03 00", BoltProblem.ValueOutOfRange)] // there are two relationships
    [InlineData("92 FD 00", BoltProblem.ValueOutOfRange)]
    [InlineData("92 01 03", BoltProblem.ValueOutOfRange)] // there are three nodes
    [InlineData("92 01 FF", BoltProblem.ValueOutOfRange)]
    [InlineData("92 01 80", BoltProblem.WrongType)]
    public void A_walk_that_leads_nowhere_is_refused(string indices, BoltProblem problem) => Assert.Equal(
        problem,
        Assert.Throws<BoltProtocolException>(() => Coding.Decode($"B3 50 {Nodes} {Relationships} {indices}", Dialects.Bolt44)).Problem);

    [Fact]
    public void A_path_without_nodes_is_refused() => Assert.Equal(
        BoltProblem.ValueOutOfRange, Assert.Throws<BoltProtocolException>(() => Coding.Decode("B3 50 90 90 90")).Problem);

    [Fact]
    public void A_path_whose_relationships_do_not_connect_its_nodes_is_not_written()
    {
        Assert.Throws<ArgumentException>(() => Coding.Encode(new BoltPath([Node(1), Node(2)], [Relationship(5, "A", 1, 3)])));
        Assert.Throws<ArgumentException>(() => Coding.Encode(new BoltPath([Node(1), Node(2)], [])));
    }

    private static BoltNode Node(long id) => new(id, [], None, $"{id}");

    private static BoltRelationship Relationship(long id, string type, long start, long end) =>
        new(id, start, end, type, None, $"{id}", $"{start}", $"{end}");
}
