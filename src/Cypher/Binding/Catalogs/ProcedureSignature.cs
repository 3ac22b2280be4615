using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>What is known of a procedure before it runs.</summary>
/// <param name="Name">Its whole name: <c>db.labels</c>.</param>
/// <param name="Inputs">Its parameters, in order.</param>
/// <param name="Outputs">The fields of its result, in order; empty for a procedure that gives nothing (VOID).</param>
/// <param name="Mode">What it does.</param>
/// <param name="Description">What it gives, for people.</param>
internal sealed record ProcedureSignature(
    string Name,
    SyntaxList<ProcedureInput> Inputs,
    SyntaxList<ProcedureOutput> Outputs,
    ProcedureMode Mode = ProcedureMode.Read,
    string Description = "")
{
    /// <summary>Whether it changes the store.</summary>
    public bool Writes => Mode is ProcedureMode.Write or ProcedureMode.Schema;

    /// <summary>As Neo4j writes it: <c>db.ping() :: (success :: BOOLEAN)</c>.</summary>
    public override string ToString()
    {
        var inputs = string.Join(", ", Inputs.Select(input =>
            $"{input.Name}{(input.Default is null ? "" : $" = {input.Default}")} :: {CypherTypeNames.Describe(input.Type)}"));
        var outputs = string.Join(", ", Outputs.Select(output => $"{output.Name} :: {CypherTypeNames.Describe(output.Type)}"));
        return Outputs.Count == 0 ? $"{Name}({inputs})" : $"{Name}({inputs}) :: ({outputs})";
    }
}
