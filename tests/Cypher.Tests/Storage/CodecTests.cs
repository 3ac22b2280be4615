using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Tests.Support;
using ActorGraph.Cypher.Values;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Storage;

public sealed class CodecTests
{
    [Fact]
    public void Properties_come_back_as_they_were_stored() =>
        ValueGenerators.Storable.Array[0, 6].Sample(values =>
        {
            var properties = values.Select((value, key) => new StoredProperty(key * 100, value)).ToList();
            var writer = new ByteWriter();
            PropertyCodec.WriteAll(writer, properties);

            var read = PropertyCodec.ReadAll(writer.Written, new StringPool());

            return read.Count == properties.Count
                && read.Zip(properties).All(pair => pair.First.Key == pair.Second.Key && AreSame(pair.First.Value, pair.Second.Value));
        });

    [Fact]
    public void A_damaged_record_is_told_to_be_damaged_and_nothing_worse() =>
        Gen.Select(ValueGenerators.Storable.Array[0, 6], Gen.Int[0, 400], Gen.Byte, Gen.Int[0, 400]).Sample((values, place, changed, length) =>
        {
            var writer = new ByteWriter();
            NodeRecord.Write(writer, [3, 200]);
            PropertyCodec.WriteAll(writer, [.. values.Select((value, key) => new StoredProperty(key * 100, value))]);
            var record = writer.Written[..Math.Min(length, writer.Length)].ToArray();
            if (record.Length > 0)
            {
                record[place % record.Length] = changed;
            }

            return IsReadOrDamaged(() => NodeRecord.Labels(record))
                && IsReadOrDamaged(() => PropertyCodec.ReadAll(NodeRecord.Properties(record), new StringPool()))
                && IsReadOrDamaged(() => PropertyCodec.Find(NodeRecord.Properties(record), 300, new StringPool()))
                && IsReadOrDamaged(() => PropertyCodec.ReadAll(RelationshipRecord.Properties(record), new StringPool()))
                && IsReadOrDamaged(() => ReadGroups(record));
        });

    [Fact]
    public void One_property_is_found_among_others() =>
        ValueGenerators.Storable.Array[1, 6].Sample(values =>
        {
            var writer = new ByteWriter();
            PropertyCodec.WriteAll(writer, [.. values.Select((value, key) => new StoredProperty(key, value))]);
            var strings = new StringPool();

            return values.Select((value, key) => AreSame(value, PropertyCodec.Find(writer.Written, key, strings))).All(same => same)
                && PropertyCodec.Find(writer.Written, values.Length, strings).IsNull;
        });

    [Fact]
    public void Index_keys_are_ordered_as_the_values_are() =>
        Gen.Select(ValueGenerators.Scalar, ValueGenerators.Scalar).Sample((left, right) =>
        {
            // Of durations, whose size is a matter of definition, keys are only equal or not.
            var order = ValueOrder.CompareValues(left, right);
            var keys = Math.Sign(Key(left).AsSpan().SequenceCompareTo(Key(right)));
            return left.Kind == right.Kind && left.Kind is ValueKind.Duration
                ? (order == 0) == (keys == 0)
                : Math.Sign(order) == keys;
        });

    [Theory]
    [InlineData(9007199254740993L, 9007199254740992.0)]
    [InlineData(long.MaxValue, 9.3e18)]
    [InlineData(-1L, -0.5)]
    [InlineData(0L, double.NaN)]
    public void Index_keys_order_integers_among_floats(long integer, double number)
    {
        var order = ValueOrder.CompareValues(integer, number);

        Assert.Equal(Math.Sign(order), Math.Sign(Key(integer).AsSpan().SequenceCompareTo(Key(number))));
    }

    private static byte[] Key(Value value)
    {
        var writer = new ByteWriter();
        IndexKeyCodec.Write(writer, value);
        return writer.Written.ToArray();
    }

    private static bool AreSame(Value left, Value right) => left.Kind == right.Kind && ValueOrder.CompareValues(left, right) == 0;

    private static bool IsReadOrDamaged(Func<object?> read)
    {
        try
        {
            read();
            return true;
        }
        catch (CypherStoreException error)
        {
            return error.Problem == CypherStoreProblem.Damaged;
        }
    }

    private static object? ReadGroups(byte[] adjacency)
    {
        var groups = new AdjacencyReader(adjacency);
        while (groups.MoveNext())
        {
            AdjacencyCodec.Without(groups.Entries, 7);
        }

        return null;
    }
}
