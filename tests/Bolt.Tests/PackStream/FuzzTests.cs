using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Tests.Kit;
using CsCheck;

namespace ActorGraph.Bolt.Tests.PackStream;

/// <summary>Whatever bytes come, reading gives a value or says what is wrong, in time and memory that are in proportion to them.</summary>
public sealed class FuzzTests
{
    // A byte can be an item, for which a place in a list and a small object are made; a key and a value of two bytes
    // an entry of a dictionary, which has its hash code, links and a bucket as well.
    private const long LargestShare = 100;

    // An exception with its stack.
    private const long Allowance = 40_000;

    private static readonly byte[] Markers =
        [.. Enumerable.Range(0x80, 0x80).Select(marker => (byte)marker), .. "NRrPDTtdIiFfEXY"u8];

    private static readonly Gen<byte[]> Random = Gen.Byte.Array[0, 400];

    private static readonly Gen<byte[]> Marked =
        Gen.OneOf(Gen.Byte, Gen.Int[0, Markers.Length - 1].Select(marker => Markers[marker])).Array[0, 400];

    private static readonly Gen<byte[]> Mutated =
        Gen.Select(AnyValue.Value, Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 8], (value, changes) =>
        {
            var bytes = Coding.Encode(value);
            foreach (var (place, change) in changes)
            {
                bytes[place % bytes.Length] = change;
            }

            return bytes;
        });

    [Fact]
    public void Random_bytes_are_read_or_refused() => Random.Sample(AssertHarmless, iter: 20_000, threads: 1);

    [Fact]
    public void Random_markers_are_read_or_refused() => Marked.Sample(AssertHarmless, iter: 20_000, threads: 1);

    [Fact]
    public void Mutated_values_are_read_or_refused() => Mutated.Sample(AssertHarmless, iter: 5_000, threads: 1);

    [Theory]
    [InlineData(0x90)]
    [InlineData(0xA0)]
    [InlineData(0xC0)]
    [InlineData(0x80)]
    [InlineData(0x7F)]
    [InlineData(0xDA)]
    [InlineData(0xD6)]
    [InlineData(0x9F)]
    public void A_megabyte_of_one_byte_costs_no_more_than_it_weighs(byte filler)
    {
        byte[] items = [0xD6, 0x00, 0x0F, 0xFF, 0xFB, .. Enumerable.Repeat(filler, (1 << 20) - 5)];
        byte[] entries = [0xDA, 0x00, 0x07, 0xFF, 0xFD, .. Enumerable.Repeat(filler, (1 << 20) - 5)];

        AssertHarmless(items);
        AssertHarmless(entries);
    }

    private static void AssertHarmless(byte[] bytes)
    {
        AssertHarmless(bytes, Dialects.Bolt44);
        AssertHarmless(bytes, Dialects.Bolt58);
    }

    private static void AssertHarmless(byte[] bytes, BoltDialect dialect)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Record.Exception(() => Coding.Decode(bytes, dialect));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        if (error is not (null or BoltProtocolException) || allocated > (LargestShare * bytes.Length) + Allowance)
        {
            Assert.Fail($"{Hex.Text(bytes.AsSpan(0, Math.Min(bytes.Length, 500)))}: {allocated} bytes allocated, {error}");
        }
    }
}
