namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>.*: all properties.</summary>
internal sealed record AllPropertiesItem : MapProjectionItem;
