using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>What is known of a function before it runs.</summary>
/// <param name="Name">Its name as documented: <c>toUpper</c>.</param>
/// <param name="Parameters">The types of its parameters, in order.</param>
/// <param name="Required">How many of them must be given.</param>
/// <param name="Result">What it gives.</param>
/// <param name="Kind">Whether it works on one row or on many, and whether it always gives the same.</param>
/// <param name="Variadic">Whether the last parameter may be given any number of times.</param>
internal sealed record FunctionSignature(
    string Name,
    SyntaxList<StaticType> Parameters,
    int Required,
    StaticType Result,
    FunctionKind Kind = FunctionKind.Scalar,
    bool Variadic = false);
