using ActorGraph.Bolt.Client.Addresses;

namespace ActorGraph.Bolt.Tests.Client;

public sealed class AddressTests
{
    [Theory]
    [InlineData("graph.example:7000", "graph.example", 7000)]
    [InlineData("graph.example", "graph.example", 7687)]
    [InlineData("[::1]:7000", "::1", 7000)]
    [InlineData("[::1]", "::1", 7687)]
    public void An_address_is_a_host_and_perhaps_a_port(string text, string host, int port) =>
        Assert.Equal(new ServerAddress(host, port), ServerAddress.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(":7687")]
    [InlineData("a:")]
    [InlineData("a:0")]
    [InlineData("a:65536")]
    [InlineData("a:+1")]
    [InlineData("a b:7687")]
    public void Anything_else_is_none(string text) => Assert.Null(ServerAddress.Parse(text));

    [Theory]
    [InlineData("graph.example:7000")]
    [InlineData("[::1]:7000")]
    public void It_is_written_as_it_is_read(string text) => Assert.Equal(text, ServerAddress.Parse(text).ToString());

    [Theory]
    [InlineData("bolt://a", Encryption.None, false)]
    [InlineData("bolt+s://a", Encryption.Verified, false)]
    [InlineData("bolt+ssc://a", Encryption.AnyCertificate, false)]
    [InlineData("neo4j://a", Encryption.None, true)]
    [InlineData("neo4j+s://a", Encryption.Verified, true)]
    [InlineData("neo4j+ssc://a", Encryption.AnyCertificate, true)]
    public void The_scheme_says_how_the_server_is_reached(string uri, Encryption encryption, bool isRouted) =>
        Assert.Equal(
            (new ServerAddress("a", 7687), encryption, isRouted),
            (BoltUri.Parse(new(uri)).Address, BoltUri.Parse(new(uri)).Encryption, BoltUri.Parse(new(uri)).IsRouted));

    [Fact]
    public void An_ip_address_of_version_6_stands_in_brackets() =>
        Assert.Equal(new ServerAddress("::1", 7000), BoltUri.Parse(new("bolt://[::1]:7000")).Address);

    [Fact]
    public void The_query_string_is_for_the_servers_that_route() =>
        Assert.Equal(
            [("policy", "a b"), ("region", "eu=west")],
            BoltUri.Parse(new("neo4j://a?policy=a%20b&region=eu=west")).RoutingContext.Select(entry => (entry.Key, entry.Value)));

    [Theory]
    [InlineData("http://a")]
    [InlineData("bolt://neo4j:secret@a")]
    [InlineData("bolt://a?policy=local")]
    [InlineData("neo4j://a?policy")]
    [InlineData("neo4j://a?policy=a&policy=b")]
    public void What_no_address_of_Bolt_has_is_refused_without_repeating_a_password(string uri)
    {
        var error = Assert.Throws<FormatException>(() => BoltUri.Parse(new(uri)));

        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }
}
