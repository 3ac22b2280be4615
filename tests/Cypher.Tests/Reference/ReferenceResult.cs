namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>What a query gives by the reference.</summary>
internal sealed record ReferenceResult(List<string> Columns, List<ReferenceRow> Rows);
