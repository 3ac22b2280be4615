namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>The query has too many matches to try them all.</summary>
internal sealed class ReferenceLimitException : Exception;
