using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// A pattern element whose variables are known, while its predicates are not bound yet: they may name any of them.
/// </summary>
/// <param name="Syntax">The element.</param>
/// <param name="Variable">Its variable; of a quantified path, that of no one.</param>
/// <param name="Step">Of a chain, the variable of one relationship in it; else null.</param>
/// <param name="Round">Of a quantified path, the elements of a round; else null.</param>
/// <param name="RoundScope">Of a quantified path, the scope of a round.</param>
/// <param name="Groups">Of a quantified path, its group variables.</param>
internal sealed record ResolvedElement(
    PatternElement Syntax,
    BoundVariable? Variable,
    BoundVariable? Step = null,
    ResolvedPath? Round = null,
    Scope? RoundScope = null,
    IReadOnlyList<BoundGroupVariable>? Groups = null);
