using System.Collections.Immutable;

namespace ActorGraph.Graph.Syntax;

/// <summary>A predicate with its arguments: a verb, or a noun or adjective that names an event or a state.</summary>
/// <param name="Predicate">Index of the predicate's token.</param>
/// <param name="Clause">
/// Index of the verb that carries tense, mood and negation: the predicate itself, or the light verb of a noun («mener
/// une attaque»); the predicate again when there is none.
/// </param>
/// <param name="Arguments">What fills its slots.</param>
internal sealed record Frame(int Predicate, int Clause, ImmutableArray<Argument> Arguments)
{
    /// <summary>The arguments in a slot, in the order in which they were found.</summary>
    public IEnumerable<Argument> In(string slot) =>
        Arguments.Where(argument => string.Equals(argument.Slot, slot, StringComparison.Ordinal));

    /// <summary>The fillers of a slot, in the order in which they were found.</summary>
    public IEnumerable<int> Fillers(string slot) => In(slot).Select(argument => argument.Token);
}
