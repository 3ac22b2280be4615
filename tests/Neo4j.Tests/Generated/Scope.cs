using System.Collections.Immutable;

namespace ActorGraph.Neo4j.Tests.Generated;

/// <summary>The variables that are declared at a place in a query, with their types.</summary>
internal sealed record Scope(ImmutableDictionary<string, ValueType> Variables)
{
    public static readonly Scope Empty = new(ImmutableDictionary<string, ValueType>.Empty);

    public Scope With(string name, ValueType type) => new(Variables.SetItem(name, type));

    public string[] Of(ValueType type) =>
        [.. Variables.Where(variable => variable.Value == type).Select(variable => variable.Key).Order(StringComparer.Ordinal)];
}
