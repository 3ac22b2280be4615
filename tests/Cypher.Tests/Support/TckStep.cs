namespace ActorGraph.Cypher.Tests.Support;

/// <summary>One step of a scenario.</summary>
/// <param name="Text">Its words, without the keyword.</param>
/// <param name="Argument">The text block under it, or null.</param>
/// <param name="Table">The table under it, header row included; empty for none.</param>
internal sealed record TckStep(string Text, string? Argument, IReadOnlyList<IReadOnlyList<string>> Table);
