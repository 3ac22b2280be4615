namespace ActorGraph.Cypher.Binding;

/// <summary>A parameter of a procedure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record ProcedureInput(string Name, StaticType Type, bool IsOptional = false);
