using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>The procedures that CALL finds: those of the engine, and any that a host adds. Immutable.</summary>
internal sealed class ProcedureTable : IProcedureCatalog
{
    private readonly Dictionary<string, (ProcedureSignature Signature, ProcedureBody Body)> _procedures =
        new(StringComparer.Ordinal);

    public ProcedureTable(IEnumerable<(ProcedureSignature Signature, ProcedureBody Body)> procedures)
    {
        foreach (var procedure in procedures)
        {
            _procedures[procedure.Signature.Name] = procedure;
        }
    }

    public IEnumerable<ProcedureSignature> Signatures => _procedures.Values.Select(procedure => procedure.Signature);

    public ProcedureSignature? Find(string name) =>
        _procedures.TryGetValue(name, out var procedure) ? procedure.Signature : null;

    public ProcedureBody Body(string name) => _procedures.TryGetValue(name, out var procedure)
        ? procedure.Body
        : throw Failure.Unsupported($"The procedure {name}");
}
