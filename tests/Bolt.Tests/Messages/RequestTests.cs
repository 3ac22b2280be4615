using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Kit;
using static ActorGraph.Bolt.Tests.Kit.MessageCoding;

namespace ActorGraph.Bolt.Tests.Messages;

/// <summary>The examples of the specification's sections on requests.</summary>
public sealed class RequestTests
{
    private static readonly Dictionary<string, string> Routing = new() { ["address"] = "x.example.com:9001" };

    public static TheoryData<RequestMessage, string> Bytes => new()
    {
        { new GoodbyeMessage(), "B0 02" },
        { new ResetMessage(), "B0 0F" },
        { new CommitMessage(), "B0 12" },
        { new RollbackMessage(), "B0 13" },
        { new LogoffMessage(), "B0 6B" },
        { new PullMessage(1000), "B1 3F A1 81 6E C9 03 E8" },
        { new PullMessage(PullMessage.All, 7), "B1 3F A2 81 6E FF 83 71 69 64 07" },
        { new DiscardMessage(), "B1 2F A1 81 6E FF" },
        { new TelemetryMessage(TelemetryApi.AutoCommit), "B1 54 02" },
        { new BeginMessage(TransactionOptions.Default), "B1 11 A0" },
        { new BeginMessage(new() { Mode = AccessMode.Read, Database = "neo4j" }), "B1 11 A2 84 6D 6F 64 65 81 72 82 64 62 85 6E 65 6F 34 6A" },
        {
            new RunMessage("RETURN $x AS x", Entries(("x", 1L)), TransactionOptions.Default),
            "B3 10 8E 52 45 54 55 52 4E 20 24 78 20 41 53 20 78 A1 81 78 01 A0"
        },
        { new RouteMessage(new Dictionary<string, string>(), []), "B3 66 A0 90 A0" },
        { new LogonMessage(AuthenticationToken.None), "B1 6A A1 86 73 63 68 65 6D 65 84 6E 6F 6E 65" },
        { new HelloMessage("a/1"), "B1 01 A1 8A 75 73 65 72 5F 61 67 65 6E 74 83 61 2F 31" },
    };

    [Theory]
    [MemberData(nameof(Bytes))]
    public void A_request_is_a_structure_under_its_tag(RequestMessage message, string bytes)
    {
        Assert.Equal(bytes, Hex.Text(Encode(message, Dialects.Bolt58)));
        Assert.Equal(bytes, Hex.Text(Encode(RequestReader.Read(Hex.Bytes(bytes), Dialects.Bolt58), Dialects.Bolt58)));
    }

    public static TheoryData<RequestMessage, byte[]> Examples44 => new()
    {
        {
            new HelloMessage("Example/4.2.0")
            {
                Routing = Routing,
                Patches = [HelloMessage.UtcPatch],
                Authentication = AuthenticationToken.Basic("user", "password"),
            },
            Structure(0x01, Entries(
                ("user_agent", "Example/4.2.0"),
                ("routing", Entries(("address", "x.example.com:9001"))),
                ("patch_bolt", new[] { "utc" }),
                ("scheme", "basic"),
                ("principal", "user"),
                ("credentials", "password")))
        },
        {
            new RunMessage("RETURN $x AS x", Entries(("x", 1L)), new() { TimeoutMilliseconds = 123, Metadata = Entries(("log", "example_message")), Mode = AccessMode.Read }),
            Structure(0x10, "RETURN $x AS x", Entries(("x", 1L)), Entries(("tx_timeout", 123L), ("tx_metadata", Entries(("log", "example_message"))), ("mode", "r")))
        },
        {
            new BeginMessage(new() { Bookmarks = ["example-bookmark:1", "example-bookmark2"], Metadata = Entries(("log", "example_log_data")), Database = "example_database", ImpersonatedUser = "bob" }),
            Structure(0x11, Entries(("bookmarks", new[] { "example-bookmark:1", "example-bookmark2" }), ("tx_metadata", Entries(("log", "example_log_data"))), ("db", "example_database"), ("imp_user", "bob")))
        },
        {
            new RouteMessage(Routing, ["neo4j-bookmark-transaction:1"], "example_database", "bob"),
            Structure(0x66, Entries(("address", "x.example.com:9001")), new[] { "neo4j-bookmark-transaction:1" }, Entries(("db", "example_database"), ("imp_user", "bob")))
        },
    };

    [Theory]
    [MemberData(nameof(Examples44))]
    public void Examples_are_written_and_read_as_the_specification_has_them(RequestMessage message, byte[] bytes)
    {
        Assert.Equal(Hex.Text(bytes), Hex.Text(Encode(message, Dialects.Bolt44)));
        Assert.Equal(Hex.Text(bytes), Hex.Text(Encode(RequestReader.Read(bytes, Dialects.Bolt44), Dialects.Bolt44)));
    }

    [Fact]
    public void Entries_that_are_null_or_default_are_as_if_they_were_not_there()
    {
        var hello = (HelloMessage)RequestReader.Read(
            Structure(0x01, Entries(("user_agent", "neo4j-dotnet/5.25"), ("routing", null), ("bolt_agent", null))), Dialects.Bolt58);
        var begin = (BeginMessage)RequestReader.Read(
            Structure(0x11, Entries(("bookmarks", null), ("mode", "w"), ("db", null), ("tx_metadata", null), ("tx_timeout", null))), Dialects.Bolt58);
        var pull = (PullMessage)RequestReader.Read(Structure(0x3F, Entries(("n", -1L), ("qid", -1L))), Dialects.Bolt58);

        Assert.Equal((null, null), (hello.Routing, hello.Agent));
        Assert.Equal((0, AccessMode.Write, null, null), (begin.Options.Bookmarks.Count, begin.Options.Mode, begin.Options.Database, begin.Options.Metadata));
        Assert.Equal(new PullMessage(), pull);
    }

    [Fact]
    public void Routing_without_entries_still_asks_for_routing()
    {
        var hello = (HelloMessage)RequestReader.Read(Structure(0x01, Entries(("user_agent", "a/1"), ("routing", Entries()))), Dialects.Bolt58);

        Assert.NotNull(hello.Routing);
    }

    [Fact]
    public void Entries_that_are_not_known_are_passed_over() => Assert.Equal(
        new PullMessage(5), RequestReader.Read(Structure(0x3F, Entries(("n", 5L), ("later", new object?[] { 1L }))), Dialects.Bolt58));

    [Theory]
    [InlineData("none neo4j", "none", "neo4j", null)]
    [InlineData("basic neo4j", "basic", "neo4j", "secret")]
    [InlineData("bearer", "bearer", null, "secret")]
    public void The_text_of_a_token_keeps_the_proof_to_itself(string text, string scheme, string? principal, string? credentials)
    {
        var token = new AuthenticationToken(scheme, principal, credentials);

        Assert.Equal(text, token.ToString());
        Assert.DoesNotContain("secret", new LogonMessage(token).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", new HelloMessage("a/1") { Authentication = token }.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_cannot_be_written_leaves_nothing_behind()
    {
        var output = new Bolt.PackStream.PackStreamWriter();
        var writer = new RequestWriter(output, Dialects.Bolt58);
        writer.Write(new ResetMessage());

        Assert.Throws<ArgumentException>(() => writer.Write(new RunMessage("RETURN $x", Entries(("x", new Version(1, 0))), TransactionOptions.Default)));

        Assert.Equal("B0 0F", Hex.Text(output.Written));
    }
}
