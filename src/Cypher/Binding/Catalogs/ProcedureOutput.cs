namespace ActorGraph.Cypher.Binding;

/// <summary>A field of a procedure's result.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
internal sealed record ProcedureOutput(string Name, StaticType Type);
