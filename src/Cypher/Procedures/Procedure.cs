using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>A procedure of the engine: what SHOW PROCEDURES says of it, and what it does.</summary>
/// <param name="Signature">Name, inputs and outputs, to be read by <see cref="SignatureText"/>.</param>
/// <param name="Mode">What it does.</param>
/// <param name="Description">What it gives, for people.</param>
/// <param name="Body">Runs it.</param>
internal sealed record Procedure(string Signature, ProcedureMode Mode, string Description, ProcedureBody Body)
{
    /// <summary>The rows of a procedure that gives none.</summary>
    public static readonly IEnumerable<Value[]> Nothing = [];

    public string Name => SignatureText.ProcedureName(Signature);

    public ProcedureSignature Parsed => SignatureText.ParseProcedure(Signature, Mode, Description);
}
