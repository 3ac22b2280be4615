using ActorGraph.Cypher.Storage;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Storage;

public sealed class SetAssociativeCacheTests
{
    [Fact]
    public void A_key_gives_what_was_set_last_or_nothing() =>
        Gen.Select(Gen.Int[0, 3], Gen.Long[0, 20], Gen.Long[1, 1000]).Array[1, 300].Sample(steps =>
        {
            // Keys a multiple of the smallest size apart share a set, and drive each other out.
            var cache = new SetAssociativeCache<long, string>(1024);
            var last = new Dictionary<long, string>();
            foreach (var (action, number, value) in steps)
            {
                var key = number * 1024;
                if (action == 0)
                {
                    cache.Remove(key);
                    last.Remove(key);
                }
                else
                {
                    last[key] = $"{value}";
                    cache.Set(key, last[key]);
                }

                if (cache.Find(key) != last.GetValueOrDefault(key) || last.Any(pair => cache.Find(pair.Key) is { } found && found != pair.Value))
                {
                    return false;
                }
            }

            return true;
        });

    [Fact]
    public void It_grows_until_all_keys_have_room()
    {
        var cache = new SetAssociativeCache<long, string>(1 << 18);

        foreach (var round in Enumerable.Range(0, 2))
        {
            foreach (var key in Enumerable.Range(0, 100_000))
            {
                cache.Set(key, $"{key} {round}");
            }
        }

        Assert.All(Enumerable.Range(0, 100_000), key => Assert.Equal($"{key} 1", cache.Find(key)));
        cache.Clear();
        Assert.Null(cache.Find(1));
    }
}
