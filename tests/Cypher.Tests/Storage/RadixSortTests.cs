using ActorGraph.Cypher.Storage;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Storage;

public sealed class RadixSortTests
{
    private static readonly Gen<long> Number = Gen.OneOf(Gen.Long[0, 3], Gen.Long[0, 70_000], Gen.Long[0, long.MaxValue]);

    [Fact]
    public void Keys_are_sorted_by_their_numbers_and_equal_ones_keep_their_order() =>
        Gen.Select(Number, Gen.OneOf(Gen.Int[0, 2], Gen.Int[0, int.MaxValue])).Array[0, 300].Sample(numbers =>
        {
            var keys = numbers.Select((pair, place) => new SortKey(pair.Item1, pair.Item2, place)).ToArray();
            var expected = keys.OrderBy(key => key.First).ThenBy(key => key.Second).ThenBy(key => key.Place).ToArray();

            return RadixSort.Sort([.. keys]).SequenceEqual(expected);
        });
}
