namespace ActorGraph.Cypher.Binding;

/// <summary>What the binder asks about functions. The engine answers from its own table.</summary>
/// <remarks>Implementations are immutable, and safe on any thread.</remarks>
internal interface IFunctionCatalog
{
    /// <summary>Finds a function.</summary>
    /// <param name="name">Its whole name with namespace; case does not count.</param>
    /// <returns>Its signature, or null when there is none.</returns>
    FunctionSignature? Find(string name);
}
