using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Tests.Support;
using ActorGraph.Cypher.Values;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Execution;

/// <summary>IN over lists that are long, or asked about by many rows.</summary>
public sealed class MembershipTests
{
    private static readonly Gen<Value> Element = Gen.Frequency(
        (12, ValueGenerators.Scalar),
        (1, Gen.Const(Value.Null)),
        (1, Gen.Const(Value.Float(double.NaN))),
        (1, Gen.OneOf(Gen.Const(Value.Integer(long.MaxValue - 1023)), Gen.Const(Value.Float(9223372036854774784.0)), Gen.Const(Value.Integer(long.MinValue)), Gen.Const(Value.Float(-9223372036854775808.0)))),
        (1, Gen.Int[0, 3].Select(id => Value.Node(id))),
        (1, Gen.Int[0, 3].Select(id => Value.Relationship(id, 0))));

    /// <summary>Most lists are of what can be looked up; some have lists among their elements.</summary>
    private static readonly Gen<Value[]> Elements = Gen.Frequency(
        (3, Element.Where(value => value.Kind is < ValueKind.List or ValueKind.Node or ValueKind.Relationship or ValueKind.Date).Array[1, 20]),
        (1, Gen.OneOf(Element, Element.Array[0, 2].Select(items => Value.List(items))).Array[1, 20]));

    [Fact]
    public void What_is_looked_up_is_what_a_walk_through_the_list_finds() =>
        Gen.Select(Elements, Gen.OneOf(Element, Element.Array[0, 2].Select(items => Value.List(items))).Array[1, 10]).Sample((elements, strangers) =>
        {
            var list = Value.List(elements).AsList;
            var membership = new Membership(new MemoryMeter(1 << 20, null));
            foreach (var item in (Value[])[.. elements, .. strangers, .. elements])
            {
                Assert.Equal(Logic.Contains(list.Items, item), membership.Contains(list, item));
            }
        });

    [Fact]
    public void A_list_that_is_new_in_each_row_is_another_list()
    {
        using var database = CypherDatabase.Open(":memory:");

        var rows = database.Run("UNWIND range(0, 2) AS row UNWIND [1, 2] AS time RETURN row, 20 IN range(row, row + 18) AS found");

        Assert.Equal([false, false, false, false, true, true], rows.Select(row => row[1]));
    }

    [Fact]
    public void Elements_that_are_looked_up_count_as_memory()
    {
        using var database = CypherDatabase.Open(":memory:", new CypherDatabaseOptions { MemoryLimit = 4 << 20 });
        database.Run("UNWIND range(1, 10) AS i CREATE (:A {i: i})");
        const string Query = "WITH range(1, 100000) AS list MATCH (a:A) WHERE a.i IN list RETURN count(a)";

        var failure = Assert.Throws<CypherException>(() => database.Run(Query).Count());

        Assert.Equal("Neo.TransientError.General.MemoryPoolOutOfMemoryError", failure.Code);
    }

    [Fact]
    public void An_integer_and_a_float_that_are_equal_are_one_value_however_large()
    {
        using var database = CypherDatabase.Open(":memory:");

        var rows = database.Run("UNWIND [9223372036854774784, 9223372036854774784.0, -9223372036854775808, -9223372036854775808.0] AS x RETURN DISTINCT x");

        Assert.Equal(2, rows.Count());
    }
}
