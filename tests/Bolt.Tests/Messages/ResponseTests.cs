using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Kit;
using static ActorGraph.Bolt.Tests.Kit.MessageCoding;

namespace ActorGraph.Bolt.Tests.Messages;

/// <summary>The examples of the specification's sections on answers.</summary>
public sealed class ResponseTests
{
    private static readonly FailureMessage Failure = new("Example.Failure.Code", "example failure");

    public static TheoryData<ResponseMessage, string> Bytes => new()
    {
        { new IgnoredMessage(), "B0 7E" },
        { SuccessMessage.Empty, "B1 70 A0" },
        { new SuccessMessage(Entries(("fields", new object?[] { "x" }), ("t_first", 123L))), "B1 70 A2 86 66 69 65 6C 64 73 91 81 78 87 74 5F 66 69 72 73 74 7B" },
        { new RecordMessage(["1", "2", "3"]), "B1 71 93 81 31 81 32 81 33" },
        { new RecordMessage([]), "B1 71 90" },
        { new RecordMessage([Entries(("point", new object?[] { 1L, 2L })), "example_data", 123L]), "B1 71 93 A1 85 70 6F 69 6E 74 92 01 02 8C 65 78 61 6D 70 6C 65 5F 64 61 74 61 7B" },
    };

    [Theory]
    [MemberData(nameof(Bytes))]
    public void An_answer_is_a_structure_under_its_tag(ResponseMessage message, string bytes)
    {
        foreach (var dialect in Dialects.All)
        {
            Assert.Equal(bytes, Hex.Text(Encode(message, dialect)));
            Assert.Equal(bytes, Hex.Text(Encode(ResponseReader.Read(Hex.Bytes(bytes), dialect), dialect)));
        }
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 6)]
    public void A_failure_is_a_code_and_a_message_until_5_6(byte major, byte minor)
    {
        var dialect = new BoltDialect(new(major, minor));
        var bytes = Structure(0x7F, Entries(("code", "Example.Failure.Code"), ("message", "example failure")));

        Assert.Equal(Hex.Text(bytes), Hex.Text(Encode(Failure, dialect)));
        Assert.Equal(Failure with { Status = GqlStatus.Unknown }, ResponseReader.Read(bytes, dialect));
    }

    [Theory]
    [InlineData(5, 7)]
    [InlineData(5, 8)]
    public void A_failure_has_the_status_of_GQL_and_its_causes_from_5_7(byte major, byte minor)
    {
        var dialect = new BoltDialect(new(major, minor));
        var diagnostics = Entries(("OPERATION", ""), ("OPERATION_CODE", "0"), ("CURRENT_SCHEMA", "/"));
        var bytes = Structure(0x7F, Entries(
            ("neo4j_code", "Neo.ClientError.Statement.SyntaxError"),
            ("message", "Variable `a` not defined"),
            ("gql_status", "42001"),
            ("description", "error: syntax error or access rule violation - invalid syntax"),
            ("diagnostic_record", diagnostics),
            ("cause", Entries(
                ("message", "42N62: Variable `a` not defined."),
                ("gql_status", "42N62"),
                ("description", "error: syntax error or access rule violation - variable not defined."),
                ("diagnostic_record", Entries(("_position", Entries(("offset", 7L)))))))));

        var failure = (FailureMessage)ResponseReader.Read(bytes, dialect);

        Assert.Equal(("Neo.ClientError.Statement.SyntaxError", "42001", "42N62"), (failure.Code, failure.Status.Code, failure.Cause?.Status.Code));
        Assert.Null(failure.Cause!.Cause);
        Assert.Equal(Hex.Text(bytes), Hex.Text(Encode(failure, dialect)));
    }

    [Fact]
    public void A_failure_of_which_no_status_is_known_has_the_status_for_that()
    {
        var failure = (FailureMessage)ResponseReader.Read(Encode(Failure, Dialects.Bolt58), Dialects.Bolt58);

        Assert.Equal(("50N42", "error: general processing exception - unexpected error"), (failure.Status.Code, failure.Status.Description));
        Assert.Equal(["CURRENT_SCHEMA", "OPERATION", "OPERATION_CODE"], failure.Status.DiagnosticRecord.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_answer_that_cannot_be_written_leaves_nothing_behind()
    {
        var output = new Bolt.PackStream.PackStreamWriter();
        var writer = new ResponseWriter(output, Dialects.Bolt58);
        writer.Write(new IgnoredMessage());

        Assert.Throws<ArgumentException>(() => writer.Write(new RecordMessage([1L, new Version(1, 0)])));

        Assert.Equal("B0 7E", Hex.Text(output.Written));
    }
}
