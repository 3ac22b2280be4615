using System.Collections.Immutable;

namespace ActorGraph.Graph.Moving;

/// <summary>What became of the indexes and constraints of a graph that was copied.</summary>
/// <param name="Copied">How many this run made in the store that was copied to.</param>
/// <param name="Refusals">Those that this store does not take.</param>
public sealed record SchemaCopy(int Copied, ImmutableArray<SchemaRefusal> Refusals)
{
    /// <summary>None was copied.</summary>
    public static SchemaCopy None { get; } = new(0, []);
}
