using System.Collections.Immutable;

namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>The variables of one row.</summary>
internal sealed record ReferenceRow(ImmutableDictionary<string, object?> Values)
{
    public static readonly ReferenceRow Empty = new(ImmutableDictionary<string, object?>.Empty);

    public object? this[string name] => Values.TryGetValue(name, out var value)
        ? value
        : throw new KeyNotFoundException($"The reference knows no variable {name}.");

    public bool Has(string name) => Values.ContainsKey(name);

    public ReferenceRow With(string name, object? value) => new(Values.SetItem(name, value));
}
