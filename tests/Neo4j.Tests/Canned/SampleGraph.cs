using ActorGraph.Cypher;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Reading;
using ActorGraph.Graph.Store;

namespace ActorGraph.Neo4j.Tests.Canned;

/// <summary>The graph that the articles of samples/ give.</summary>
internal static class SampleGraph
{
    /// <summary>Imports the articles into a store, and reads its nodes and relationships.</summary>
    /// <param name="path">Where the store is to be.</param>
    public static async Task<(List<CypherNode> Nodes, List<CypherRelationship> Relationships)> ReadAsync(string path)
    {
        await ImportAsync(path);
        using var database = CypherDatabase.Open(path);
        return (
            [.. database.Run("MATCH (n) RETURN n ORDER BY id(n)").Select(row => (CypherNode)row[0]!)],
            [.. database.Run("MATCH ()-[r]->() RETURN r ORDER BY id(r)").Select(row => (CypherRelationship)row[0]!)]);
    }

    private static async Task ImportAsync(string path)
    {
        await using var session = await GraphStores.OpenAsync(new StoreAddress(path, null), StoreMode.Create);
        var extractor = ArticleExtractor.Create();
        var importer = new ArticleImporter(
            new ArticleReader(new ArticleMetadata()), extractor.Extract, new ArticleLoader(session, TimeProvider.System));
        var inputs = new ArticleFinder(() => Stream.Null).Find([SourceTree.Find("samples")]);
        await foreach (var imported in importer.ImportAsync(inputs))
        {
            Assert.Null(imported.Problem);
        }
    }
}
