using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.PackStream;
using ActorGraph.Bolt.Structures;
using ActorGraph.Bolt.Tests.Kit;

namespace ActorGraph.Bolt.Tests.PackStream;

/// <summary>Bytes that are not PackStream are refused with their place, and cost no more than they weigh.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("", BoltProblem.Truncated, 0)]
    [InlineData("C9 00", BoltProblem.Truncated, 1)]
    [InlineData("C1 00 00", BoltProblem.Truncated, 1)]
    [InlineData("D1 00", BoltProblem.Truncated, 1)]
    [InlineData("B1", BoltProblem.Truncated, 1)]
    [InlineData("01 02", BoltProblem.TrailingBytes, 1)]
    [InlineData("C4", BoltProblem.UnknownMarker, 0)]
    [InlineData("92 01 DF", BoltProblem.UnknownMarker, 2)]
    [InlineData("E0", BoltProblem.UnknownMarker, 0)]
    [InlineData("83 41 42", BoltProblem.SizeBeyondMessage, 0)]
    [InlineData("D2 FF FF FF FF 41", BoltProblem.SizeBeyondMessage, 0)]
    [InlineData("CE 7F FF FF FF 00", BoltProblem.SizeBeyondMessage, 0)]
    [InlineData("D6 FF FF FF FF C0", BoltProblem.SizeBeyondMessage, 0)]
    [InlineData("DA 80 00 00 00 80 C0", BoltProblem.SizeBeyondMessage, 0)]
    [InlineData("A2 80 C0 80", BoltProblem.SizeBeyondMessage, 0)]
    [InlineData("A1 01 C0", BoltProblem.WrongKey, 1)]
    [InlineData("A1 C0 C0", BoltProblem.WrongKey, 1)]
    [InlineData("81 FF", BoltProblem.InvalidText, 0)]
    [InlineData("83 ED A0 80", BoltProblem.InvalidText, 0)]
    [InlineData("A1 81 C3 01", BoltProblem.InvalidText, 1)]
    public void What_is_no_value_is_refused_with_its_place(string bytes, BoltProblem problem, int offset)
    {
        var error = Assert.Throws<BoltProtocolException>(() => Coding.Decode(bytes));

        Assert.Equal((problem, offset), (error.Problem, error.Offset));
    }

    [Theory]
    [InlineData("C9 00", "Byte 1: the message ends after 1 more bytes; expected 2.")]
    [InlineData("92 01 DF", "Byte 2: DF is no marker of PackStream; expected the beginning of a value.")]
    [InlineData("D6 FF FF FF FF C0", "Byte 0: a list of size 4294967295 is declared; expected one that fits into the 1 bytes left.")]
    [InlineData("A1 01 C0", "Byte 1: the key of a dictionary is an integer; expected a string.")]
    public void An_error_says_where_what_and_what_was_expected(string bytes, string message) =>
        Assert.Equal(message, Assert.Throws<BoltProtocolException>(() => Coding.Decode(bytes)).Message);

    [Fact]
    public void Lists_within_lists_cannot_declare_the_same_bytes_twice()
    {
        // Five bytes are left after the first header, four of them promised to it when the second asks for three.
        var error = Assert.Throws<BoltProtocolException>(() => Coding.Decode("95 93 01 01 01 01"));

        Assert.Equal((BoltProblem.SizeBeyondMessage, 1), (error.Problem, error.Offset));
    }

    [Fact]
    public void What_is_nested_as_deeply_as_allowed_is_read_and_written()
    {
        var bytes = NestedLists(ValueReader.DeepestNesting);

        Assert.Equal(bytes, Coding.Encode(Coding.Decode(bytes)));
    }

    [Fact]
    public void What_is_nested_deeper_is_refused()
    {
        var error = Assert.Throws<BoltProtocolException>(() => Coding.Decode(NestedLists(ValueReader.DeepestNesting + 1)));

        Assert.Equal((BoltProblem.TooDeep, ValueReader.DeepestNesting), (error.Problem, error.Offset));
    }

    [Fact]
    public void A_million_lists_in_each_other_do_not_exhaust_the_stack()
    {
        var error = Assert.Throws<BoltProtocolException>(() => Coding.Decode(NestedLists(1_000_000)));

        Assert.Equal(BoltProblem.TooDeep, error.Problem);
    }

    [Fact]
    public void A_list_within_itself_is_not_written_for_ever()
    {
        var list = new List<object?>();
        list.Add(list);

        Assert.Throws<ArgumentException>(() => Coding.Encode(list));
    }

    [Fact]
    public void What_is_no_value_is_not_written() =>
        Assert.Contains("System.Version", Assert.Throws<ArgumentException>(() => Coding.Encode(new Version(1, 0))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_message_in_pieces_is_read_as_one()
    {
        var whole = Hex.Bytes("93 01 02 85 74 68 72 65 65");
        for (var cut = 1; cut < whole.Length; cut++)
        {
            var reader = new PackStreamReader(Pieces.Of(whole[..cut], whole[cut..]));
            Assert.Equal(3, reader.ReadListHeader());
            Assert.Equal((1, 2, "three"), (reader.ReadInteger(), reader.ReadInteger(), reader.ReadString()));
            reader.ExpectEnd();
        }
    }

    private static byte[] NestedLists(int depth) => [.. Enumerable.Repeat((byte)0x91, depth - 1), 0x90];
}
