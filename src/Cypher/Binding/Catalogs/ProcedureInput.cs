namespace ActorGraph.Cypher.Binding;

/// <summary>A parameter of a procedure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="Default">What it is then, as it is written; null for a required one.</param>
internal sealed record ProcedureInput(string Name, StaticType Type, bool IsOptional = false, string? Default = null);
