namespace ActorGraph.Cypher.Binding;

/// <summary>What the binder asks about procedures. The engine answers from its own table.</summary>
/// <remarks>Implementations are immutable, and safe on any thread.</remarks>
internal interface IProcedureCatalog
{
    /// <summary>Finds a procedure.</summary>
    /// <param name="name">Its whole name with namespace; case counts.</param>
    /// <returns>Its signature, or null when there is none.</returns>
    ProcedureSignature? Find(string name);
}
