using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Server;
using ActorGraph.Bolt.Tests.Kit;
using CsCheck;

namespace ActorGraph.Bolt.Tests.Server;

/// <summary>A client that breaks the protocol is told so and shut out; the server lives on.</summary>
public sealed class HostileClientTests
{
    private const string Invalid = "Neo.ClientError.Request.Invalid";

    private static readonly RequestMessage Begin = new BeginMessage(TransactionOptions.Default);
    private static readonly RequestMessage Rows = ServedClient.Run("rows 3");

    private static readonly Dictionary<string, RequestMessage[]> Disorders = new()
    {
        ["PULL without a result"] = [new PullMessage()],
        ["DISCARD without a result"] = [new DiscardMessage()],
        ["COMMIT without a transaction"] = [new CommitMessage()],
        ["ROLLBACK without a transaction"] = [new RollbackMessage()],
        ["HELLO twice"] = [new HelloMessage("test/1.0")],
        ["LOGON twice"] = [new LogonMessage(AuthenticationToken.None)],
        ["RUN while a result is open"] = [Rows, Rows],
        ["BEGIN while a result is open"] = [Rows, Begin],
        ["BEGIN in a transaction"] = [Begin, Begin],
        ["ROUTE in a transaction"] = [Begin, new RouteMessage(new Dictionary<string, string>(), [])],
        ["LOGOFF in a transaction"] = [Begin, new LogoffMessage()],
        ["PULL after the end"] = [Rows, new PullMessage(), new PullMessage()],
    };

    public static TheoryData<string> OutOfOrder => [.. Disorders.Keys];

    [Theory]
    [MemberData(nameof(OutOfOrder))]
    public async Task What_is_out_of_order_ends_the_connection(string what)
    {
        await using var client = await ServedClient.LogOnAsync();

        await client.SendAsync(Disorders[what]);

        ResponseMessage? response;
        while ((response = await client.ReceiveAsync()) is RecordMessage or SuccessMessage)
        {
        }

        Assert.Equal(Invalid, Assert.IsType<FailureMessage>(response).Code);
        await client.ExpectEndAsync();
        Assert.Equal("leave", client.Backend.Calls.Last());
    }

    [Fact]
    public async Task Nothing_is_done_for_who_has_not_logged_on()
    {
        foreach (var request in new[] { Rows, Begin, new ResetMessage(), new PullMessage(), new RouteMessage(new Dictionary<string, string>(), []) })
        {
            await using var client = await ServedClient.ConnectAsync();
            await client.SendAsync(new HelloMessage("test/1.0"), request);

            await client.SucceedAsync();
            await client.FailAsync(Invalid);
            await client.ExpectEndAsync();
            Assert.Empty(client.Backend.Calls);
        }
    }

    [Theory]
    [InlineData("B0 00")] // no message
    [InlineData("B0 70")] // a server's message
    [InlineData("B1 10 80")] // RUN with a field too few
    [InlineData("B3 10 85 61 62")] // a text that ends too soon
    [InlineData("B3 10 01 A0 A0")] // a number for a query
    [InlineData("B3 10 80 A0 A1 84 6D 6F 64 65 81 78")] // mode "x"
    [InlineData("B1 3F A1 81 6E 00")] // PULL of none
    [InlineData("B1 3F A0")] // PULL of nobody knows how many
    [InlineData("DF FF FF FF FF")] // reserved bytes
    [InlineData("B3 10 80 A1 81 78 DA FF FF FF FF A0")] // a list larger than the message
    [InlineData("B0 0F 00")] // RESET and more
    public async Task What_is_no_request_ends_the_connection(string hex)
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(Rows);
        await client.SucceedAsync();

        await client.SendAsync(Hex.Bytes(hex));

