namespace ActorGraph.Bolt.Messages;

/// <summary>What program a client is made with (Message Specification, "HELLO", from Bolt 5.3).</summary>
/// <param name="Product">Name and version: "actorgraph/1.0".</param>
/// <param name="Platform">The machine that it runs on, or null.</param>
/// <param name="Language">The language that it is written in, or null.</param>
/// <param name="LanguageDetails">More about the language, or null.</param>
public sealed record BoltAgent(string Product, string? Platform = null, string? Language = null, string? LanguageDetails = null);
