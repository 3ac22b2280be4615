using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>What is known of a procedure before it runs.</summary>
/// <param name="Name">Its whole name: <c>db.labels</c>.</param>
/// <param name="Inputs">Its parameters, in order.</param>
/// <param name="Outputs">The fields of its result, in order; empty for a procedure that gives nothing (VOID).</param>
/// <param name="Writes">Whether it changes the store.</param>
internal sealed record ProcedureSignature(
    string Name, SyntaxList<ProcedureInput> Inputs, SyntaxList<ProcedureOutput> Outputs, bool Writes = false);