        await client.FailAsync(Invalid);
        await client.ExpectEndAsync();
        Assert.Contains(client.Events, happened => happened.Name == "protocol error");
    }

    [Fact]
    public async Task Lists_within_lists_end_the_connection_and_not_the_stack()
    {
        await using var client = await ServedClient.LogOnAsync();

        await client.SendAsync([0xB3, 0x10, 0x80, 0xA1, 0x81, 0x78, .. Enumerable.Repeat((byte)0x91, 100_000), 0xA0]);

        await client.FailAsync(Invalid);
        await client.ExpectEndAsync();
    }

    [Fact]
    public async Task A_message_may_be_large_only_after_logging_on()
    {
        var limits = new ServerLimits { MessageBeforeLogOn = 1000, Message = 100_000 };
        var large = new string('x', 50_000);
        await using var before = await ServedClient.ConnectAsync(limits: limits);
        await before.SendAsync(new HelloMessage(large));
        await before.FailAsync(Invalid);
        await before.ExpectEndAsync();

        await using var after = await ServedClient.LogOnAsync(limits: limits);
        await after.SendAsync(new RunMessage("rows 1", new Dictionary<string, object?> { ["large"] = large }, TransactionOptions.Default));
        await after.SucceedAsync();
        await after.SendAsync(new PullMessage());
        await after.ReceiveAllAsync();
        await after.SendAsync(new RunMessage("rows 1", new Dictionary<string, object?> { ["larger"] = large + large + large }, TransactionOptions.Default));
        await after.FailAsync(Invalid);
        await after.ExpectEndAsync();
    }

    [Fact]
    public async Task What_came_before_is_answered_before()
    {
        await using var client = await ServedClient.LogOnAsync();
        await client.SendAsync(Rows, new PullMessage());
        await client.SendAsync(Hex.Bytes("B0 00"));

        await client.SucceedAsync();
        var (values, last) = await client.ReceiveAllAsync();

        Assert.Equal(3, values.Count);
        Assert.IsType<SuccessMessage>(last);
        await client.FailAsync(Invalid);
        await client.ExpectEndAsync();
    }

    [Fact]
    public async Task A_client_that_says_nothing_is_shut_out()
    {
        var limits = new ServerLimits { LogOnTime = TimeSpan.FromMilliseconds(20) };

        await using var silent = ServedClient.Create(limits);
        await silent.Serving;
        await using var slow = await ServedClient.ConnectAsync(limits: new() { LogOnTime = TimeSpan.FromSeconds(3) });
        await slow.ExpectEndAsync();
    }

    [Theory]
    [InlineData("47 45 54 20 2F")] // HTTP
    [InlineData("60 60 B0 17 00 00 00 09 00 00 00 00 00 00 00 00 00 00 00 00")] // a version of the future
    [InlineData("60 60 B0 17 00 00")] // half a handshake
    public async Task A_handshake_that_is_none_ends_the_connection(string hex)
    {
        await using var client = ServedClient.Create();
        await client.Output.WriteAsync(Hex.Bytes(hex));

        await client.VanishAsync();

        Assert.Contains(client.Events, happened => happened.Name == "protocol error");
    }

    // Whatever comes, the server answers in the protocol or not at all, ends, and leaves nothing open.
    [Fact]
    public Task Whatever_bytes_come_the_server_is_rid_of_them() =>
        Gen.Select(Gen.Byte.Array[0, 40].Array[0, 6], Gen.Bool).SampleAsync(async (messages, isLoggedOn) =>
        {
            await using var client = isLoggedOn ? await ServedClient.LogOnAsync() : await ServedClient.ConnectAsync();
            await SendUntilEndAsync(client, messages.Where(message => message.Length > 0));
            AssertRid(client);
        }, iter: 300);

    [Fact]
    public Task Whatever_is_changed_in_requests_the_server_is_rid_of_it() =>
        Gen.Select(AnyMessage.Request, Gen.Int[0, 200], Gen.Byte).Array[1, 8].SampleAsync(async changes =>
        {
            await using var client = await ServedClient.LogOnAsync();
            await SendUntilEndAsync(client, changes.Select(change =>
            {
                var bytes = MessageCoding.Encode(change.Item1, client.Dialect);
                bytes[change.Item2 % bytes.Length] ^= change.Item3;
                return bytes;
            }));
            AssertRid(client);
        }, iter: 300);

    private static async Task SendUntilEndAsync(ServedClient client, IEnumerable<byte[]> messages)
    {
        foreach (var message in messages)
        {
            await client.SendAsync(message);
        }

        await client.VanishAsync();
    }

    private static void AssertRid(ServedClient client)
    {
        var calls = client.Backend.Calls.ToList();
        Assert.Equal(calls.Count(call => call.StartsWith("begin", StringComparison.Ordinal)), calls.Count(call => call is "commit" or "roll back"));
        Assert.Equal(calls.Count(call => call.StartsWith("log on", StringComparison.Ordinal)), calls.Count(call => call == "leave"));
    }
}
