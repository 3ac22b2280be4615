namespace ActorGraph.Cypher.Binding;

/// <summary>A catalog of functions made of lines of text, as in <see cref="BuiltInFunctions"/>.</summary>
/// <param name="lines">A signature each. One is read when it is asked for: a query has few of them.</param>
internal sealed class FunctionCatalog(IEnumerable<string> lines) : IFunctionCatalog
{
    private readonly Dictionary<string, string> _lines = lines.ToDictionary(SignatureText.FunctionName, StringComparer.OrdinalIgnoreCase);

    /// <summary>The functions of openCypher 9 and Neo4j 5.</summary>
    public static FunctionCatalog BuiltIn { get; } = new(BuiltInFunctions.Lines);

    /// <summary>All functions, by name.</summary>
    public IEnumerable<FunctionSignature> All =>
        _lines.Values.Select(SignatureText.ParseFunction).OrderBy(function => function.Name, StringComparer.Ordinal);

    /// <inheritdoc/>
    public FunctionSignature? Find(string name) => _lines.TryGetValue(name, out var line) ? SignatureText.ParseFunction(line) : null;
}
