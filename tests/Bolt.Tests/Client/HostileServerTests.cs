using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Tests.Client.Kit;
using ActorGraph.Bolt.Tests.Kit;
using CsCheck;

namespace ActorGraph.Bolt.Tests.Client;

/// <summary>Whatever a server sends, the client ends with an error of its own.</summary>
public sealed class HostileServerTests
{
    private static readonly byte[] Agreed = Hex.Bytes("00 00 08 05");
    private static readonly byte[] Greeted = Hex.Bytes("00 00 08 05 00 03 B1 70 A0 00 00 00 03 B1 70 A0 00 00");

    // SUCCESS {}, RECORD [], IGNORED, FAILURE {}, a record that never ends, a list of two thousand million items.
    private static readonly byte[][] Messages =
    [
        Hex.Bytes("00 03 B1 70 A0 00 00"),
        Hex.Bytes("00 03 B1 71 90 00 00"),
        Hex.Bytes("00 02 B0 7E 00 00"),
        Hex.Bytes("00 03 B1 7F A0 00 00"),
        Hex.Bytes("00 03 B1 71 91"),
        Hex.Bytes("00 07 B1 71 D6 7F FF FF FF 00 00"),
    ];

    [Fact]
    public void Bytes_of_chance_are_an_error() => Gen.Byte.Array[0, 60].Sample(bytes => EndsInError([.. Agreed, .. bytes]), iter: 3000);

    [Fact]
    public void Messages_of_chance_are_an_error() => Gen.Int[0, Messages.Length - 1].Array[0, 12]
        .Sample(indices => EndsInError([.. Greeted, .. indices.SelectMany(index => Messages[index])]), iter: 3000);

    [Fact]
    public void Messages_cut_off_are_an_error() => Gen.Select(Gen.Int[0, Messages.Length - 1].Array[1, 6], Gen.Int[0, 40])
        .Sample((indices, length) => EndsInError([.. Greeted, .. indices.SelectMany(index => Messages[index]).Take(length)]), iter: 3000);

    // The server hangs up at the end, so that a query never ends well: no bytes of these say that it has a bookmark and no more.
    private static bool EndsInError(byte[] greeting)
    {
        var client = FakeNetwork.ClientOf(new() { Greeting = greeting }, new() { RetryTime = TimeSpan.Zero });
        try
        {
            client.OpenSession().WriteAsync(Rows.Work("ONE", "TWO", "THREE", "FOUR", "FIVE")).GetAwaiter().GetResult();
            return false;
        }
        catch (Exception error) when (error is BoltConnectionException or BoltProtocolException or BoltFailureException)
        {
            return true;
        }
    }
}
