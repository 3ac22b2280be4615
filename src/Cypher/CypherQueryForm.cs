namespace ActorGraph.Cypher;

/// <summary>What can be said of a query before it runs.</summary>
/// <param name="Type">What it does to the store when it is run.</param>
/// <param name="Writes">Whether running it may change the store: explaining it does not.</param>
/// <param name="ReadsGraph">Whether it looks for nodes or relationships, and not only at what SHOW and procedures list.</param>
public sealed record CypherQueryForm(CypherQueryType Type, bool Writes, bool ReadsGraph);
