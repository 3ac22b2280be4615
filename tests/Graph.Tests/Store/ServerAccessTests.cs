using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Tests.Store;

public sealed class ServerAccessTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly Dictionary<string, string> _variables = [];

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Without_user_and_password_nobody_asks() =>
        Assert.Equal(ServerAccess.Anonymous, Find(null, null, null));

    [Fact]
    public void The_variables_of_Neo4j_say_who_asks()
    {
        _variables["NEO4J_USERNAME"] = "reader";
        _variables["NEO4J_PASSWORD"] = "secret";
        _variables["NEO4J_DATABASE"] = "news";

        Assert.Equal(new("reader", "secret", "news"), Find(null, null, null));
    }

    [Fact]
    public void What_the_user_says_counts_before_the_variables()
    {
        _variables["NEO4J_USERNAME"] = "reader";
        _variables["NEO4J_PASSWORD"] = "secret";
        File.WriteAllText(_file, "other\nsecond line\n");

        Assert.Equal(new("writer", "other", "news"), Find("writer", _file, "news"));
    }

    [Fact]
    public void A_password_alone_is_that_of_the_first_user()
    {
        _variables["NEO4J_PASSWORD"] = "secret";

        Assert.Equal(new("neo4j", "secret"), Find(null, null, null));
    }

    [Fact]
    public void A_user_without_a_password_is_told()
    {
        var error = Assert.Throws<GraphStoreException>(() => Find("reader", null, null));

        Assert.Equal(("AG4014", "reader"), (error.Code, Assert.Single(error.Details)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\nsecret\n")]
    public void A_file_without_a_password_is_told(string text)
    {
        File.WriteAllText(_file, text);

        var error = Assert.Throws<GraphStoreException>(() => Find("reader", _file, null));

        Assert.Equal(("AG4015", _file), (error.Code, Assert.Single(error.Details)));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        var error = Assert.Throws<GraphStoreException>(() => Find("reader", "/nowhere/password", null));

        Assert.Equal(("AG4016", "/nowhere/password"), (error.Code, error.Details[0]));
    }

    [Fact]
    public void The_password_is_not_in_the_text() =>
        Assert.DoesNotContain("secret", new ServerAccess("reader", "secret", "news").ToString(), StringComparison.Ordinal);

    private ServerAccess Find(string? user, string? passwordFile, string? database) =>
        ServerAccess.Find(user, passwordFile, database, _variables.GetValueOrDefault);
}
