namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>The tests that share the server, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedServer : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}
