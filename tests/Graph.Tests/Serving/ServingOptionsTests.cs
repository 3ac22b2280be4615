using ActorGraph.Graph.Serving;

namespace ActorGraph.Graph.Tests.Serving;

public sealed class ServingOptionsTests
{
    [Theory]
    [InlineData("localhost", "localhost")]
    [InlineData("*", "localhost")]
    [InlineData("::1", "[::1]")]
    [InlineData("192.0.2.1", "192.0.2.1")]
    public void The_host_is_told_as_addresses_have_it(string host, string expected) =>
        Assert.Equal(expected, new ServingOptions { Host = host }.HostInAddress);
}
