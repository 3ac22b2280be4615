using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Kit;
using static ActorGraph.Bolt.Tests.Kit.MessageCoding;

namespace ActorGraph.Bolt.Tests.Messages;

/// <summary>What came and went between Bolt 4.4 and 5.8 (Message Specification, "Summary of changes per version").</summary>
public sealed class VersionTests
{
    private static readonly NotificationFilter Filter = new("WARNING", ["HINT"]);

    private static readonly BoltAgent Agent = new("actorgraph/1.0", "Linux", "C#/14", "NET 10");

    public static TheoryData<RequestMessage, byte, byte> NewMessages => new()
    {
        { new LogonMessage(AuthenticationToken.None), 5, 1 },
        { new LogoffMessage(), 5, 1 },
        { new TelemetryMessage(TelemetryApi.ExecuteQuery), 5, 4 },
    };

    [Theory]
    [MemberData(nameof(NewMessages))]
    public void A_message_is_written_and_read_from_its_version_on(RequestMessage message, byte major, byte minor)
    {
        var bytes = Encode(message, Dialects.Bolt58);
        foreach (var dialect in Dialects.All)
        {
            if (dialect.Version >= new BoltVersion(major, minor))
            {
                Assert.Equal(bytes, Encode(message, dialect));
                Assert.Equal(message.GetType(), RequestReader.Read(bytes, dialect).GetType());
            }
            else
            {
                Assert.Equal(BoltProblem.UnknownMessage, Assert.Throws<BoltProtocolException>(() => Encode(message, dialect)).Problem);
                Assert.Equal(BoltProblem.UnknownMessage, Assert.Throws<BoltProtocolException>(() => RequestReader.Read(bytes, dialect)).Problem);
            }
        }
    }

    [Fact]
    public void An_error_says_since_when_there_is_a_message() => Assert.Equal(
        "LOGON is a message of Bolt 5.1 and later; the version agreed on is 4.4.",
        Assert.Throws<BoltProtocolException>(() => Encode(new LogonMessage(AuthenticationToken.None), Dialects.Bolt44)).Message);

    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(5, 0, true)]
    [InlineData(5, 1, false)]
    [InlineData(5, 8, false)]
    public void HELLO_says_who_the_client_is_until_LOGON_does(byte major, byte minor, bool isInHello)
    {
        var dialect = new BoltDialect(new(major, minor));
        var hello = new HelloMessage("a/1") { Authentication = AuthenticationToken.Basic("neo4j", "secret") };
        var bytes = Structure(0x01, Entries(("user_agent", "a/1"), ("scheme", "basic"), ("principal", "neo4j"), ("credentials", "secret")));

        Assert.Equal(isInHello, ((HelloMessage)RequestReader.Read(bytes, dialect)).Authentication is not null);
        if (isInHello)
        {
            Assert.Equal(bytes, Encode(hello, dialect));
        }
        else
        {
            Assert.Throws<ArgumentException>(() => Encode(hello, dialect));
        }
    }

    [Theory]
    [InlineData(4, 4, false)]
    [InlineData(5, 2, false)]
    [InlineData(5, 3, true)]
    [InlineData(5, 8, true)]
    public void HELLO_says_what_the_client_is_made_with_from_5_3(byte major, byte minor, bool isSaid)
    {
        var hello = RoundTrip(new HelloMessage("a/1") { Agent = Agent }, new(major, minor));

        Assert.Equal(isSaid ? Agent : null, hello.Agent);
    }

    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(5, 0, false)]
    public void Patches_are_asked_for_before_5_0(byte major, byte minor, bool isAskedFor)
    {
        var hello = RoundTrip(new HelloMessage("a/1") { Patches = ["utc"] }, new(major, minor));

        Assert.Equal(isAskedFor ? ["utc"] : [], hello.Patches);
    }

    [Theory]
    [InlineData(5, 1, null)]
    [InlineData(5, 2, "notifications_disabled_categories")]
    [InlineData(5, 4, "notifications_disabled_categories")]
    [InlineData(5, 6, "notifications_disabled_classifications")]
    [InlineData(5, 8, "notifications_disabled_classifications")]
    public void Notifications_are_filtered_from_5_2_and_have_classifications_from_5_5(byte major, byte minor, string? key)
    {
        var expected = key is null ? Entries() : Entries(("notifications_minimum_severity", "WARNING"), (key, new[] { "HINT" }));
        var dialect = new BoltDialect(new(major, minor));

        var bytes = Encode(new BeginMessage(new() { Notifications = Filter }), dialect);

        Assert.Equal(Hex.Text(Structure(0x11, expected)), Hex.Text(bytes));
        Assert.Equal(bytes, Encode(RequestReader.Read(bytes, dialect), dialect));
    }

    private static HelloMessage RoundTrip(HelloMessage hello, BoltVersion version) =>
        (HelloMessage)RequestReader.Read(Encode(hello, new(version)), new(version));
}
