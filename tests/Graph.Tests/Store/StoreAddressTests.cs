using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Tests.Store;

public sealed class StoreAddressTests
{
    [Theory]
    [InlineData("graph.db")]
    [InlineData("a/graph.db")]
    public void A_path_is_a_file_of_the_embedded_store(string text)
    {
        var address = StoreAddress.Parse(text);

        Assert.Equal((Path.GetFullPath(text), null), (address.Path, address.Server));
    }

    [Theory]
    [InlineData("bolt://localhost:7687")]
    [InlineData("neo4j+s://graph.example")]
    [InlineData("neo4j+ssc://graph.example:7000")]
    public void A_bolt_address_is_a_server(string text)
    {
        var address = StoreAddress.Parse(text);

        Assert.Equal((null, text), (address.Path, address.ToString()));
    }

    [Theory]
    [InlineData("https://graph.example")]
    [InlineData("bolt://")]
    public void Another_address_is_refused(string text)
    {
        var error = Assert.Throws<GraphStoreException>(() => StoreAddress.Parse(text));

        Assert.Equal(("AG4001", text), (error.Code, Assert.Single(error.Details)));
    }

    [Fact]
    public void The_usual_store_is_in_the_users_data_folder_unless_configured()
    {
        Assert.EndsWith(Path.Join("actorgraph", "graph.db"), StoreAddress.Default(null).Path, StringComparison.Ordinal);
        Assert.Equal(Path.GetFullPath("mine.db"), StoreAddress.Default("mine.db").Path);
    }

    [Fact]
    public void A_user_in_the_address_is_refused_without_repeating_the_password()
    {
        var error = Assert.Throws<GraphStoreException>(() => StoreAddress.Parse("bolt://neo4j:secret@localhost"));

        Assert.Equal("AG4013", error.Code);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_must_be_there_is_not_made()
    {
        var path = Path.Join(Path.GetTempPath(), Path.GetRandomFileName());

        var error = await Assert.ThrowsAsync<GraphStoreException>(
            () => GraphStores.OpenAsync(StoreAddress.Parse(path), StoreMode.Existing));

        Assert.Equal(GraphStores.AbsentCode, error.Code);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Schema_files_are_split_into_their_statements()
    {
        Assert.Equal(
            ["CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.a)", "RETURN ';'"],
            SchemaFiles.Split("// One; two\nCREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.a);\n\nRETURN ';';\n"));
        Assert.All(SchemaFiles.Statements(), statement => Assert.StartsWith("CREATE ", statement, StringComparison.Ordinal));
    }
}
