namespace ActorGraph.Cypher.Binding;

/// <summary>A field of a procedure's result and the variable that receives it.</summary>
/// <param name="Index">Position of the field in <see cref="ProcedureSignature.Outputs"/>.</param>
/// <param name="Variable">The variable.</param>
internal sealed record BoundProcedureOutput(int Index, BoundVariable Variable);
