using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>The procedures that CALL finds: those of the engine, and any that a host adds. Immutable.</summary>
internal sealed class ProcedureTable : IProcedureCatalog
{
    private readonly Dictionary<string, (Func<ProcedureSignature> Signature, ProcedureBody Body)> _procedures =
        new(StringComparer.Ordinal);

    /// <summary>Creates a table. A signature is read when it is asked for.</summary>
    public ProcedureTable(IEnumerable<(string Name, Func<ProcedureSignature> Signature, ProcedureBody Body)> procedures)
    {
        foreach (var (name, signature, body) in procedures)
        {
            _procedures[name] = (signature, body);
        }
    }

    public IEnumerable<ProcedureSignature> Signatures => _procedures.Values.Select(procedure => procedure.Signature());

    public ProcedureSignature? Find(string name) =>
        _procedures.TryGetValue(name, out var procedure) ? procedure.Signature() : null;

    public ProcedureBody Body(string name) => _procedures.TryGetValue(name, out var procedure)
        ? procedure.Body
        : throw Failure.Unsupported($"The procedure {name}");
}
