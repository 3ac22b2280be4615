using ActorGraph.Bolt.Tests.Kit;
using ActorGraph.Bolt.Values;
using CsCheck;

namespace ActorGraph.Bolt.Tests.Structures;

/// <summary>What .NET has for dates and times goes into a message and comes back.</summary>
public sealed class ConversionTests
{
    [Fact]
    public void Dates_come_back() => Gen.DateOnly.Sample(date => ((BoltDate)Coding.Decode(Coding.Encode(date))!).ToDateOnly() == date);

    [Fact]
    public void Times_come_back() => Gen.TimeOnly.Sample(time => ((BoltLocalTime)Coding.Decode(Coding.Encode(time))!).ToTimeOnly() == time);

    [Fact]
    public void Local_dates_with_times_come_back() =>
        Gen.DateTime.Sample(time => ((BoltLocalDateTime)Coding.Decode(Coding.Encode(time))!).ToDateTime() == time);

    [Fact]
    public void Instants_come_back_with_their_offset() => Gen.DateTimeOffset.Sample(
        time => ((BoltDateTime)Coding.Decode(Coding.Encode(time))!).ToDateTimeOffset().EqualsExact(time));

    [Fact]
    public void Times_before_1970_round_down()
    {
        var before = new DateTime(1969, 12, 31, 23, 59, 59).AddTicks(1);

        Assert.Equal(new BoltLocalDateTime(-1, 100), BoltLocalDateTime.From(before));
        Assert.Equal(before, new BoltLocalDateTime(-1, 199).ToDateTime());
    }

    [Fact]
    public void What_dotnet_has_no_date_for_is_an_overflow()
    {
        Assert.Throws<OverflowException>(() => new BoltDate(1L << 40).ToDateOnly());
        Assert.Throws<OverflowException>(() => new BoltDate(long.MaxValue).ToDateOnly());
        Assert.Throws<OverflowException>(() => new BoltLocalDateTime(1L << 40, 0).ToDateTime());
        Assert.Throws<OverflowException>(() => new BoltDateTime(-1L << 40, 0, 0).ToDateTimeOffset());
    }

    [Fact]
    public void Other_numbers_and_collections_are_written_as_those_that_Bolt_has()
    {
        Assert.Equal("95 01 02 03 C1 3F F8 00 00 00 00 00 00 CC 01 07", Hex.Text(Coding.Encode(new List<object?> { 1, (short)2, (byte)3, 1.5f, new ReadOnlyMemory<byte>([7]) })));
        Assert.Equal("92 01 02", Hex.Text(Coding.Encode(new[] { 1, 2 })));
        Assert.Equal("A1 81 61 81 62", Hex.Text(Coding.Encode(new Dictionary<string, string> { ["a"] = "b" })));
        Assert.Throws<ArgumentException>(() => Coding.Encode(new Dictionary<int, string> { [1] = "b" }));
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() =>
        Assert.Equal("a\uFFFD", Coding.Decode(Coding.Encode("a\uD800")));
}
