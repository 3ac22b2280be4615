using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Kit;
using CsCheck;
using static ActorGraph.Bolt.Tests.Kit.MessageCoding;

namespace ActorGraph.Bolt.Tests.Messages;

/// <summary>What is no message is refused with what was found and what was expected.</summary>
public sealed class HostileMessageTests
{
    public static TheoryData<byte[], BoltProblem, string> Wrong => new()
    {
        { Structure(0x99), BoltProblem.UnknownMessage, "Byte 1: 99 is the tag of no message; expected that of a client's message." },
        { Structure(0x70, Entries()), BoltProblem.UnknownMessage, "Byte 1: 70 is the tag of no message; expected that of a client's message." },
        { Structure(0x10, "RETURN 1", Entries()), BoltProblem.WrongFieldCount, "Byte 0: RUN has 2 fields; expected 3." },
        { Structure(0x0F, 1L), BoltProblem.WrongFieldCount, "Byte 0: RESET has 1 fields; expected 0." },
        { [0x01], BoltProblem.WrongType, "Byte 0: found an integer; expected a structure." },
        { [.. Structure(0x0F), 0xC0], BoltProblem.TrailingBytes, "Byte 2: 1 bytes follow the last value; expected the end of the message." },
        { Structure(0x10, 1L, Entries(), Entries()), BoltProblem.WrongType, "Byte 2: found an integer; expected a string." },
        { Structure(0x3F, Entries()), BoltProblem.MissingEntry, "Byte 2: PULL has no entry 'n'; expected one." },
        { Structure(0x3F, Entries(("n", "all"))), BoltProblem.WrongType, "Byte 2: entry 'n' of PULL has another type; expected an integer." },
        { Structure(0x3F, Entries(("n", 0L))), BoltProblem.ValueOutOfRange, "Byte 2: entry 'n' of PULL is 0; expected -1 or a number above 0." },
        { Structure(0x2F, Entries(("n", -2L))), BoltProblem.ValueOutOfRange, "Byte 2: entry 'n' of DISCARD is -2; expected -1 or a number above 0." },
        { Structure(0x3F, Entries(("n", 1L), ("qid", -2L))), BoltProblem.ValueOutOfRange, "Byte 2: entry 'qid' of PULL is -2; expected -1 or a number from 0." },
        { Structure(0x01, Entries()), BoltProblem.MissingEntry, "Byte 2: HELLO has no entry 'user_agent'; expected one." },
        { Structure(0x01, Entries(("user_agent", "a"), ("routing", "yes"))), BoltProblem.WrongType, "Byte 2: entry 'routing' of HELLO has another type; expected a dictionary." },
        { Structure(0x01, Entries(("user_agent", "a"), ("routing", Entries(("address", 1L))))), BoltProblem.WrongType, "Byte 2: entry 'address' of HELLO has another type; expected a string." },
        { Structure(0x11, Entries(("mode", "x"))), BoltProblem.ValueOutOfRange, "Byte 2: entry 'mode' of BEGIN is 'x'; expected 'r' or 'w'." },
        { Structure(0x11, Entries(("tx_timeout", -1L))), BoltProblem.ValueOutOfRange, "Byte 2: entry 'tx_timeout' of BEGIN is -1; expected a number from 0." },
        { Structure(0x11, Entries(("bookmarks", new object?[] { 1L }))), BoltProblem.WrongType, "Byte 2: entry 'bookmarks' of BEGIN has another type; expected a list of strings." },
        { Structure(0x66, Entries(), new object?[] { 1L }, Entries()), BoltProblem.WrongType, "Byte 3: found a list of other values; expected a list of strings." },
        { Structure(0x54, 4L), BoltProblem.ValueOutOfRange, "Byte 2: TELEMETRY is 4; expected 0 to 3." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_no_request_is_refused(byte[] bytes, BoltProblem problem, string message)
    {
        var error = Assert.Throws<BoltProtocolException>(() => RequestReader.Read(bytes, Dialects.Bolt58));

        Assert.Equal((problem, message), (error.Problem, error.Message));
    }

    public static TheoryData<byte[], BoltProblem> WrongAnswers => new()
    {
        { Structure(0x10, "RETURN 1", Entries(), Entries()), BoltProblem.UnknownMessage },
        { Structure(0x71, 1L), BoltProblem.WrongType },
        { Structure(0x70), BoltProblem.WrongFieldCount },
        { Structure(0x7F, Entries(("message", "no code"))), BoltProblem.MissingEntry },
        { Structure(0x7F, Entries(("neo4j_code", "a"), ("message", "b"), ("cause", Entries()))), BoltProblem.MissingEntry },
    };

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public void What_is_no_answer_is_refused(byte[] bytes, BoltProblem problem) => Assert.Equal(
        problem, Assert.Throws<BoltProtocolException>(() => ResponseReader.Read(bytes, Dialects.Bolt58)).Problem);

    [Fact]
    public void Mutated_requests_are_read_or_refused() => Gen.Select(AnyMessage.Request, Changes, AnyMessage.Dialect).Sample(
        (message, changes, dialect) =>
        {
            var bytes = Mutate(Encode(message, Dialects.Bolt58), changes);
            AssertReadOrRefused(() => RequestReader.Read(bytes, dialect), bytes);
        }, iter: 5_000);

    [Fact]
    public void Mutated_answers_are_read_or_refused() => Gen.Select(AnyMessage.Response, Changes, AnyMessage.Dialect).Sample(
        (message, changes, dialect) =>
        {
            var bytes = Mutate(Encode(message, Dialects.Bolt58), changes);
            AssertReadOrRefused(() => ResponseReader.Read(bytes, dialect), bytes);
        }, iter: 2_000);

    private static readonly Gen<(int Place, byte Value)[]> Changes = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 4];

    private static byte[] Mutate(byte[] bytes, (int Place, byte Value)[] changes)
    {
        foreach (var (place, value) in changes)
        {
            bytes[place % bytes.Length] = value;
        }

        return bytes;
    }

    private static void AssertReadOrRefused(Func<object> read, byte[] bytes)
    {
        var error = Record.Exception(() => read());
        if (error is not (null or BoltProtocolException))
        {
            Assert.Fail($"{Hex.Text(bytes)}: {error}");
        }
    }
}
