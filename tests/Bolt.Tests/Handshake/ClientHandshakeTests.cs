using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Handshake;
using ActorGraph.Bolt.Tests.Kit;
using CsCheck;

namespace ActorGraph.Bolt.Tests.Handshake;

public sealed class ClientHandshakeTests
{
    private const string Opening = "60 60 B0 17 00 00 01 FF 00 02 08 05 00 04 04 05 00 00 04 04";

    private readonly Wire _toServer = new();
    private readonly Wire _toClient = new();

    [Theory]
    [InlineData("00 00 06 05", 5, 6)]
    [InlineData("00 00 04 04", 4, 4)]
    public async Task A_server_chooses_of_what_is_proposed(string answer, byte major, byte minor)
    {
        await _toClient.SendAsync(answer);

        Assert.Equal(new BoltVersion(major, minor), await new ClientHandshake().NegotiateAsync(_toClient.Reader, _toServer.Writer));
        Assert.Equal(Opening, _toServer.Sent());
    }

    // The server of the specification's example: 5.8 to 5.6, 4.4 to 4.0, and two capabilities.
    [Fact]
    public async Task Of_a_manifest_the_newest_version_in_common_is_chosen_and_no_capability()
    {
        await _toClient.SendAsync("00 00 01 FF 02 00 02 08 05 00 04 04 04 09");

        var version = await new ClientHandshake([new(5, 7), new(4, 4)]).NegotiateAsync(_toClient.Reader, _toServer.Writer);

        Assert.Equal(new BoltVersion(5, 7), version);
        Assert.Equal("60 60 B0 17 00 00 01 FF 00 00 07 05 00 00 04 04 00 00 00 00 00 00 07 05 00", _toServer.Sent());
    }

    [Fact]
    public async Task A_client_without_manifest_has_four_places_for_versions()
    {
        await _toClient.SendAsync("00 00 08 05");
        await new ClientHandshake(offersManifest: false).NegotiateAsync(_toClient.Reader, _toServer.Writer);

        Assert.Equal("60 60 B0 17 00 02 08 05 00 04 04 05 00 00 04 04 00 00 00 00", _toServer.Sent());
    }

    [Theory]
    [InlineData("00 00 00 00", BoltProblem.NoCommonVersion)]
    [InlineData("00 00 01 FF 01 00 00 00 06 00", BoltProblem.NoCommonVersion)]
    [InlineData("00 00 01 FF 00 00", BoltProblem.NoCommonVersion)]
    [InlineData("48 54 54 50", BoltProblem.NotBolt)] // HTTP
    [InlineData("00 00 05 05", BoltProblem.WrongHandshake)]
    [InlineData("00 00 00 06", BoltProblem.WrongHandshake)]
    [InlineData("00 02 08 05", BoltProblem.WrongHandshake)]
    [InlineData("00 00 01 FF FF FF FF FF 0F", BoltProblem.WrongHandshake)] // more versions than there are
    [InlineData("00 00 01 FF 80 80 80 80 80 80 80 80 80 80 80", BoltProblem.WrongHandshake)]
    [InlineData("", BoltProblem.ConnectionClosed)]
    [InlineData("00 00", BoltProblem.ConnectionClosed)]
    [InlineData("00 00 01 FF 02 00 02 08 05", BoltProblem.ConnectionClosed)]
    public async Task An_answer_that_leads_to_no_version_is_an_error(string answer, BoltProblem problem)
    {
        await _toClient.SendAsync(answer);
        _toClient.Close();

        var error = await Assert.ThrowsAsync<BoltProtocolException>(() => new ClientHandshake().NegotiateAsync(_toClient.Reader, _toServer.Writer));

        Assert.Equal(problem, error.Problem);
    }

    [Fact]
    public async Task An_error_says_what_was_found_and_what_was_expected()
    {
        await _toClient.SendAsync("00 00 01 FF 01 00 02 03 06 00");

        var error = await Assert.ThrowsAsync<BoltProtocolException>(() => new ClientHandshake().NegotiateAsync(_toClient.Reader, _toServer.Writer));

        Assert.Equal("The server speaks 6.3-6.1; expected one of 5.8, 5.7, 5.6, 5.4, 5.3, 5.2, 5.1, 5.0, 4.4.", error.Message);
    }

    [Fact]
    public async Task Client_and_server_agree_on_the_newest_version_that_both_speak() =>
        await Gen.Select(Versions, Versions, Gen.Bool, Gen.Bool).SampleAsync(async (ofClient, ofServer, offersManifest, acceptsManifest) =>
        {
            var (toServer, toClient) = (new Wire(), new Wire());
            var server = new ServerHandshake(ofServer, acceptsManifest).NegotiateAsync(toServer.Reader, toClient.Writer);
            var client = new ClientHandshake(ofClient, offersManifest).NegotiateAsync(toClient.Reader, toServer.Writer);
            var common = ofClient.Intersect(ofServer).Order().LastOrDefault();
            if (common == default)
            {
                Assert.Equal(BoltProblem.NoCommonVersion, (await Assert.ThrowsAsync<BoltProtocolException>(() => client)).Problem);
                // A client that finds nothing in a manifest goes away.
                toServer.Close();
                await Assert.ThrowsAsync<BoltProtocolException>(() => server);
            }
            else
            {
                Assert.Equal((common, common), (await client, await server));
            }
        }, iter: 500);

    [Fact]
    public void More_versions_than_there_is_room_for_are_refused() =>
        Assert.Throws<ArgumentException>(() => new ClientHandshake([new(5, 8), new(5, 6), new(5, 4), new(5, 2)]));

    // Up to three ranges, which is what there is room for beside the manifest.
    private static Gen<BoltVersion[]> Versions => Gen.Int[1, (1 << BoltVersion.Supported.Count) - 1]
        .Select(chosen => BoltVersion.Supported.Where((_, i) => (chosen & (1 << i)) != 0).ToArray())
        .Where(versions => VersionRange.Covering(versions).Count <= 3);
}
