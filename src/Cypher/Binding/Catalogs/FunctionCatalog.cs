using System.Collections.Frozen;

namespace ActorGraph.Cypher.Binding;

/// <summary>A catalog of functions made of lines of text, as in <see cref="BuiltInFunctions"/>.</summary>
/// <param name="functions">The functions.</param>
internal sealed class FunctionCatalog(IEnumerable<FunctionSignature> functions) : IFunctionCatalog
{
    private readonly FrozenDictionary<string, FunctionSignature> _functions =
        functions.ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The functions of openCypher 9 and Neo4j 5.</summary>
    public static FunctionCatalog BuiltIn { get; } = new(BuiltInFunctions.Lines.Select(SignatureText.ParseFunction));

    /// <summary>All functions, by name.</summary>
    public IEnumerable<FunctionSignature> All =>
        _functions.Values.OrderBy(function => function.Name, StringComparer.Ordinal);

    /// <inheritdoc/>
    public FunctionSignature? Find(string name) => _functions.GetValueOrDefault(name);
}
