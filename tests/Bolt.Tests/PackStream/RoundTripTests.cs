using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Tests.Kit;
using CsCheck;

namespace ActorGraph.Bolt.Tests.PackStream;

public sealed class RoundTripTests
{
    [Fact]
    public void Any_value_comes_back_in_any_dialect() =>
        Gen.Select(AnyValue.Value, Gen.Int[0, Dialects.All.Count - 1]).Sample(
            (value, dialect) => Same.Values(value, Coding.Decode(Coding.Encode(value, Dialects.All[dialect]), Dialects.All[dialect])),
            iter: 3_000);

    [Fact]
    public void No_beginning_of_a_value_is_a_value() =>
        Gen.Select(AnyValue.Value, Gen.Double[0, 0.999]).Sample((value, share) =>
        {
            var bytes = Coding.Encode(value);
            var error = Assert.Throws<BoltProtocolException>(() => Coding.Decode(bytes.AsSpan(0, (int)(share * bytes.Length))));
            Assert.True(error.Problem is BoltProblem.Truncated or BoltProblem.SizeBeyondMessage, error.Message);
        }, iter: 2_000);
}
