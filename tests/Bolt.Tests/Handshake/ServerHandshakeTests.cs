using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Handshake;
using ActorGraph.Bolt.Tests.Kit;

namespace ActorGraph.Bolt.Tests.Handshake;

public sealed class ServerHandshakeTests
{
    private const string Identification = "60 60 B0 17";

    private readonly Wire _toServer = new();
    private readonly Wire _toClient = new();

    // What clients send in their first twenty bytes.
    [Theory]
    [InlineData("00 07 07 05  00 02 04 04  00 00 01 04  00 00 00 03", "00 00 07 05")] // Neo4j Browser
    [InlineData("00 06 06 05  00 02 04 04  00 00 01 04  00 00 00 03", "00 00 06 05")] // the .NET driver
    [InlineData("00 05 05 05  00 00 00 00  00 00 00 00  00 00 00 00", "00 00 04 05")] // 5.5 was never released
    [InlineData("00 00 04 04  00 08 08 05  00 00 00 00  00 00 00 00", "00 00 04 04")] // the client's preference counts
    [InlineData("00 00 00 06  00 00 00 03  00 02 04 04  00 00 00 00", "00 00 04 04")]
    [InlineData("00 00 02 FF  00 00 08 05  00 00 00 00  00 00 00 00", "00 00 08 05")] // another manifest than is known
    public async Task The_newest_version_of_the_first_range_that_fits_is_chosen(string proposals, string answer)
    {
        await _toServer.SendAsync($"{Identification} {proposals}".Replace("  ", " ", StringComparison.Ordinal));

        var version = await new ServerHandshake().NegotiateAsync(_toServer.Reader, _toClient.Writer);

        Assert.Equal(answer, _toClient.Sent());
        Assert.Equal(answer, $"00 00 {version.Minor:X2} {version.Major:X2}");
    }

    [Fact]
    public async Task The_example_of_the_specification_gets_4_1()
    {
        await _toServer.SendAsync($"{Identification} 00 03 03 04 00 00 01 04 00 00 00 04 00 00 00 03");

        var version = await new ServerHandshake([new(4, 1)]).NegotiateAsync(_toServer.Reader, _toClient.Writer);

        Assert.Equal(new BoltVersion(4, 1), version);
        Assert.Equal("00 00 01 04", _toClient.Sent());
    }

    [Fact]
    public async Task A_manifest_lists_all_versions_and_the_client_chooses()
    {
        await _toServer.SendAsync($"{Identification} 00 00 01 FF 00 08 08 05 00 02 04 04 00 00 00 03");
        var negotiation = new ServerHandshake().NegotiateAsync(_toServer.Reader, _toClient.Writer);

        Assert.Equal("00 00 01 FF 03 00 02 08 05 00 04 04 05 00 00 04 04 00", _toClient.Sent());
        await _toServer.SendAsync("00 00 07 05 00");
        Assert.Equal(new BoltVersion(5, 7), await negotiation);
    }

    [Fact]
    public async Task A_server_without_manifest_passes_over_the_proposal()
    {
        await _toServer.SendAsync($"{Identification} 00 00 01 FF 00 08 08 05 00 02 04 04 00 00 00 03");

        Assert.Equal(new BoltVersion(5, 8), await new ServerHandshake(acceptsManifest: false).NegotiateAsync(_toServer.Reader, _toClient.Writer));
        Assert.Equal("00 00 08 05", _toClient.Sent());
    }

    [Theory]
    [InlineData("00 00 05 05 00")] // not offered
    [InlineData("00 01 08 05 00")] // a range is no choice
    [InlineData("00 00 08 05 01")] // a capability not offered
    [InlineData("00 00 08 05 FF FF FF FF FF FF FF FF FF FF")] // a number without end
    public async Task A_choice_that_was_not_offered_is_refused(string choice) =>
        Assert.Equal(BoltProblem.WrongHandshake, await ProblemOf($"{Identification} 00 00 01 FF 00 00 00 00 00 00 00 00 00 00 00 00 {choice}"));

    [Fact]
    public async Task A_client_of_other_versions_is_told_so()
    {
        Assert.Equal(BoltProblem.NoCommonVersion, await ProblemOf($"{Identification} 00 00 00 03 00 00 00 02 00 00 00 01 00 00 00 00"));
        Assert.Equal("00 00 00 00", _toClient.Sent());
    }

    [Fact]
    public async Task What_does_not_begin_as_Bolt_does_is_refused_at_once()
    {
        Assert.Equal(BoltProblem.NotBolt, await ProblemOf("47 45 54 20"));
        Assert.Equal("", _toClient.Sent());
    }

    [Theory]
    [InlineData("60 60")]
    [InlineData($"{Identification} 00 08 08 05 00")]
    [InlineData($"{Identification} 00 00 01 FF 00 00 00 00 00 00 00 00 00 00 00 00 00 00 08 05")]
    public async Task A_connection_that_ends_within_the_handshake_is_an_error(string sent) =>
        Assert.Equal(BoltProblem.ConnectionClosed, await ProblemOf(sent));

    [Fact]
    public async Task What_follows_the_handshake_is_left_for_the_messages()
    {
        await _toServer.SendAsync($"{Identification} 00 00 01 FF 00 00 00 00 00 00 00 00 00 00 00 00 00 00 08 05 00 00 02 B0 02");
        await new ServerHandshake().NegotiateAsync(_toServer.Reader, _toClient.Writer);

        Assert.Equal("00 02 B0 02", _toServer.Sent());
    }

    private async Task<BoltProblem> ProblemOf(string sent)
    {
        await _toServer.SendAsync(sent);
        _toServer.Close();
        var error = await Assert.ThrowsAsync<BoltProtocolException>(
            () => new ServerHandshake().NegotiateAsync(_toServer.Reader, _toClient.Writer));
        return error.Problem;
    }
}
