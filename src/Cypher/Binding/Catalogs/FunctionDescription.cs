namespace ActorGraph.Cypher.Binding;

/// <summary>What SHOW FUNCTIONS says of a function beside its signature.</summary>
/// <param name="Category">The group that it is in, as Neo4j groups them.</param>
/// <param name="ParameterNames">The names of its parameters, in order.</param>
/// <param name="Text">What it gives, for people.</param>
internal sealed record FunctionDescription(string Category, IReadOnlyList<string> ParameterNames, string Text);
