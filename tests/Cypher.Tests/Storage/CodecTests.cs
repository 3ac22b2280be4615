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
            // Durations and points have no order in Cypher; zoned values of one instant are told apart by their zones.
            var order = ValueOrder.CompareValues(left, right);
            var keys = Math.Sign(Key(left).AsSpan().SequenceCompareTo(Key(right)));
            return left.Kind == right.Kind && left.Kind is ValueKind.Duration or ValueKind.Point
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
}
